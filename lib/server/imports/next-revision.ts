import { article } from "@/lib/contract/articles";
import type { Input } from "@/lib/contract/operation";
import type { reviseArticle } from "@/lib/contract/revisions";
import type { RevisionChange } from "@/lib/core/articles/revision-changes";
import { keepRemovals } from "@/lib/core/imports/keep-removals";
import { reviseBlocks } from "@/lib/core/imports/revise";
import { blocksProblem } from "@/lib/core/text/blocks";
import type { Segment } from "@/lib/core/text/segments";
import { AppError } from "../app-error";
import type { NewRawSource, NewRevision } from "../articles/insert-article";
import { storedRemovals } from "../articles/stored-removals";
import type { Tx } from "../db/client";
import { toEvidence } from "./describe-article";
import type { ReadUpload } from "./read-upload";
import { toStoredRemovals } from "./to-stored-removals";

export type RevisionBody = Input<typeof reviseArticle>["body"];

const fields = {
  id: true,
  number: true,
  text: true,
  textHash: true,
  blocks: true,
  evidence: true,
  removed: true,
  rawSourceId: true,
} as const;

/** A revision as it is kept. */
export type KeptRevision = NonNullable<Awaited<ReturnType<typeof findNewestRevision>>>;

export function findNewestRevision(tx: Tx, articleId: string) {
  return tx.revision.findFirst({ where: { articleId }, orderBy: { number: "desc" }, select: fields });
}

/** What a further revision is to hold. */
export interface NextRevision extends NewRevision {
  readonly change: RevisionChange;
  /** A source of its own, or that of an earlier revision by id. */
  readonly source: NewRawSource | { readonly id: string };
  /** Where a segment of the newest revision stands in it, where that is known exactly; null where it is gone. */
  readonly carry?: (segment: Segment) => Segment[] | null;
}

/** What an earlier revision holds, to be held again. */
function likeKept(kept: KeptRevision): Omit<NextRevision, "change"> {
  return {
    text: kept.text,
    blocks: article.shape.blocks.parse(kept.blocks),
    evidence: article.shape.evidence.parse(kept.evidence),
    removed: storedRemovals.parse(kept.removed),
    source: { id: kept.rawSourceId },
  };
}

function cleaned(newest: KeptRevision, body: { restore: number[]; leaveOut: number[] }): NextRevision {
  const kept = likeKept(newest);
  const reasons = new Map(kept.removed.map(({ rule, reason }) => [rule, reason]));
  try {
    const { text, blocks, removed, carry } = reviseBlocks({ ...kept, blocks: [...kept.blocks] }, body);
    if (text === "") throw new RangeError("Nothing would be left of the text.");
    return { ...kept, change: "cleaned", text, blocks, removed: toStoredRemovals(removed, reasons), carry };
  } catch (error) {
    if (error instanceof RangeError) throw new AppError("invalid", error.message);
    throw error;
  }
}

function corrected(newest: KeptRevision, { text, blocks }: Pick<NewRevision, "text" | "blocks">): NextRevision {
  const problem = text === "" ? "Nothing would be left of the text." : blocksProblem(text, blocks);
  if (problem) throw new AppError("invalid", problem, { fields: { blocks: problem } });
  const kept = likeKept(newest);
  const removed = keepRemovals(kept, { text, blocks }, kept.removed);
  return { ...kept, change: "corrected", text, blocks, removed };
}

function readAgain(read: ReadUpload): NextRevision {
  const { article: found, bytes, mediaType, encoding, fileName, fetched } = read;
  return {
    change: "imported",
    text: found.text,
    blocks: found.blocks,
    evidence: toEvidence(found),
    removed: toStoredRemovals(found.removed),
    source: { bytes, mediaType, encoding, fileName, fetched },
  };
}

async function like(tx: Tx, articleId: string, number: number): Promise<NextRevision> {
  const kept = await tx.revision.findUnique({ where: { articleId_number: { articleId, number } }, select: fields });
  if (!kept) throw new AppError("invalid", `The article has no revision ${number}.`);
  return { ...likeKept(kept), change: "reverted" };
}

/** What the body asks for, made from the newest revision, or from the source where one was read for it. */
export async function nextRevision(
  tx: Tx,
  articleId: string,
  { newest, body, read }: { newest: KeptRevision; body: RevisionBody; read: ReadUpload | null },
): Promise<NextRevision> {
  if (read) return readAgain(read);
  if ("restore" in body) return cleaned(newest, body);
  if ("blocks" in body) return corrected(newest, body);
  if ("revision" in body) return like(tx, articleId, body.revision);
  throw new RangeError("A body with a source comes with what was read of it.");
}
