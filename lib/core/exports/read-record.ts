import { type RevisionChange, revisionChanges } from "@/lib/core/articles/revision-changes";
import { linkStatuses, relationKinds, stances } from "@/lib/core/claims/stances";
import { type Placement, placements } from "@/lib/core/mentions/placements";
import { type Block, blockTypes, type Mark, markTypes } from "@/lib/core/text/blocks";
import type { Segment } from "@/lib/core/text/segments";
import { comparisonRecords } from "./read-comparison-record";
import {
  anyJson,
  base64,
  listOf,
  mapOf,
  moment,
  oneOf,
  orNull,
  type Reader,
  readJson,
  sha256,
  shape,
  text,
  uuid,
  wholeFrom,
  yesOrNo,
} from "./read-json";
import type {
  ArticleRecord,
  ClaimRecord,
  Json,
  LinkRecord,
  MentionRecord,
  OutletRecord,
  ProjectRecord,
  RelationRecord,
  RevisionRecord,
  SetAuthor,
  SetNote,
  SetRecord,
  SetSource,
  StoryRecord,
  TagRecord,
} from "./set";

const author = shape<SetAuthor>({ id: uuid, name: text });
const written = { author, createdAt: moment };
const note = orNull(shape<SetNote>({ doc: anyJson, ...written }));
const offset = wholeFrom(0);
const counted = wholeFrom(1);

const mark: Reader<Mark> = shape<Omit<Mark, "href">, { href: string }>(
  { type: oneOf(markTypes), start: offset, end: offset },
  { href: text },
);
const block: Reader<Block> = shape<Omit<Block, "level" | "language">, { level: number; language: string }>(
  { type: oneOf(blockTypes), start: offset, end: offset, marks: listOf(mark) },
  { level: counted, language: text },
);
const segment = shape<Segment>({ start: offset, end: offset });

const project: Reader<ProjectRecord> = shape<Omit<ProjectRecord, "rankingSince">, { rankingSince: string | null }>(
  { kind: oneOf(["project"]), name: text, description: text, secondReview: yesOrNo },
  { rankingSince: orNull(moment) },
);
const outlet = shape<OutletRecord>({
  kind: oneOf(["outlet"]),
  id: uuid,
  name: text,
  domain: orNull(text),
  country: orNull(text),
  language: orNull(text),
  colour: text,
  createdAt: moment,
});
const tag: Reader<TagRecord> = shape<
  Omit<TagRecord, "inclusion" | "exclusion" | "example" | "mergedInto">,
  { inclusion: string; exclusion: string; example: string; mergedInto: string | null }
>(
  {
    kind: oneOf(["tag"]),
    id: uuid,
    name: text,
    definition: text,
    colour: text,
    key: orNull(text),
    parent: orNull(uuid),
    position: offset,
    retiredAt: orNull(moment),
    createdAt: moment,
  },
  { inclusion: text, exclusion: text, example: text, mergedInto: orNull(uuid) },
);
const story = shape<StoryRecord>({
  kind: oneOf(["story"]),
  id: uuid,
  title: text,
  description: text,
  eventDate: orNull(text),
  createdAt: moment,
});
const claim = shape<ClaimRecord>({
  kind: oneOf(["claim"]),
  id: uuid,
  statement: text,
  numbers: mapOf(uuid, counted),
  note,
  ...written,
});
const relation = shape<RelationRecord>({
  kind: oneOf(["relation"]),
  id: uuid,
  from: uuid,
  to: uuid,
  relation: oneOf(relationKinds),
  ...written,
});
const article: Reader<ArticleRecord> = shape<
  Omit<ArticleRecord, "modifiedAt" | "section">,
  { modifiedAt: string | null; section: string | null }
>(
  {
    kind: oneOf(["article"]),
    id: uuid,
    story: uuid,
    outlet: orNull(uuid),
    title: text,
    publishedAt: orNull(text),
    byline: orNull(text),
    language: orNull(text),
    url: orNull(text),
    createdAt: moment,
  },
  { modifiedAt: orNull(text), section: orNull(text) },
);
const source: Reader<SetSource> = shape<Omit<SetSource, "fetched">, { fetched: Json }>(
  {
    bytes: base64,
    hash: sha256,
    mediaType: text,
    encoding: text,
    fileName: orNull(text),
    createdAt: moment,
  },
  { fetched: anyJson },
);
const revision: Reader<RevisionRecord> = shape<
  Omit<RevisionRecord, "removed" | "change" | "reason">,
  { removed: Json; change: RevisionChange; reason: string | null }
>(
  {
    kind: oneOf(["revision"]),
    article: uuid,
    number: counted,
    text,
    textHash: sha256,
    blocks: listOf(block),
    evidence: anyJson,
    source,
    createdAt: moment,
  },
  { removed: anyJson, change: oneOf(revisionChanges), reason: orNull(text) },
);
const link = shape<LinkRecord>({
  claim: uuid,
  stance: oneOf(stances),
  status: oneOf(linkStatuses),
  ...written,
});
const mention: Reader<MentionRecord> = shape<Omit<MentionRecord, "placedBy">, { placedBy: Placement | null }>(
  {
    kind: oneOf(["mention"]),
    id: uuid,
    article: uuid,
    revision: counted,
    segments: listOf(segment),
    quote: text,
    tags: listOf(uuid),
    attributes: mapOf(text, text),
    note,
    links: listOf(link),
    ...written,
  },
  { placedBy: orNull(oneOf(placements)) },
);

const readers: Readonly<Record<SetRecord["kind"], Reader<SetRecord>>> = {
  project,
  outlet,
  tag,
  story,
  claim,
  relation,
  article,
  revision,
  mention,
  ...comparisonRecords,
};
const kind = oneOf([
  ...["project", "outlet", "tag", "story", "claim", "relation", "alias", "article", "revision", "mention"],
  ...["correction", "absence", "suggestion-decision", "discrepancy-decision"],
] as const);

const record: Reader<SetRecord> = (value, path) => {
  const named = typeof value === "object" && value !== null && "kind" in value ? value.kind : undefined;
  return readers[kind(named, "kind")](value, path);
};

/** Unknown JSON as a record of a set, or in one sentence why it is none. What a record names may still not exist. */
export function readRecord(value: unknown): { value: SetRecord } | { problem: string } {
  return readJson(record, value);
}
