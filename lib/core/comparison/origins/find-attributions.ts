import { sentenceAround } from "@/lib/core/text/sentences";
import { cueBefore, cueBehind, hanBefore, hanBehind, helpBefore, helpBehind, helpInByline } from "./attribution-cues";
import type { OriginArticle } from "./origin-article";
import type { Attribution, Credit } from "./source-mentions";
import type { NamedSource, StorySources } from "./story-sources";

const LEAD_WORDS = 8;
const REACH = 90;

/**
 * Every place where an article says that it has something from another source: "RFE/RL reported", "told AFP", "по данным
 * Интерфакса". A name that is only spoken of ("a journalist with AFP") or that is credited for the text is none.
 */
export function findAttributions(
  article: OriginArticle,
  credits: readonly Credit[],
  sources: StorySources,
): Attribution[] {
  const own = sources.ofOutlet.get(article.outlet?.id ?? "")?.key;
  const lead = leadEnd(article);
  const isCredit = (at: number) => credits.some(({ segment }) => segment && segment.start <= at && at < segment.end);
  const inText = article.blocks.flatMap(({ start, end }) =>
    sources
      .namedIn(article.text.slice(start, end))
      .map((name) => ({ ...name, start: name.start + start, end: name.end + start }))
      .filter((name) => name.source.key !== own && !isCredit(name.start))
      .flatMap((name) => attribution(article, name, { block: { start, end }, lead })),
  );
  return [...ofByline(article, sources, own), ...inText];
}

function attribution(
  { id, text }: OriginArticle,
  { start, end, source, isShort }: NamedSource,
  { block, lead }: { block: { start: number; end: number }; lead: number },
): Attribution[] {
  const before = text.slice(Math.max(block.start, start - REACH), start);
  const behind = text.slice(end, Math.min(block.end, end + REACH));
  const said = isShort ? null : (cueBefore.exec(before) ?? hanBefore.exec(before));
  const says = isShort ? null : (cueBehind.exec(behind) ?? hanBehind.exec(behind));
  const isSaid = said !== null || says !== null;
  const left = isSaid ? said : helpBefore.exec(before);
  const right = isSaid ? says : helpBehind.exec(behind);
  if (left === null && right === null) return [];
  const segment = { start: start - (left?.[0].length ?? 0), end: end + (right?.[0].length ?? 0) };
  const kind = isSaid ? (start < lead ? "lead" : "fact") : "help";
  return [{ article: id, source, kind, segment, words: text.slice(segment.start, segment.end) }];
}

/** Where the first sentence of the first full paragraph ends: the headline and what follows it to there is the lead. */
function leadEnd({ text, blocks, language }: OriginArticle): number {
  const first = blocks.find(
    ({ type, start, end }) => type !== "heading" && text.slice(start, end).split(/\s+/).length >= LEAD_WORDS,
  );
  if (first === undefined) return 0;
  const sentence = sentenceAround(text, first.start, language);
  return Math.min(first.end, sentence?.end ?? first.end);
}

function ofByline({ id, byline }: OriginArticle, sources: StorySources, own: string | undefined): Attribution[] {
  if (byline === null) return [];
  return sources
    .namedIn(byline)
    .filter(({ source, start }) => source.key !== own && helpInByline.test(byline.slice(0, start)))
    .map(({ source }) => ({ article: id, source, kind: "help" as const, segment: null, words: byline }));
}
