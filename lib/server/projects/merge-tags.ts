import * as contract from "@/lib/contract/projects/tags";
import { mergeParents } from "@/lib/core/projects/merge-parents";
import { command } from "../command";
import type { Tx } from "../db/client";
import type { Tag } from "../db/generated/client";
import type { ChangeLog } from "../events/change";
import { requireVersion } from "../stale";
import { lockCodebook, lockTags, readOrder } from "./codebook-order";
import { refuseField } from "./explain-taken";
import { findTag } from "./find-tag";
import { logMarks } from "./log-marks";
import { logTags } from "./snapshot-tag";
import { copyMarks, readMarks, removeMarks } from "./tag-marks";
import { getTagAnswer } from "./tag-row";

interface Source {
  readonly tag: string;
  readonly version: number;
}

async function requireSources(tx: Tx, into: Tag, sources: readonly Source[]): Promise<Tag[]> {
  const ids = sources.map(({ tag }) => tag);
  if (new Set([into.id, ...ids]).size <= ids.length) throw refuseField("tags", "must differ from one another");
  await lockTags(tx, ids);
  const where = { id: { in: ids }, projectId: into.projectId, deletedAt: null, mergedIntoId: null };
  const rows = await tx.tag.findMany({ where, orderBy: { id: "asc" } });
  for (const { tag, version } of sources) {
    const row = rows.find(({ id }) => id === tag);
    if (!row) throw refuseField("tags", `has ${tag}, which is no tag of this codebook`);
    requireVersion(version, row, { id: row.id, version: row.version, name: row.name });
  }
  return rows;
}

/** Moves every mark of the sources to the tag, in a few statements however many there are. */
async function moveMarks(tx: Tx, into: string, sources: readonly string[], log: ChangeLog): Promise<void> {
  for (const id of sources) {
    const marks = await readMarks(tx, id, null);
    logMarks(log, id, marks, {});
  }
  logMarks(log, into, {}, await copyMarks(tx, sources, into, null));
  for (const id of sources) await removeMarks(tx, id, null);
}

async function retire(tx: Tx, into: Tag, sources: readonly Tag[], log: ChangeLog): Promise<void> {
  const ids = sources.map(({ id }) => id);
  const tags = (await readOrder(tx, into.projectId)).map(({ parentId, ...tag }) => ({ ...tag, parent: parentId }));
  const parents = mergeParents(tags, into.id, ids);
  const before = await tx.tag.findMany({ where: { id: { in: [...parents.keys(), ...ids] } } });
  await tx.tag.updateMany({
    where: { id: { in: ids }, retiredAt: null },
    data: { retiredAt: new Date() },
  });
  await tx.tag.updateMany({
    where: { id: { in: ids } },
    data: { mergedIntoId: into.id, version: { increment: 1 } },
  });
  for (const [id, parentId] of parents) {
    await tx.tag.update({ where: { id }, data: { parentId, version: { increment: 1 } } });
  }
  logTags(log, before, await tx.tag.findMany({ where: { id: { in: before.map(({ id }) => id) } } }));
}

/** The merged tags stay as rows that say where they went, so that old links, exports and the history explain themselves. */
export const mergeTags = command({
  operation: contract.mergeTags,
  find: findTag,
  // Moving 100,000 marks takes some five seconds; a busy machine may need several times that.
  seconds: 60,
  run: async ({ tx, input, scope, thing, version, log }) => {
    await lockCodebook(tx, scope.id);
    const current = await getTagAnswer(tx, scope, thing.id);
    requireVersion(version, current, current);
    if (current.retired) throw refuseField("tag", "is retired: take it up again before merging others into it");
    const sources = await requireSources(tx, thing, input.body.tags);
    const ids = sources.map(({ id }) => id);
    await moveMarks(tx, thing.id, ids, log);
    await retire(tx, thing, sources, log);
    return { answer: await getTagAnswer(tx, scope, thing.id), subjectId: thing.id };
  },
});
