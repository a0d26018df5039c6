import * as contract from "@/lib/contract/claims";
import { AppError, notFound } from "../app-error";
import { command } from "../command";
import type { Tx } from "../db/client";
import { requireVersion } from "../stale";
import { presentRelation, relationSelect, snapshotRelation } from "./relation-row";

function findRelation(tx: Tx, id: string) {
  return tx.relation.findUnique({ where: { id }, select: relationSelect });
}

async function requireEnds(tx: Tx, projectId: string, from: string, to: string): Promise<void> {
  if (from === to)
    throw new AppError("invalid", "to: a claim has no relation to itself.", { fields: { to: "same as from" } });
  const found = await tx.claim.count({ where: { id: { in: [from, to] }, projectId, deletedAt: null } });
  if (found < 2) throw new AppError("invalid", "from, to: both must be claims of one project.");
}

export const putRelation = command({
  operation: contract.putRelation,
  find: async (tx, input) => {
    const thing = await findRelation(tx, input.relation);
    if (thing) return { projectId: thing.projectId, thing };
    const claim = await tx.claim.findUnique({ where: { id: input.body.from }, select: { projectId: true } });
    return claim && { projectId: claim.projectId, thing: null };
  },
  run: async ({ tx, input, scope, thing, version, log }) => {
    const { from, to, kind } = input.body;
    await requireEnds(tx, scope.id, from, to);
    if (thing?.deletedAt) throw new AppError("conflict", "This relation was deleted.", { deleted: true });
    const twin = await tx.relation.findFirst({
      where: { fromId: from, toId: to, kind, layerId: scope.layerId, id: { not: input.relation } },
      select: relationSelect,
    });
    if (twin && !twin.deletedAt) {
      throw new AppError("conflict", "These claims have this relation already.", { current: presentRelation(twin) });
    }
    if (twin) await tx.relation.delete({ where: { id: twin.id } });
    if (!thing) {
      const row = await tx.relation.create({
        data: {
          id: input.relation,
          projectId: scope.id,
          layerId: scope.layerId,
          fromId: from,
          toId: to,
          kind,
          authorId: scope.personId,
        },
        select: relationSelect,
      });
      log.add({ kind: "relation", id: row.id, before: null, after: snapshotRelation(row) });
      return { answer: presentRelation(row), created: true, subjectId: row.id };
    }
    const current = presentRelation(thing);
    const same = thing.from.id === from && thing.to.id === to && thing.kind === kind;
    if (version === undefined && same) return { answer: current, unchanged: true };
    requireVersion(version, thing, current);
    const { count } = await tx.relation.updateMany({
      where: { id: thing.id, version: thing.version },
      data: { fromId: from, toId: to, kind, version: { increment: 1 } },
    });
    if (count === 0) throw new AppError("conflict", "Someone changed this relation meanwhile.", { current });
    const row = await tx.relation.findUniqueOrThrow({ where: { id: thing.id }, select: relationSelect });
    log.add({ kind: "relation", id: row.id, before: snapshotRelation(thing), after: snapshotRelation(row) });
    return { answer: presentRelation(row), subjectId: row.id };
  },
});

export const deleteRelation = command({
  operation: contract.deleteRelation,
  find: async (tx, input) => {
    const thing = await findRelation(tx, input.relation);
    return thing && { projectId: thing.projectId, thing };
  },
  run: async ({ tx, thing, version, log }) => {
    if (thing.deletedAt) throw notFound();
    const current = presentRelation(thing);
    requireVersion(version, thing, current);
    const { count } = await tx.relation.updateMany({
      where: { id: thing.id, version: thing.version },
      data: { deletedAt: new Date(), version: { increment: 1 } },
    });
    if (count === 0) throw new AppError("conflict", "Someone changed this relation meanwhile.", { current });
    const row = await tx.relation.findUniqueOrThrow({ where: { id: thing.id }, select: relationSelect });
    log.add({ kind: "relation", id: thing.id, before: snapshotRelation(thing), after: snapshotRelation(row) });
    return { answer: undefined, subjectId: thing.id };
  },
});
