import { createHash } from "node:crypto";
import { v7 } from "uuid";
import type { ArticleAnswer } from "@/lib/contract/articles";
import type { FetchRecord } from "@/lib/contract/fetching";
import type { RevisionChange } from "@/lib/core/articles/revision-changes";
import type { Block } from "@/lib/core/text/blocks";
import type { Tx } from "../db/client";
import type { StoredRemovals } from "./stored-removals";

export interface NewArticle {
  readonly id: string;
  readonly projectId: string;
  readonly storyId: string;
  readonly outletId: string | null;
  readonly title: string;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly section: string | null;
  readonly byline: string | null;
  readonly language: string | null;
  readonly url: string | null;
  /** When it was given, where that was before now: a story lists its articles in this order. */
  readonly createdAt?: Date;
}

export interface NewRevision {
  /** Canonical, covered by the blocks. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly evidence: ArticleAnswer["evidence"];
  readonly removed: StoredRemovals;
}

/** What a revision was read from, byte for byte. */
export interface NewRawSource {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly encoding: string;
  readonly fileName: string | null;
  /** Null for what people gave. */
  readonly fetched: FetchRecord | null;
}

/** The SHA-256 of bytes, or of a text's UTF-8, in hex. */
export function sha256(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Adds an article with its first revision and the raw source of that, each with its hash. */
export async function insertArticle(
  tx: Tx,
  {
    article,
    revision,
    source,
    authorId,
  }: { article: NewArticle; revision: NewRevision; source: NewRawSource; authorId: string },
): Promise<void> {
  const rawSourceId = await insertRawSource(tx, article.projectId, source);
  await tx.article.create({ data: article, select: { id: true } });
  const made = { number: 1, change: "imported", reason: null, authorId } as const;
  await insertRevision(tx, { ...made, ...revision, articleId: article.id, rawSourceId });
}

/** Adds a raw source with its hash; answers its id. */
export async function insertRawSource(tx: Tx, projectId: string, source: NewRawSource): Promise<string> {
  const id = v7();
  const { bytes, mediaType, encoding, fileName, fetched } = source;
  // In SQL: the client copies the values of `create` several times, which at 10 MB holds up everyone for a second.
  await tx.$executeRaw`
    INSERT INTO raw_source (id, "projectId", bytes, hash, "mediaType", encoding, "fileName", fetched)
    VALUES (${id}::uuid, ${projectId}::uuid, ${new Uint8Array(bytes)}, ${sha256(bytes)},
      ${mediaType}, ${encoding}, ${fileName}, ${fetched && JSON.stringify(fetched)}::jsonb)`;
  return id;
}

interface MadeRevision extends NewRevision {
  readonly articleId: string;
  readonly number: number;
  readonly change: RevisionChange;
  readonly reason: string | null;
  readonly authorId: string;
  readonly rawSourceId: string;
}

/** Adds a revision with the hash of its text; answers its id. */
export async function insertRevision(tx: Tx, revision: MadeRevision): Promise<string> {
  const id = v7();
  const { articleId, number, change, reason, authorId, text, blocks, evidence, removed, rawSourceId } = revision;
  await tx.$executeRaw`
    INSERT INTO revision (id, "articleId", number, change, reason, "authorId", text, "textHash", blocks, evidence,
      removed, "rawSourceId")
    VALUES (${id}::uuid, ${articleId}::uuid, ${number}::int, ${change}, ${reason}, ${authorId}::uuid, ${text},
      ${sha256(text)}, ${JSON.stringify(blocks)}::jsonb, ${JSON.stringify(evidence)}::jsonb,
      ${JSON.stringify(removed)}::jsonb, ${rawSourceId}::uuid)`;
  return id;
}
