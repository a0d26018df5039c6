import type { Refusal } from "../reader";
import type { ZipArchive } from "../zip-entries";

/** What a collection says of a source that it holds; `publishedAt` is a date, or a time with its zone (ISO 8601). */
export type GivenMetadata = {
  title?: string;
  outlet?: string;
  publishedAt?: string;
  byline?: string;
  language?: string;
  url?: string;
};

/**
 * One source of a collection, under a name by which a person finds it there. Without bytes only its address is known:
 * `given.url`, to be fetched. `mediaType`, `charset` and `fetchedAt` (ISO 8601) are what the collection says of the bytes.
 */
export type CollectionEntry = {
  name: string;
  bytes: Uint8Array | null;
  mediaType?: string;
  charset?: string;
  fetchedAt?: string;
  given?: GivenMetadata;
};

/** A part of a collection that gives no source, with a sentence for the person who gave the collection. */
export type CollectionProblem = { name: string; sentence: string };

/** What a collection holds, in its own order: the same bytes always give the same entries. */
export type Collected = { entries: CollectionEntry[]; problems: CollectionProblem[] };

/** A source that may hold several: its bytes, the archive in them where they are one, and its name. */
export type CollectionSource = {
  bytes: Uint8Array;
  zip: ZipArchive | null;
  name?: string | undefined;
  charset?: string | undefined;
};

/** A kind of source that holds several sources. `matches` looks at the bytes; the name only helps where it must. */
export type CollectionKind = {
  id: "zip" | "csv" | "jsonl" | "warc" | "wacz";
  label: string;
  mediaTypes: readonly string[];
  extensions: readonly string[];
  matches(source: CollectionSource): boolean;
  expand(source: CollectionSource): Promise<Collected | Refusal>;
};

/** What all entries of a collection may come to at most. */
export const collectionLimits = { entries: 10_000, bytes: 100 * 1024 * 1024 } as const;
