import { v7 } from "uuid";
import type { Input } from "@/lib/contract/operation";
import * as contract from "@/lib/contract/projects/tags";
import { AppError } from "../app-error";
import { command } from "../command";
import type { Tx } from "../db/client";
import type { Tag } from "../db/generated/client";
import type { ChangeLog } from "../events/change";
import { requireVersion } from "../stale";
import { changeOrder, lastPosition, lockCodebook } from "./codebook-order";
import { explainTaken, refuseField } from "./explain-taken";
import { findTag } from "./find-tag";
import { logMarks } from "./log-marks";
import { nextColour } from "./next-colour";
import { logTags } from "./snapshot-tag";
import { copyMarks, readMarks, removeMarks } from "./tag-marks";
import { getTagAnswer } from "./tag-row";
import { tagTaken } from "./tag-taken";

type Part = Input<typeof contract.splitTag>["body"]["parts"][number];

/** Refuses mentions that do not carry the tag any more: they were sorted as they were read. */
async function requireMarks(tx: Tx, tagId: string, mentions: readonly string[], current: unknown) {
  const marks = await readMarks(tx, tagId, mentions);
  if (Object.values(marks).flat().length === mentions.length) return marks;
  throw new AppError("conflict", "Some of these mentions do not carry the tag any more. Nothing was split.", {
    current,
  });
}

/** The tag of a part: one of the codebook that is in use, or a new one that stands beside the split one. */
async function tagOfPart(tx: Tx, from: Tag, part: Part): Promise<{ id: string; made: Tag | null }> {
  if ("tag" in part) {
    const where = { id: part.tag, projectId: from.projectId, deletedAt: null, retiredAt: null };
    if (part.tag === from.id || (await tx.tag.count({ where })) === 0) {
      throw refuseField("parts", `has ${part.tag}, which is no other tag in use`);
    }
    return { id: part.tag, made: null };
  }
  const create = tx.tag.create({
    data: {
      id: part.id ?? v7(),
      projectId: from.projectId,
      name: part.name,
      colour: await nextColour(tx, from.projectId),
      parentId: from.parentId,
      position: await lastPosition(tx, from.projectId),
    },
  });
  const made = await explainTaken(create, tagTaken);
  return { id: made.id, made };
}

async function moveParts(tx: Tx, from: Tag, parts: readonly Part[], log: ChangeLog): Promise<string[]> {
  const ids: string[] = [];
  for (const part of parts) {
    const { id, made } = await tagOfPart(tx, from, part);
    if (made) logTags(log, [], [made]);
    logMarks(log, id, {}, await copyMarks(tx, [from.id], id, part.mentions));
    ids.push(id);
  }
  return ids;
}

export const splitTag = command({
  operation: contract.splitTag,
  find: findTag,
  run: async ({ tx, input, scope, thing, version, log }) => {
    const { parts, retire } = input.body;
    await lockCodebook(tx, scope.id);
    const from = await tx.tag.findUniqueOrThrow({ where: { id: thing.id } });
    const current = await getTagAnswer(tx, scope, from.id);
    requireVersion(version, from, current);
    const mentions = [...new Set(parts.flatMap((part) => part.mentions))];
    const marks = await requireMarks(tx, from.id, mentions, current);
    const ids = await moveParts(tx, from, parts, log);
    await removeMarks(tx, from.id, mentions);
    logMarks(log, from.id, marks, {});
    await changeOrder(tx, scope.id, log, (order) => {
      const made = new Set(parts.flatMap((part, at) => ("tag" in part ? [] : (ids[at] ?? []))));
      const others = order.filter((id) => !made.has(id));
      return others.toSpliced(others.indexOf(from.id) + 1, 0, ...made);
    });
    if (retire && !from.retiredAt) {
      const data = { retiredAt: new Date(), version: { increment: 1 } };
      logTags(log, [from], [await tx.tag.update({ where: { id: from.id }, data })]);
    }
    const answers = [];
    for (const id of ids) answers.push(await getTagAnswer(tx, scope, id));
    return { answer: { tag: await getTagAnswer(tx, scope, from.id), parts: answers }, subjectId: from.id };
  },
});
