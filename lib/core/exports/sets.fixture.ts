import fc from "fast-check";
import { linkStatuses, relationKinds, stances } from "@/lib/core/claims/stances";
import { noteFromText } from "@/lib/core/mentions/note-text";
import { buildBlocks } from "@/lib/core/text/build-blocks";
import { boundaryAtOrBefore } from "@/lib/core/text/graphemes";
import { messyText, wellFormedText } from "@/lib/core/text/messy-text.fixture";
import { normalizeSegments, quoteOf, type Segment } from "@/lib/core/text/segments";
import { aliasesOf, correctionsOf, decisionsAbout, saidBy } from "./compared-sets.fixture";
import type {
  ArticleRecord,
  ClaimRecord,
  Json,
  MentionRecord,
  OutletRecord,
  RevisionRecord,
  SetRecord,
  StoryRecord,
  TagRecord,
} from "./set";

const project = "01968000-0000-7000-8000-000000000000";
const PIECES = [
  "=1+1",
  "+49",
  "-1",
  "@SUM(A1)",
  "\t",
  "\r\n",
  "\n",
  '"',
  ",",
  ";",
  " ",
  "＝",
  "😀",
  "е́",
  "سلام",
  "’",
  "a",
  "\u2028",
];
const words = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(""));
const wordsOrNull = fc.option(words, { nil: null });
const times = fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => new Date(1000 * seconds + 123).toISOString());

/** The id of the n-th thing of a kind; they sort as they are numbered. */
function idOf(kind: number, n: number): string {
  return `0196800${kind}-0000-7000-8000-${String(n).padStart(12, "0")}`;
}

const written = fc.record({
  author: fc.record({ id: fc.constant(idOf(9, 1)), name: words }),
  createdAt: times,
});
const note = fc.option(
  fc.record({ text: words, written }).map(({ text, written: by }) => ({ doc: noteDoc(text), ...by })),
  { nil: null },
);
function noteDoc(text: string): Json {
  return JSON.parse(JSON.stringify(noteFromText(text)));
}

const hash = fc.constant("0123456789abcdef".repeat(4));

const outlet: fc.Arbitrary<OutletRecord> = fc.record({
  kind: fc.constant("outlet"),
  id: fc.constant(idOf(1, 1)),
  name: words,
  domain: wordsOrNull,
  country: wordsOrNull,
  language: fc.constantFrom("en", "ar", null),
  colour: fc.constant("teal"),
  createdAt: times,
});

const tags: fc.Arbitrary<TagRecord[]> = fc.tuple(words, words, words, times).map(([a, b, definition, createdAt]) =>
  [a, b].map((name, position) => ({
    kind: "tag" as const,
    id: idOf(2, position),
    name,
    definition,
    inclusion: definition,
    exclusion: b,
    example: a,
    colour: "amber",
    key: position === 0 ? "1" : null,
    parent: position === 0 ? idOf(2, 1) : null,
    position,
    retiredAt: position === 0 ? null : createdAt,
    mergedInto: position === 0 ? null : idOf(2, 0),
    createdAt,
  })),
);

const story: fc.Arbitrary<StoryRecord> = fc.record({
  kind: fc.constant("story"),
  id: fc.constant(idOf(3, 1)),
  title: words,
  description: words,
  eventDate: fc.constantFrom("2025-04-12", null),
  createdAt: times,
});

const claims: fc.Arbitrary<ClaimRecord[]> = fc
  .array(fc.record({ statement: words, note, written }), { maxLength: 3 })
  .map((items) =>
    items.map(({ statement, note: about, written: by }, n) => ({
      kind: "claim" as const,
      id: idOf(4, n),
      statement,
      numbers: n === 0 ? {} : { [idOf(3, 1)]: n },
      note: about,
      ...by,
    })),
  );

interface Source {
  readonly article: ArticleRecord;
  readonly revision: RevisionRecord;
}

function fetchedFrom(url: string, said: string): Json {
  const answer = { at: "2025-04-14T08:30:00.000Z", status: 200, headers: { "x-said": said } };
  return { requested: url, address: url, ...answer, original: null, archivedAt: null, ignoredRobots: false };
}

const source: fc.Arbitrary<Omit<Source, "article"> & { title: string; url: string | null; createdAt: string }> = fc
  .record({
    raws: fc.array(messyText, { minLength: 1, maxLength: 4 }),
    title: words,
    url: fc.constantFrom("https://example.org/a?b=c&d=(e)", null),
    createdAt: times,
    textHash: hash,
  })
  .map(({ raws, title, url, createdAt, textHash }) => {
    const drafts = raws.map((text) => ({ type: "paragraph" as const, runs: [{ text }] }));
    const { text, blocks } = buildBlocks([...drafts, { type: "heading", level: 2, runs: [{ text: "The end" }] }]);
    const raw = new TextEncoder().encode(`\uFEFF${raws.join("\r\n")}`);
    const revision: RevisionRecord = {
      kind: "revision",
      article: idOf(6, 0),
      number: 1,
      text,
      textHash,
      blocks,
      evidence: { title: { foundIn: "heading", guess: false } },
      removed: [{ rule: "player", reason: "", position: 1, draft: { type: "paragraph", runs: [{ text: title }] } }],
      change: "corrected",
      reason: null,
      source: {
        bytes: btoa(String.fromCharCode(...raw)),
        hash: textHash,
        mediaType: "text/plain",
        encoding: "utf-8",
        fileName: title,
        fetched: url === null ? null : fetchedFrom(url, title),
        createdAt,
      },
      createdAt,
    };
    return { revision, title, url, createdAt };
  });

function segmentsOf(text: string, cuts: readonly number[]): Segment[] {
  const places = cuts.map((cut) => boundaryAtOrBefore(text, cut % (text.length + 1))).sort((a, b) => a - b);
  const pairs = places.flatMap((start, n) => (n % 2 === 0 ? [{ start, end: places[n + 1] ?? start }] : []));
  const segments = normalizeSegments(pairs);
  return segments.length > 0 ? segments : [{ start: text.length - 7, end: text.length }];
}

const mentionDraft = fc.record({
  cuts: fc.array(fc.nat(), { minLength: 2, maxLength: 6 }),
  tagged: fc.boolean(),
  attributes: fc.dictionary(words, words, { maxKeys: 2 }),
  note,
  links: fc.array(
    fc.record({ stance: fc.constantFrom(...stances), status: fc.constantFrom(...linkStatuses), written }),
    {
      maxLength: 2,
    },
  ),
  written,
});
type MentionDraft = typeof mentionDraft extends fc.Arbitrary<infer T> ? T : never;

function mentionOf(
  draft: MentionDraft,
  n: number,
  revision: RevisionRecord,
  known: readonly ClaimRecord[],
): MentionRecord {
  const segments = segmentsOf(revision.text, draft.cuts);
  const links = draft.links.flatMap(({ written: by, ...link }, index) => {
    const claim = known[index];
    return claim === undefined ? [] : [{ claim: claim.id, ...link, ...by }];
  });
  return {
    kind: "mention",
    id: idOf(7, n),
    article: revision.article,
    revision: revision.number,
    segments,
    quote: quoteOf(revision.text, segments),
    placedBy: n % 2 === 0 ? null : "position",
    tags: draft.tagged ? [idOf(2, 0), idOf(2, 1)] : [],
    attributes: draft.attributes,
    note: draft.note,
    links,
    ...draft.written,
  };
}

/** Sets in canonical order whose texts hold all that breaks formats: emoji, marks, Arabic, formulas, line ends, BOM. */
export const annotationSet: fc.Arbitrary<SetRecord[]> = fc
  .record({
    name: words,
    outlet,
    tags,
    story,
    claims,
    written,
    said: saidBy({ id: idOf(9, 2), name: "C" }, words, times),
    rankingSince: fc.option(times, { nil: null }),
    articles: fc.array(fc.record({ source, mentions: fc.array(mentionDraft, { maxLength: 3 }) }), { maxLength: 2 }),
  })
  .map((draft) => {
    const [first, second] = draft.claims;
    const relations =
      first && second
        ? [
            {
              kind: "relation" as const,
              id: idOf(5, 0),
              from: first.id,
              to: second.id,
              relation: relationKinds[0],
              ...draft.written,
            },
          ]
        : [];
    const articles = draft.articles.flatMap(
      ({ source: { revision, title, url, createdAt }, mentions }, n): SetRecord[] => {
        const article: ArticleRecord = {
          kind: "article",
          id: idOf(6, n),
          story: idOf(3, 1),
          outlet: n === 0 ? idOf(1, 1) : null,
          title,
          publishedAt: n === 0 ? "2025-04-14" : null,
          modifiedAt: n === 0 ? "2025-04-15T08:30:00Z" : null,
          section: n === 0 ? title : null,
          byline: null,
          language: null,
          url,
          createdAt,
        };
        const own = { ...revision, article: article.id };
        const marked = mentions.map((mention, m) => mentionOf(mention, 10 * n + m, own, draft.claims));
        return [article, own, ...marked, ...correctionsOf(marked, draft.said)];
      },
    );
    const { name, outlet: published, story: told, rankingSince, said } = draft;
    const root = { kind: "project" as const, name, description: "", secondReview: false, rankingSince };
    const before = [root, published, ...draft.tags, told, ...draft.claims, ...relations, ...aliasesOf(told, said)];
    const records = [...before, ...articles];
    return [...records, ...decisionsAbout(records, said)];
  });

/** Text in which no formula, quote or line end can be told from its bytes: for tests of single cells. */
export const cellText = fc.oneof(words, wellFormedText);

export async function* streamOf<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

export async function textOf(chunks: AsyncIterable<string>): Promise<string> {
  const parts: string[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return parts.join("");
}

export async function listOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

export const wholeSet = { project, limit: null };
