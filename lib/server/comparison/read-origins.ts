import type { OriginsAnswer, SharedTextAnswer } from "@/lib/contract/origins";
import type { Origin } from "@/lib/core/comparison/origins/group-origins";
import { comparePairs, sharedWords } from "@/lib/core/comparison/origins/pair-order";
import type { SharedPassage, SharedText } from "@/lib/core/comparison/origins/shared-text";
import type { Attribution, Credit } from "@/lib/core/comparison/origins/source-mentions";
import type { Tx } from "../db/client";
import { parseCursor, toPage } from "../paging";
import { type ComparedArticle, storyOrigins } from "./story-origins";

/** What to read of a story's origins; `among` keeps the pairs of these articles. */
export interface OriginsView {
  readonly story: string;
  readonly among?: string | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** The story's origins with a page of the pairs that share text, each passage with its words. */
export async function readOrigins(tx: Tx, view: OriginsView): Promise<OriginsAnswer> {
  const { articles, found } = await storyOrigins(tx, view.story);
  const among = view.among === undefined ? null : new Set(view.among.split(","));
  const after = lastPair(view.cursor);
  const pairs = found.shared
    .filter(({ a, b }) => among === null || (among.has(a) && among.has(b)))
    .filter((pair) => after === null || comparePairs(pair, after) > 0);
  const { items, next } = toPage(
    pairs.slice(0, view.limit + 1),
    view.limit,
    (pair) => [sharedWords(pair), pair.a, pair.b],
    (pair) => pair,
  );
  const texts = await readTexts(tx, articles, items);
  return {
    outlets: new Set(articles.map(({ outlet }) => outlet?.id ?? null)).size,
    articles: articles.map(presentArticle),
    origins: found.origins.map(presentOrigin),
    credits: found.credits.map((credit) => ({ ...presentNamed(credit), place: credit.place })),
    attributions: found.attributions.map((one) => ({ ...presentNamed(one), kind: one.kind })),
    nearCopies: nearCopiesOf(articles, found.shared),
    shared: items.map((pair) => presentShared(pair, texts)),
    next,
  };
}

/** As much of the last pair of the page before as its place needs. */
function lastPair(cursor: string | undefined) {
  const [words, a, b] = parseCursor(cursor) ?? [];
  return words === undefined ? null : { a: String(a), b: String(b), passages: [{ words: Number(words) }] };
}

async function readTexts(tx: Tx, articles: readonly ComparedArticle[], pairs: readonly SharedText[]) {
  const wanted = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  const revisions = articles.filter(({ id }) => wanted.has(id)).map(({ revisionId }) => revisionId);
  const rows = await tx.revision.findMany({
    where: { id: { in: revisions } },
    select: { articleId: true, text: true },
  });
  return new Map(rows.map(({ articleId, text }) => [articleId, text]));
}

function presentArticle({ id, title, outlet, publishedAt, language, revision }: ComparedArticle) {
  const shown = outlet && { id: outlet.id, name: outlet.name, colour: outlet.colour };
  return { id, title, outlet: shown, publishedAt, language, revision };
}

function presentSource({ key, name, outlet }: NonNullable<Origin["source"]>) {
  return { key, name, outlet };
}

function presentOrigin({ key, source, articles }: Origin): OriginsAnswer["origins"][number] {
  return { key, source: source && presentSource(source), articles: articles.map((member) => ({ ...member })) };
}

function presentNamed({ article, source, segment, words }: Credit | Attribution) {
  return { article, source: presentSource(source), passage: segment && { ...segment, quote: words }, words };
}

/** For each article the first before it, in the order they were added, that is nearly the same text. */
function nearCopiesOf(articles: readonly ComparedArticle[], shared: readonly SharedText[]) {
  const place = new Map(articles.map(({ id }, index) => [id, index]));
  const first = new Map<string, string>();
  for (const { a, b, isNearCopy } of shared) {
    if (!isNearCopy) continue;
    const [of, article] = (place.get(a) ?? 0) < (place.get(b) ?? 0) ? [a, b] : [b, a];
    const known = first.get(article);
    if (known === undefined || (place.get(of) ?? 0) < (place.get(known) ?? 0)) first.set(article, of);
  }
  return articles.flatMap(({ id }) => {
    const of = first.get(id);
    return of === undefined ? [] : [{ article: id, of }];
  });
}

function presentShared(pair: SharedText, texts: ReadonlyMap<string, string>): SharedTextAnswer {
  const { a, b, shareOfA, shareOfB, isCopy, isNearCopy } = pair;
  const quoted = (article: string, { start, end }: SharedPassage["a"]) => ({
    start,
    end,
    quote: texts.get(article)?.slice(start, end) ?? "",
  });
  const passages = pair.passages.map((passage) => ({
    a: quoted(a, passage.a),
    b: quoted(b, passage.b),
    likeness: passage.likeness,
    words: passage.words,
    quotation: passage.isQuotation,
  }));
  return { a, b, shareOfA, shareOfB, copy: isCopy, nearCopy: isNearCopy, passages };
}
