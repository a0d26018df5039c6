import type { OriginArticle } from "./origin-article";
import type { SharedText } from "./shared-text";
import type { Attribution, Credit } from "./source-mentions";
import type { Source, StorySources } from "./story-sources";

/** Why an article belongs to its origin; `text`: it shares its text with the article `with`. */
export const originReasons = ["own", "credit", "attribution", "text"] as const;
export type OriginReason = (typeof originReasons)[number];

export type OriginMember = {
  readonly article: string;
  readonly reason: OriginReason;
  /** The article whose text it shares, of those the one it shares most with; null for other reasons. */
  readonly with: string | null;
  /** How much of its own words stand there, from 0 to 1; null for other reasons. */
  readonly share: number | null;
};

/** An independent source behind one or more articles. */
export type Origin = {
  /** The same for the same source in every reading of the story. */
  readonly key: string;
  /** Null where nothing says who wrote the shared text first, or the article has no outlet. */
  readonly source: Source | null;
  readonly articles: readonly OriginMember[];
};

type Evidence = {
  readonly shared: readonly SharedText[];
  readonly credits: readonly Credit[];
  readonly attributions: readonly Attribution[];
};

/**
 * Puts every article to its origin: articles of one text belong together; they come from the source that one of them
 * credits, else from the source that a lead of theirs is attributed to, else from their own outlet. An article that
 * credits two agencies belongs to both. Sorted by the number of articles, then by key.
 */
export function groupOrigins(articles: readonly OriginArticle[], evidence: Evidence, sources: StorySources): Origin[] {
  const copies = evidence.shared.filter(({ isCopy }) => isCopy);
  const closest = closestCopies(copies);
  const by = {
    credited: sourcesByArticle(evidence.credits),
    attributed: sourcesByArticle(evidence.attributions.filter(({ kind }) => kind === "lead")),
  };
  const origins = new Map<string, { source: Source | null; articles: OriginMember[] }>();
  for (const group of groupsOfOneText(articles, copies)) {
    for (const [key, source] of sourcesOfGroup(group, by, sources)) {
      const origin = origins.get(key) ?? { source, articles: [] };
      for (const article of group) {
        const reason = group.length === 1 && source === null ? "own" : reasonOf(article, key, source, by);
        const other = reason === "text" ? closest.get(article.id) : undefined;
        origin.articles.push({ article: article.id, reason, with: other?.id ?? null, share: other?.share ?? null });
      }
      origins.set(key, origin);
    }
  }
  return [...origins]
    .map(([key, { source, articles: members }]) => ({ key, source, articles: members.sort(byArticle) }))
    .sort((a, b) => b.articles.length - a.articles.length || (a.key < b.key ? -1 : 1));
}

type Named = ReadonlyMap<string, ReadonlyMap<string, Source>>;
type NamedBy = { readonly credited: Named; readonly attributed: Named };

function sourcesByArticle(named: readonly { article: string; source: Source }[]): Named {
  const all = new Map<string, Map<string, Source>>();
  for (const { article, source } of named) all.set(article, (all.get(article) ?? new Map()).set(source.key, source));
  return all;
}

/** The articles in groups that are linked by copies, each sorted by id. */
function groupsOfOneText(articles: readonly OriginArticle[], copies: readonly SharedText[]): OriginArticle[][] {
  const leaders = new Map(articles.map(({ id }) => [id, id]));
  const leaderOf = (id: string): string => {
    let at = id;
    for (let next = leaders.get(at); next !== undefined && next !== at; next = leaders.get(at)) at = next;
    leaders.set(id, at);
    return at;
  };
  for (const { a, b } of copies) {
    const [left, right] = [leaderOf(a), leaderOf(b)].sort();
    if (left !== undefined && right !== undefined) leaders.set(right, left);
  }
  const groups = new Map<string, OriginArticle[]>();
  for (const article of articles) {
    const leader = leaderOf(article.id);
    groups.set(leader, [...(groups.get(leader) ?? []), article]);
  }
  return [...groups.values()];
}

/** What the articles of one text come from, by key. */
function sourcesOfGroup(
  group: readonly OriginArticle[],
  { credited, attributed }: NamedBy,
  sources: StorySources,
): Map<string, Source | null> {
  const named = (by: Named) => new Map(group.flatMap(({ id }) => [...(by.get(id) ?? [])]));
  const credits = named(credited);
  if (credits.size > 0) return credits;
  const leads = named(attributed);
  if (leads.size > 0) return leads;
  const outlets = new Set(group.map(({ outlet }) => outlet?.id ?? null));
  const [first] = group;
  const own = first?.outlet ? sources.ofOutlet.get(first.outlet.id) : undefined;
  if (outlets.size === 1 && own !== undefined) return new Map([[own.key, own]]);
  // An agency's own article tells where the others have the text from.
  const agencies = group.flatMap(({ outlet }) => sources.ofOutlet.get(outlet?.id ?? "") ?? []);
  const [agency, ...more] = new Set(agencies.filter(({ isAgency }) => isAgency));
  if (agency !== undefined && more.length === 0) return new Map([[agency.key, agency]]);
  return new Map([[group.length === 1 ? `article:${first?.id}` : `text:${first?.id}`, null]]);
}

function reasonOf({ id, outlet }: OriginArticle, key: string, source: Source | null, by: NamedBy): OriginReason {
  if (by.credited.get(id)?.has(key)) return "credit";
  if (by.attributed.get(id)?.has(key)) return "attribution";
  return outlet !== null && source?.outlet === outlet.id ? "own" : "text";
}

/** For each article the one that it has most in common with, and how much of it stands there. */
function closestCopies(copies: readonly SharedText[]): Map<string, { id: string; share: number }> {
  const closest = new Map<string, { id: string; share: number; weight: number }>();
  const add = (article: string, other: { id: string; share: number; weight: number }) => {
    if (other.weight > (closest.get(article)?.weight ?? 0)) closest.set(article, other);
  };
  for (const { a, b, shareOfA, shareOfB } of copies) {
    const weight = Math.max(shareOfA, shareOfB);
    add(a, { id: b, share: shareOfA, weight });
    add(b, { id: a, share: shareOfB, weight });
  }
  return closest;
}

function byArticle(a: OriginMember, b: OriginMember): number {
  return a.article < b.article ? -1 : 1;
}
