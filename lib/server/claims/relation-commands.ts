import * as contract from "@/lib/contract/claims";
import type { Input } from "@/lib/contract/operation";
import { closesCircle, sayTheSame } from "@/lib/core/claims/relations";
import { AppError, notFound } from "../app-error";
import { command } from "../command";
import type { Tx } from "../db/client";
import { requireVersion } from "../stale";
import { lockClaims } from "./lock-claims";
import { readRelations } from "./move-relations";
import { presentRelation, relationSelect, snapshotRelation } from "./relation-row";

function findRelation(tx: Tx, id: string) {
  return tx.relation.findUnique({ where: { id }, select: relationSelect });
}

type Said = Input<typeof contract.putRelation>["body"];

async function requireEnds(tx: Tx, projectId: string, { from, to }: Said): Promise<void> {
  if (from === to)
    throw new AppError("invalid", "to: a claim has no relation to itself.", { fields: { to: "same as from" } });
  const found = await tx.claim.count({ where: { id: { in: [from, to] }, projectId, deletedAt: null } });
  if (found < 2) throw new AppError("invalid", "from, to: both must be claims of one project.");
}

/** Refuses what other relations say already, in either direction where that is the same, and what would run in a circle. */
async function requireNews(tx: Tx, projectId: string, said: Said & { readonly id: string }): Promise<void> {
  const others = (await readRelations(tx, projectId)).filter(({ id }) => id !== said.id);
  const same = others.find((other) => sayTheSame(other, said));
  if (same) {
    const current = presentRelation(
      await tx.relation.findUniqueOrThrow({ where: { id: same.id }, select: relationSelect }),
    );
    throw new AppError("conflict", "These claims have this relation already.", { current });
  }
  if (!closesCircle(others, said)) return;
  const verb = said.kind === "updates" ? "update" : "specify";
  throw new AppError("invalid", `The claims would ${verb} one another in a circle.`, { fields: { to: "leads back" } });
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
    await lockClaims(tx, scope.id);
    await requireEnds(tx, scope.id, input.body);
    if (thing?.deletedAt) throw new AppError("conflict", "This relation was deleted.", { deleted: true });
    await requireNews(tx, scope.id, { ...input.body, id: input.relation });
    const twin = await tx.relation.findFirst({
      where: { fromId: from, toId: to, kind, layerId: scope.layerId, id: { not: input.relation } },
      select: relationSelect,
    });
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
  run: async ({ tx, scope, thing, version, log }) => {
    await lockClaims(tx, scope.id);
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
