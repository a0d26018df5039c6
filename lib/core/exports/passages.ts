import { createOffsetIndex, type OffsetIndex } from "@/lib/core/text/offsets";
import type {
  ArticleRecord,
  ClaimRecord,
  LinkRecord,
  MentionRecord,
  OutletRecord,
  RevisionRecord,
  SetRecord,
  StoryRecord,
  TagRecord,
} from "./set";

export interface PassageLink {
  readonly link: LinkRecord;
  readonly statement: string;
  /** The claim's margin number in the passage's story; null where it has none. */
  readonly number: number | null;
}

/** A mention with all that a reader needs beside it. */
export interface Passage {
  readonly mention: MentionRecord;
  readonly revision: RevisionRecord;
  readonly offsets: OffsetIndex;
  readonly article: ArticleRecord;
  readonly outlet: OutletRecord | null;
  readonly story: StoryRecord;
  readonly tags: readonly TagRecord[];
  readonly links: readonly PassageLink[];
}

interface Known {
  readonly outlets: Map<string, OutletRecord>;
  readonly tags: Map<string, TagRecord>;
  readonly stories: Map<string, StoryRecord>;
  readonly claims: Map<string, Pick<ClaimRecord, "statement" | "numbers">>;
  article: ArticleRecord | null;
  readonly revisions: Map<number, { revision: RevisionRecord; offsets: OffsetIndex }>;
}

/**
 * The mentions of records in canonical order, each with what it names. Holds outlets, tags, stories, claims and one
 * article; throws RangeError when a mention names what did not come before it.
 */
export async function* joinPassages(records: AsyncIterable<SetRecord>): AsyncGenerator<Passage> {
  const known: Known = {
    outlets: new Map(),
    tags: new Map(),
    stories: new Map(),
    claims: new Map(),
    article: null,
    revisions: new Map(),
  };
  for await (const record of records) {
    if (record.kind === "mention") yield join(record, known);
    else learn(record, known);
  }
}

function learn(record: Exclude<SetRecord, MentionRecord>, known: Known): void {
  if (record.kind === "outlet") known.outlets.set(record.id, record);
  else if (record.kind === "tag") known.tags.set(record.id, record);
  else if (record.kind === "story") known.stories.set(record.id, record);
  else if (record.kind === "claim") {
    known.claims.set(record.id, { statement: record.statement, numbers: record.numbers });
  } else if (record.kind === "article") {
    known.article = record;
    known.revisions.clear();
  } else if (record.kind === "revision") {
    known.revisions.set(record.number, { revision: record, offsets: createOffsetIndex(record.text) });
  }
}

function join(mention: MentionRecord, known: Known): Passage {
  const { article } = known;
  if (article?.id !== mention.article) throw new RangeError(`The mention ${mention.id} does not follow its article.`);
  const { revision, offsets } = named(known.revisions, mention.revision);
  const links = mention.links.map((link) => {
    const { statement, numbers } = named(known.claims, link.claim);
    return { link, statement, number: numbers[article.story] ?? null };
  });
  return {
    mention,
    revision,
    offsets,
    article,
    outlet: article.outlet === null ? null : named(known.outlets, article.outlet),
    story: named(known.stories, article.story),
    tags: mention.tags.map((tag) => named(known.tags, tag)),
    links,
  };
}

function named<K, V>(things: ReadonlyMap<K, V>, key: K): V {
  const thing = things.get(key);
  if (thing === undefined) throw new RangeError(`${String(key)} is named before it is known.`);
  return thing;
}
