import type { OriginArticleAnswer, OriginsAnswer, SharedTextAnswer } from "@/lib/contract/origins";
import { plural } from "../../ui/plural";

type Origin = OriginsAnswer["origins"][number];
type Member = Origin["articles"][number];

/** What an article is called where its outlet stands before it. */
export function outletName(article: OriginArticleAnswer | undefined): string {
  return article?.outlet?.name ?? "no outlet";
}

/** `5 outlets, 3 origins`. */
export function sayCount({ outlets, origins }: Pick<OriginsAnswer, "outlets" | "origins">): string {
  return `${plural(outlets, "outlet")}, ${plural(origins.length, "origin")}`;
}

/** A share as whole percents; what is more than nothing is never said to be nothing, and what is not all never all. */
export function sayShare(share: number): string {
  const percent = Math.round(100 * share);
  const shown = share > 0 && percent === 0 ? 1 : share < 1 && percent === 100 ? 99 : percent;
  return `${shown} %`;
}

/** What an origin is called: its source, else the article that stands alone, else that nobody is named. */
export function sayOrigin({ source, articles }: Origin, byId: ReadonlyMap<string, OriginArticleAnswer>): string {
  if (source) return source.name;
  const [only, ...others] = articles;
  if (only && others.length === 0) return `“${byId.get(only.article)?.title ?? "An article"}”`;
  return "One text; nothing says who wrote it first";
}

const places = {
  byline: "in its by-line",
  dateline: "in its dateline",
  "sign-off": "at its end",
  "source line": "in a line of its own",
} as const;

/** Why an article belongs to its origin, as a sentence. */
export function sayReason(
  { article, reason, with: other, share }: Member,
  origin: Origin,
  { credits, attributions }: Pick<OriginsAnswer, "credits" | "attributions">,
  byId: ReadonlyMap<string, OriginArticleAnswer>,
): string {
  const isIts = (one: { article: string; source: { key: string } }) =>
    one.article === article && one.source.key === origin.key;
  if (reason === "own") return byId.get(article)?.outlet ? "Its own report." : "Its own text; it has no outlet yet.";
  if (reason === "credit") {
    const credit = credits.find(isIts);
    return credit ? `Credits ${credit.source.name} ${places[credit.place]}: “${credit.words}”.` : "Credits it.";
  }
  if (reason === "attribution") {
    const lead = attributions.find((one) => one.kind === "lead" && isIts(one));
    return lead ? `Its lead is not its own: “${lead.words}”.` : "Its lead is not its own.";
  }
  const from = byId.get(other ?? "");
  return `${sayShare(share ?? 0)} of its own words stand in “${from?.title ?? "another article"}” (${outletName(from)}).`;
}

const kinds = { lead: "has its lead from", fact: "cites", help: "had help from" } as const;

/** Whom an article has something from, as the middle of a sentence. */
export function sayAttribution(kind: keyof typeof kinds): string {
  return kinds[kind];
}

/** How much two articles share, as a sentence. */
export function sayPair(pair: SharedTextAnswer, byId: ReadonlyMap<string, OriginArticleAnswer>): string {
  const [a, b] = [outletName(byId.get(pair.a)), outletName(byId.get(pair.b))];
  if (pair.passages.every(({ quotation }) => quotation)) return "Only quoted words.";
  const shares = `${sayShare(pair.shareOfA)} of the words of ${a}, ${sayShare(pair.shareOfB)} of those of ${b}`;
  return `${shares}, quotations aside.`;
}
