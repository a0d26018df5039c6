import type { Block } from "@/lib/core/text/blocks";
import type { Removal } from "./clean";
import type { ZipArchive } from "./zip-entries";

/** What a reader gets: decoded text, and the file name where there is one. */
export type Source = { text: string; name?: string | undefined };

/** A value, the place it was read from in words for a person, and whether it is only a guess. */
export type Evidence<T> = { value: T; foundIn: string; guess: boolean };

/** Who published it; at least one of the two is known. */
export type OutletEvidence = { name?: string; domain?: string };

/** What the source says about itself. `publishedAt` and `modifiedAt` are a date, or a time with its zone (ISO 8601). */
export type ArticleMetadata = {
  title: Evidence<string> | null;
  byline: Evidence<string> | null;
  outlet: Evidence<OutletEvidence> | null;
  publishedAt: Evidence<string> | null;
  modifiedAt?: Evidence<string> | null;
  section?: Evidence<string> | null;
  language: Evidence<string> | null;
  url: Evidence<string> | null;
};

/** An article as read: canonical text with its blocks, what is known of it, and what was left out and why. */
export type ReadArticle = ArticleMetadata & { text: string; blocks: Block[]; removed: Removal[] };

/** A source that was not read, with a sentence for the person who gave it. */
export type Refusal = {
  problem: "empty" | "too-deep" | "too-large" | "damaged" | "locked" | "unsafe";
  sentence: string;
};

/** One kind of source as people and programs name it; extensions are written without the dot. */
export type SourceKind = {
  id: string;
  label: string;
  mediaTypes: readonly string[];
  extensions: readonly string[];
};

/**
 * A kind of source that is text. `matches` says from the content, from 0 to 1, how likely it is of this kind. `read`
 * is deterministic, never runs what it reads, and takes time in proportion to the source.
 */
export type Reader = SourceKind & {
  matches(source: Source): number;
  read(source: Source): ReadArticle | Refusal;
};

/** What a reader of files gets: the bytes as they came, and the archive in them where they are one. */
export type SourceFile = { bytes: Uint8Array; zip: ZipArchive | null };

/**
 * A kind of source that is a file of bytes. `matches` says from the bytes alone whether it is of this kind; no two
 * kinds match the same file. `read` answers for any bytes: with an article or with a refusal.
 */
export type FileKind = SourceKind & {
  matches(file: SourceFile): boolean;
  read(file: SourceFile): Promise<ReadArticle | Refusal>;
};

/** Whether the name of a source ends with one of the extensions, which are written without the dot. */
export function hasExtension(source: { name?: string | undefined }, extensions: readonly string[]): boolean {
  const extension = /\.([a-z0-9]+)$/i.exec(source.name ?? "")?.[1]?.toLowerCase();
  return extension !== undefined && extensions.includes(extension);
}
