import { createHash } from "node:crypto";
import { v7 } from "uuid";
import type { ArticleAnswer } from "@/lib/contract/articles";
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
  readonly byline: string | null;
  readonly language: string | null;
  readonly url: string | null;
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
}

/** The SHA-256 of bytes, or of a text's UTF-8, in hex. */
export function sha256(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Adds an article with its first revision and the raw source of that, each with its hash. */
export async function insertArticle(
  tx: Tx,
  { article, revision, source }: { article: NewArticle; revision: NewRevision; source: NewRawSource },
): Promise<void> {
  const rawSourceId = v7();
  const { bytes, mediaType, encoding, fileName } = source;
  // In SQL: the client copies the values of `create` several times, which at 10 MB holds up everyone for a second.
  await tx.$executeRaw`
    INSERT INTO raw_source (id, "projectId", bytes, hash, "mediaType", encoding, "fileName")
    VALUES (${rawSourceId}::uuid, ${article.projectId}::uuid, ${new Uint8Array(bytes)}, ${sha256(bytes)},
      ${mediaType}, ${encoding}, ${fileName})`;
  await tx.article.create({ data: article, select: { id: true } });
  const { text, blocks, evidence, removed } = revision;
  await tx.$executeRaw`
    INSERT INTO revision (id, "articleId", number, text, "textHash", blocks, evidence, removed, "rawSourceId")
    VALUES (${v7()}::uuid, ${article.id}::uuid, 1, ${text}, ${sha256(text)}, ${JSON.stringify(blocks)}::jsonb,
      ${JSON.stringify(evidence)}::jsonb, ${JSON.stringify(removed)}::jsonb, ${rawSourceId}::uuid)`;
}
