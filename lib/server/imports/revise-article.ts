import { v7 } from "uuid";
import * as contract from "@/lib/contract/articles";
import { type Cleaned, type Revised, reviseBlocks } from "@/lib/core/imports/revise";
import { quoteOf, type Segment } from "@/lib/core/text/segments";
import { AppError } from "../app-error";
import { getArticleAnswer } from "../articles/article-row";
import { findArticle } from "../articles/find-article";
import { sha256 } from "../articles/insert-article";
import { type StoredRemovals, storedRemovals } from "../articles/stored-removals";
import { withoutText, withText } from "../articles/without-text";
import { type Command, command } from "../command";
import { db, type Tx } from "../db/client";
import { toJson } from "../db/json";
import { requireHit } from "../projects/require-hit";
import { requireVersion } from "../stale";
import { toStoredRemovals } from "./to-stored-removals";

const newest = { number: true, text: true, blocks: true, evidence: true, removed: true, rawSourceId: true } as const;

type Newest = NonNullable<Awaited<ReturnType<typeof findNewest>>>;

function findNewest(tx: Tx, articleId: string) {
  return tx.revision.findFirst({ where: { articleId }, orderBy: { number: "desc" }, select: newest });
}

function revise(cleaned: Cleaned, body: { restore: number[]; leaveOut: number[] }): Revised {
  try {
    const revised = reviseBlocks(cleaned, body);
    if (revised.text !== "") return revised;
  } catch (error) {
    if (error instanceof RangeError) throw new AppError("invalid", error.message);
    throw error;
  }
  throw new AppError("invalid", "Nothing would be left of the text.");
}

async function addRevision(tx: Tx, articleId: string, old: Newest, revised: Revised, removed: StoredRemovals) {
  const { text, blocks } = revised;
  const id = v7();
  await tx.revision.createMany({
    data: {
      id,
      articleId,
      number: old.number + 1,
      text,
      textHash: sha256(text),
      blocks: toJson(blocks),
      evidence: toJson(old.evidence),
      removed: toJson(removed),
      rawSourceId: old.rawSourceId,
    },
  });
  return id;
}

interface Moved {
  readonly id: string;
  readonly segments: readonly Segment[];
  readonly start: number;
  readonly quote: string;
}

/** Where every mention of the newest text stands in the new one, deleted ones too; refuses to lose a living one. */
async function carryMentions(tx: Tx, articleId: string, old: number, revised: Revised): Promise<Moved[]> {
  const mentions = await tx.mention.findMany({
    where: { articleId, revision: { number: old } },
    select: {
      id: true,
      deletedAt: true,
      segments: { select: { start: true, end: true }, orderBy: { ordinal: "asc" } },
    },
  });
  const placed = mentions.map(({ id, deletedAt, segments }) => {
    const carried = segments.map((segment) => revised.carry(segment));
    const flat = carried.includes(null) ? [] : carried.flatMap((pieces) => pieces ?? []);
    return { deletedAt, id, segments: flat, start: flat[0]?.start ?? 0, quote: quoteOf(revised.text, flat) };
  });
  const lost = placed.filter(({ deletedAt, segments }) => !deletedAt && segments.length === 0).length;
  if (lost === 0) return placed.filter(({ segments }) => segments.length > 0);
  const words = lost === 1 ? "A mention stands" : `${lost} mentions stand`;
  throw new AppError("conflict", `${words} in what you would leave out. Delete or move such mentions first.`);
}

/** The version goes up with the place, so that nothing undoes an older change at the old offsets. */
async function moveMentions(tx: Tx, revisionId: string, moved: readonly Moved[]): Promise<void> {
  const ids = moved.map(({ id }) => id);
  await tx.$executeRaw`
    UPDATE mention SET "revisionId" = ${revisionId}::uuid, start = new.start, quote = new.quote, version = version + 1,
      "updatedAt" = now()
    FROM jsonb_to_recordset(${JSON.stringify(moved)}::jsonb) AS new(id uuid, start int, quote text)
    WHERE mention.id = new.id`;
  await tx.segment.deleteMany({ where: { mentionId: { in: ids } } });
  await tx.segment.createMany({
    data: moved.flatMap(({ id, segments }) =>
      segments.map(({ start, end }, ordinal) => ({ mentionId: id, ordinal, start, end })),
    ),
  });
}

const revision = command({
  operation: contract.reviseArticle,
  find: findArticle,
  seconds: 60,
  run: async ({ tx, input, scope, thing, version }) => {
    const answer = () => getArticleAnswer(tx, scope, thing.id);
    if (version !== thing.version) requireVersion(version, thing, await answer());
    if (input.body.restore.length + input.body.leaveOut.length === 0)
      return { answer: await answer(), unchanged: true };
    // The article's row is held from here on: who marks in the text meanwhile waits, and then sees the new revision.
    const { count } = await tx.article.updateMany({
      where: { id: thing.id, version: thing.version },
      data: { version: { increment: 1 } },
    });
    if (count === 0) requireHit(count, await answer());
    const old = await findNewest(tx, thing.id);
    if (!old) throw new RangeError(`Article ${thing.id} has no revision.`);
    const stored = storedRemovals.parse(old.removed);
    const blocks = contract.article.shape.blocks.parse(old.blocks);
    const revised = revise({ text: old.text, blocks, removed: stored }, input.body);
    const moved = await carryMentions(tx, thing.id, old.number, revised);
    const reasons = new Map(stored.map(({ rule, reason }) => [rule, reason]));
    const id = await addRevision(tx, thing.id, old, revised, toStoredRemovals(revised.removed, reasons));
    await moveMentions(tx, id, moved);
    const changed = await answer();
    return { answer: changed, created: true, outcome: withoutText(changed), subjectId: thing.id };
  },
});

/** A new revision of the same raw source, made by hand from what cleaning kept and left out. */
export const reviseArticle: Command<typeof contract.reviseArticle> = {
  operation: revision.operation,
  call: async (actor, input, options) => {
    const reply = await revision.call(actor, input, options);
    return { ...reply, answer: await withText(db(), reply.answer) };
  },
};
