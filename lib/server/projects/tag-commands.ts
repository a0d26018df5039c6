import { v7 } from "uuid";
import * as contract from "@/lib/contract/projects/tags";
import { moveTo } from "@/lib/core/projects/codebook";
import { AppError } from "../app-error";
import { command } from "../command";
import type { Tx } from "../db/client";
import { requireVersion } from "../stale";
import { changeOrder, lastPosition, lockCodebook, lockTags, requireParent } from "./codebook-order";
import { explainTaken } from "./explain-taken";
import { findProject } from "./find-project";
import { findTag } from "./find-tag";
import { givenFields, hasFields } from "./given-fields";
import { requireRepeat } from "./known-id";
import { nextColour } from "./next-colour";
import { requireHit } from "./require-hit";
import { logTags } from "./snapshot-tag";
import { getTagAnswer } from "./tag-row";
import { tagTaken } from "./tag-taken";

export const createTag = command({
  operation: contract.createTag,
  find: findProject,
  run: async ({ tx, input: { body }, scope, log }) => {
    const { parent, id = v7(), colour, ...fields } = body;
    await lockCodebook(tx, scope.id);
    const known = await tx.tag.findUnique({ where: { id } });
    if (known) {
      const answer = await getTagAnswer(tx, scope, known.id);
      requireRepeat(known, scope.id, hasFields(known, { ...fields, colour, parentId: parent }), answer);
      return { answer, unchanged: true };
    }
    if (parent) await requireParent(tx, scope.id, id, parent);
    const create = tx.tag.create({
      data: {
        id,
        projectId: scope.id,
        ...givenFields(fields),
        name: fields.name,
        colour: colour ?? (await nextColour(tx, scope.id)),
        parentId: parent ?? null,
        position: await lastPosition(tx, scope.id),
      },
    });
    logTags(log, [], [await explainTaken(create, tagTaken)]);
    return { answer: await getTagAnswer(tx, scope, id), created: true, subjectId: id };
  },
});

/** Hands the key over that another tag has: that one gets this tag's key, or none. */
async function swapKey(tx: Tx, tag: { id: string; projectId: string; key: string | null }, key: string) {
  const where = { projectId: tag.projectId, key, deletedAt: null, retiredAt: null, id: { not: tag.id } };
  const holder = await tx.tag.findFirst({ where });
  if (!holder) return { before: [], settle: async () => [] };
  // Only one tag may have a key, so the holder lets go of it before this one takes it, and gets the other afterwards.
  await tx.tag.update({ where: { id: holder.id }, data: { key: null } });
  const settle = () => tx.tag.update({ where: { id: holder.id }, data: { key: tag.key, version: { increment: 1 } } });
  return { before: [holder], settle: async () => [await settle()] };
}

export const changeTag = command({
  operation: contract.changeTag,
  find: findTag,
  run: async ({ tx, input, scope, thing, version, log }) => {
    const { parent, position, retired, swapKey: swap, ...fields } = input.body;
    await lockCodebook(tx, scope.id);
    requireVersion(version, thing, await getTagAnswer(tx, scope, thing.id));
    if (parent) await requireParent(tx, scope.id, thing.id, parent);
    const retiredAt = retired === undefined ? undefined : retired ? (thing.retiredAt ?? new Date()) : null;
    const mergedIntoId = retired === false ? null : undefined;
    const other = swap && fields.key ? await swapKey(tx, thing, fields.key) : null;
    const update = tx.tag.updateMany({
      where: { id: thing.id, version: thing.version },
      data: { ...givenFields({ ...fields, parentId: parent, retiredAt, mergedIntoId }), version: { increment: 1 } },
    });
    const { count } = await explainTaken(update, tagTaken);
    const settled = (await other?.settle()) ?? [];
    logTags(
      log,
      [thing, ...(other?.before ?? [])],
      [await tx.tag.findUniqueOrThrow({ where: { id: thing.id } }), ...settled],
    );
    if (position !== undefined) await changeOrder(tx, scope.id, log, (ids) => moveTo(ids, thing.id, position));
    const answer = await getTagAnswer(tx, scope, thing.id);
    requireHit(count, answer);
    return { answer, subjectId: thing.id };
  },
});

/** Refuses to delete a tag that a mention carries, also a deleted mention, which may come back for 30 days. */
async function requireUnused(tx: Tx, tagId: string, current: unknown): Promise<void> {
  await lockTags(tx, [tagId]);
  const uses = await tx.mentionTag.findMany({
    where: { tagId },
    select: { mention: { select: { deletedAt: true } } },
    orderBy: { mention: { deletedAt: { sort: "desc", nulls: "first" } } },
    take: 1,
  });
  if (uses.length === 0) return;
  const sentence = uses.some((use) => use.mention.deletedAt === null)
    ? "This tag marks mentions. Retire it instead: it stays on them and is offered no more."
    : "Only deleted mentions carry this tag; they can come back for 30 days. Retire it instead.";
  throw new AppError("conflict", sentence, { current });
}

export const deleteTag = command({
  operation: contract.deleteTag,
  find: findTag,
  run: async ({ tx, scope, thing, version, log }) => {
    await lockCodebook(tx, scope.id);
    const current = await getTagAnswer(tx, scope, thing.id);
    requireVersion(version, thing, current);
    await requireUnused(tx, thing.id, current);
    const below = await tx.tag.findMany({ where: { parentId: thing.id, deletedAt: null } });
    const raise = below.map(({ id }) => id);
    await tx.tag.updateMany({
      where: { id: { in: raise } },
      data: { parentId: thing.parentId, version: { increment: 1 } },
    });
    const { count } = await tx.tag.updateMany({
      where: { id: thing.id, version: thing.version },
      data: { deletedAt: new Date(), version: { increment: 1 } },
    });
    requireHit(count, current);
    // The tag itself last, so that undoing brings it back before what stands below it.
    logTags(log, below, await tx.tag.findMany({ where: { id: { in: raise } } }));
    logTags(log, [thing], await tx.tag.findMany({ where: { id: thing.id } }));
    return { answer: undefined, subjectId: thing.id };
  },
});
