import { createHash } from "node:crypto";
import { v5 } from "uuid";
import type { MentionRecord, RevisionRecord, SetAuthor, SetNote, SetRecord } from "@/lib/core/exports/set";
import { markdown } from "@/lib/core/imports/readers/markdown";
import { noteFromText } from "@/lib/core/mentions/note-text";
import { defaultTags } from "@/lib/core/projects/default-tags";
import { quoteOf } from "@/lib/core/text/segments";
import { locateQuotes } from "@/prisma/sample/locate-quotes";
import type { Sample } from "@/prisma/sample/sample-schema";

const namespace = "5f0d3b52-6f1c-4b7e-9a52-3d2f6a9c1e07";
/** The sample numbers its outlets' hues from 1. */
const hues = ["blue", "orange", "teal", "violet", "amber"] as const;

/** The id that a thing of the sample has in every installation. */
export function sampleId(kind: string, key: string): string {
  return v5(`${kind} ${key}`, namespace);
}

const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");
const storyId = sampleId("story", "only");
const decoder = new TextDecoder("utf-8", { fatal: true });

/** Times one millisecond apart, so that lists keep the sample's order. */
function createClock(start: Date): () => string {
  let time = start.getTime();
  return () => {
    time += 1;
    return new Date(time).toISOString();
  };
}

interface Making {
  readonly author: SetAuthor;
  readonly now: () => string;
  readonly bytesOf: (file: string) => Uint8Array;
}

function noteOf(text: string | undefined, { author, now }: Making): SetNote | null {
  if (text === undefined) return null;
  return { doc: JSON.parse(JSON.stringify(noteFromText(text))), author, createdAt: now() };
}

function codebook(sample: Sample, { now }: Making): SetRecord[] {
  return [...defaultTags, ...sample.tags].map(({ name, definition, colour, key }, position) => ({
    kind: "tag" as const,
    id: sampleId("tag", name),
    name,
    definition,
    colour,
    key,
    parent: null,
    position,
    retiredAt: null,
    createdAt: now(),
  }));
}

function claimDatabase(sample: Sample, making: Making): SetRecord[] {
  const { author, now } = making;
  const notes = new Map(sample.claimNotes.map(({ claim, text }) => [claim, text]));
  const claims = sample.claims.map(({ key, statement }, index) => ({
    kind: "claim" as const,
    id: sampleId("claim", key),
    statement,
    numbers: { [storyId]: index + 1 },
    note: noteOf(notes.get(key), making),
    author,
    createdAt: now(),
  }));
  const relations = sample.relations.map(({ from, to, kind }) => ({
    kind: "relation" as const,
    id: sampleId("relation", `${from} ${to} ${kind}`),
    from: sampleId("claim", from),
    to: sampleId("claim", to),
    relation: kind,
    author,
    createdAt: now(),
  }));
  return [...claims, ...relations];
}

function readRevision(article: Sample["articles"][number], { now, bytesOf }: Making): RevisionRecord {
  const bytes = bytesOf(article.file);
  const { text, blocks } = markdown.read({ text: decoder.decode(bytes) });
  const createdAt = now();
  return {
    kind: "revision",
    article: sampleId("article", article.key),
    number: 1,
    text,
    textHash: sha256(text),
    blocks,
    evidence: {},
    source: {
      bytes: Buffer.from(bytes).toString("base64"),
      hash: sha256(bytes),
      mediaType: "text/markdown",
      encoding: "utf-8",
      fileName: article.file.replace(/^.*\//, ""),
      createdAt,
    },
    createdAt,
  };
}

function markPassage(mention: Sample["mentions"][number], text: string, making: Making): MentionRecord {
  const segments = locateQuotes(text, mention.quotes, mention.occurrence);
  if (segments === null) throw new RangeError(`The sample's mention ${mention.key} is not in its article.`);
  const { author, now } = making;
  return {
    kind: "mention",
    id: sampleId("mention", mention.key),
    article: sampleId("article", mention.article),
    revision: 1,
    segments,
    quote: quoteOf(text, segments),
    tags: mention.tags.map((tag) => sampleId("tag", tag)),
    attributes: mention.attributes,
    note: noteOf(mention.note, making),
    author,
    createdAt: now(),
    links: mention.links.map(({ claim, stance, status }) => ({
      claim: sampleId("claim", claim),
      stance,
      status,
      author,
      createdAt: now(),
    })),
  };
}

function articles(sample: Sample, making: Making): SetRecord[] {
  return sample.articles.flatMap((article): SetRecord[] => {
    const { key, outlet, file: _, ...described } = article;
    const revision = readRevision(article, making);
    const mentions = sample.mentions
      .filter((mention) => mention.article === key)
      .map((mention) => markPassage(mention, revision.text, making));
    const id = sampleId("article", key);
    const place = { story: storyId, outlet: sampleId("outlet", outlet) };
    return [{ kind: "article", id, ...place, ...described, createdAt: making.now() }, revision, ...mentions];
  });
}

/** The sample project as records of a set, as if `author` had written all of it from `start` on. */
export function sampleRecords(
  sample: Sample,
  author: SetAuthor,
  start: Date,
  bytesOf: (file: string) => Uint8Array,
): SetRecord[] {
  const making = { author, now: createClock(start), bytesOf };
  const { title, description, eventDate } = sample.story;
  return [
    { kind: "project", ...sample.project, secondReview: false },
    ...sample.outlets.map(({ key, colour, ...outlet }) => ({
      kind: "outlet" as const,
      id: sampleId("outlet", key),
      ...outlet,
      colour: hues[colour - 1] ?? "slate",
      createdAt: making.now(),
    })),
    ...codebook(sample, making),
    { kind: "story", id: storyId, title, description, eventDate, createdAt: making.now() },
    ...claimDatabase(sample, making),
    ...articles(sample, making),
  ];
}
