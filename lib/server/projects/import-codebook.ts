import { v7 } from "uuid";
import * as contract from "@/lib/contract/projects/codebook";
import { type PlannedTag, planCodebook } from "@/lib/core/projects/plan-codebook";
import { command } from "../command";
import type { Tx } from "../db/client";
import type { ChangeLog } from "../events/change";
import { requireVersion } from "../stale";
import { lastPosition, lockCodebook } from "./codebook-order";
import { explainTaken } from "./explain-taken";
import { findProject } from "./find-project";
import { codebookVersion, readPresentTags } from "./present-codebook";
import { readCodebookFile } from "./read-codebook-file";
import { restoreTag } from "./restore-tag";
import { logTags } from "./snapshot-tag";
import { tagTaken } from "./tag-taken";

/** The row id of each planned tag: its own, the one it came with where that is free, else a new one. */
async function assignIds(tx: Tx, plan: readonly PlannedTag[]): Promise<string[]> {
  const wanted = plan.flatMap(({ tag, id }) => (tag || id === null ? [] : [id]));
  const taken = await tx.tag.findMany({ where: { id: { in: wanted } }, select: { id: true } });
  const used = new Set(taken.map(({ id }) => id));
  return plan.map(({ tag, id }) => {
    if (tag) return tag.id;
    if (id === null || used.has(id)) return v7();
    used.add(id);
    return id;
  });
}

interface Writing {
  readonly tx: Tx;
  readonly projectId: string;
  readonly ids: readonly string[];
  readonly log: ChangeLog;
}

function columnsOf({ ids }: Writing, plan: PlannedTag) {
  const { name, definition, inclusion, exclusion, example, colour, key, parent, retired, tag } = plan;
  const parentId = typeof parent === "number" ? (ids[parent] ?? null) : parent;
  const said = { name, definition, inclusion, exclusion, example, colour, key, parentId };
  return tag?.retired === retired ? said : { ...said, retiredAt: retired ? new Date() : null };
}

async function addNew(writing: Writing, plan: readonly PlannedTag[]): Promise<void> {
  const { tx, projectId, ids } = writing;
  const first = await lastPosition(tx, projectId);
  const data = plan.flatMap((one, at) => {
    if (one.state !== "new") return [];
    const id = ids[at] ?? "";
    const sourceId = one.id === id ? null : one.id;
    return [{ id, sourceId, projectId, position: first + at, ...columnsOf(writing, one) }];
  });
  await explainTaken(tx.tag.createMany({ data }), tagTaken);
}

async function writePlan(writing: Writing, plan: readonly PlannedTag[]): Promise<void> {
  const { tx, ids, log } = writing;
  const touched = plan.flatMap((one, at) => (one.state === "same" ? [] : [{ one, id: ids[at] ?? "" }]));
  const changed = touched.filter(({ one }) => one.state === "changed");
  const before = await tx.tag.findMany({ where: { id: { in: changed.map(({ id }) => id) } } });
  await restoreTag.release?.(
    tx,
    changed.map(({ id }) => id),
  );
  await addNew(writing, plan);
  for (const { one, id } of changed) {
    const data = { ...columnsOf(writing, one), version: { increment: 1 } };
    await explainTaken(tx.tag.update({ where: { id }, data }), tagTaken);
  }
  const after = new Map(
    (await tx.tag.findMany({ where: { id: { in: touched.map(({ id }) => id) } } })).map((row) => [row.id, row]),
  );
  // In the file's order, parents first, so that undoing takes away what stands below before what it stands below.
  logTags(
    log,
    before,
    touched.flatMap(({ id }) => after.get(id) ?? []),
  );
}

export const importCodebook = command({
  operation: contract.importCodebook,
  find: findProject,
  seconds: 60,
  run: async ({ tx, input, scope, version, log }) => {
    const { entries } = readCodebookFile(input.body.files[0]);
    await lockCodebook(tx, scope.id);
    const current = { version: await codebookVersion(tx, scope.id) };
    requireVersion(version, current, current);
    const plan = planCodebook(await readPresentTags(tx, scope.id), entries);
    await writePlan({ tx, projectId: scope.id, ids: await assignIds(tx, plan), log }, plan);
    const count = (state: PlannedTag["state"]) => plan.filter((one) => one.state === state).length;
    return {
      answer: { added: count("new"), changed: count("changed"), same: count("same") },
      created: true,
      subjectId: scope.id,
    };
  },
});
