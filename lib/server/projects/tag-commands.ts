import { v7 } from "uuid";
import { hues } from "@/lib/core/projects/hues";
import * as contract from "@/lib/contract/projects/tags";
import { nextHue } from "@/lib/core/projects/next-hue";
import { AppError } from "../app-error";
import { command } from "../command";
import type { Tx } from "../db/client";
import { requireVersion } from "../stale";
import { lastPosition, lockCodebook, moveTag, requireParent } from "./codebook-order";
import { explainTaken } from "./explain-taken";
import { findProject } from "./find-project";
import { givenFields, hasFields } from "./given-fields";
import { requireRepeat } from "./known-id";
import { requireHit } from "./require-hit";
import { getTagAnswer } from "./tag-row";

const taken = {
  tag_name: { field: "name", words: "is the name of another tag of this project" },
  tag_one_key: { field: "key", words: "is the key of another tag" },
};

async function findTag(tx: Tx, input: { tag: string }) {
  const thing = await tx.tag.findFirst({ where: { id: input.tag, deletedAt: null } });
  return thing && { projectId: thing.projectId, thing };
}

async function nextColour(tx: Tx, projectId: string): Promise<string> {
  const others = await tx.tag.findMany({ where: { projectId, deletedAt: null }, select: { colour: true } });
  const used = others.map((other) => other.colour);
  return nextHue(hues, used);
}

export const createTag = command({
  operation: contract.createTag,
  find: findProject,
  run: async ({ tx, input: { body }, scope }) => {
    const { parent, id = v7(), ...fields } = body;
    await lockCodebook(tx, scope.id);
    const known = await tx.tag.findUnique({ where: { id } });
    if (known) {
      const answer = await getTagAnswer(tx, scope, known.id);
      requireRepeat(known, scope.id, hasFields(known, { ...fields, parentId: parent }), answer);
      return { answer, unchanged: true };
    }
    if (parent) await requireParent(tx, scope.id, id, parent);
    const create = tx.tag.create({
      data: {
        id,
        projectId: scope.id,
        name: fields.name,
        definition: fields.definition ?? "",
        colour: fields.colour ?? (await nextColour(tx, scope.id)),
        key: fields.key ?? null,
        parentId: parent ?? null,
        position: await lastPosition(tx, scope.id),
      },
    });
    await explainTaken(create, taken);
    return { answer: await getTagAnswer(tx, scope, id), created: true, subjectId: id };
  },
});

export const changeTag = command({
  operation: contract.changeTag,
  find: findTag,
  run: async ({ tx, input, scope, thing, version }) => {
    const { parent, position, retired, ...fields } = input.body;
    await lockCodebook(tx, scope.id);
    requireVersion(version, thing, await getTagAnswer(tx, scope, thing.id));
    if (parent) await requireParent(tx, scope.id, thing.id, parent);
    const retiredAt = retired === undefined ? undefined : retired ? (thing.retiredAt ?? new Date()) : null;
    const update = tx.tag.updateMany({
      where: { id: thing.id, version: thing.version },
      data: { ...givenFields({ ...fields, parentId: parent, retiredAt }), version: { increment: 1 } },
    });
    const { count } = await explainTaken(update, taken);
    if (position !== undefined) await moveTag(tx, scope.id, thing.id, position);
    const answer = await getTagAnswer(tx, scope, thing.id);
    requireHit(count, answer);
    return { answer, subjectId: thing.id };
  },
});

/** Refuses to delete a tag that a mention carries, also a deleted mention, which may come back for 30 days. */
async function requireUnused(tx: Tx, tagId: string, current: unknown): Promise<void> {
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
  run: async ({ tx, scope, thing, version }) => {
    await lockCodebook(tx, scope.id);
    const current = await getTagAnswer(tx, scope, thing.id);
    requireVersion(version, thing, current);
    await requireUnused(tx, thing.id, current);
    const { count } = await tx.tag.updateMany({
      where: { id: thing.id, version: thing.version },
      data: { deletedAt: new Date(), version: { increment: 1 } },
    });
    requireHit(count, current);
    await tx.tag.updateMany({
      where: { parentId: thing.id },
      data: { parentId: thing.parentId, version: { increment: 1 } },
    });
    return { answer: undefined, subjectId: thing.id };
  },
});
