import { type ClaimRelation, type MovedRelations, moveRelations } from "@/lib/core/claims/relations";
import { shorten } from "@/lib/core/text/shorten";
import type { Tx } from "../db/client";
import type { ChangeLog } from "../events/change";
import { relationSelect, snapshotRelation } from "./relation-row";

interface Ends {
  readonly from: string;
  readonly into: string;
}

/** The project's relations between claims that are not deleted. */
export async function readRelations(tx: Tx, projectId: string): Promise<ClaimRelation[]> {
  const rows = await tx.relation.findMany({
    where: { projectId, deletedAt: null, from: { deletedAt: null }, to: { deletedAt: null } },
    orderBy: { id: "asc" },
    select: { id: true, kind: true, fromId: true, toId: true },
  });
  return rows.map(({ fromId, toId, ...row }) => ({ ...row, from: fromId, to: toId }));
}

/** What would become of the relations of the claim that goes; writes nothing. */
export async function planRelations(tx: Tx, projectId: string, { from, into }: Ends): Promise<MovedRelations> {
  return moveRelations(await readRelations(tx, projectId), from, into);
}

/** Why a relation that would lead a claim back to itself stands against a merge; null where there is none. */
export async function circleProblem(tx: Tx, circle: ClaimRelation | null): Promise<string | null> {
  if (!circle) return null;
  const { statement } = await tx.claim.findUniqueOrThrow({ where: { id: circle.to }, select: { statement: true } });
  const verb = circle.kind === "updates" ? "update" : "specify";
  return `“${shorten(statement, 80)}” would ${verb} itself in a circle. Take one of these relations back first.`;
}

async function change(
  tx: Tx,
  id: string,
  data: { fromId: string; toId: string } | { deletedAt: Date | null },
  log: ChangeLog,
): Promise<void> {
  const before = await tx.relation.findUniqueOrThrow({ where: { id }, select: relationSelect });
  const after = await tx.relation.update({
    where: { id },
    data: { ...data, version: { increment: 1 } },
    select: relationSelect,
  });
  log.add({ kind: "relation", id, before: snapshotRelation(before), after: snapshotRelation(after) });
}

/** Carries out what was planned. Where a deleted relation holds the place of one that moves, it comes back in its stead. */
export async function writeRelationMove(tx: Tx, { moved, dropped }: MovedRelations, log: ChangeLog): Promise<void> {
  for (const { id } of dropped) await change(tx, id, { deletedAt: new Date() }, log);
  for (const { id, from: fromId, to: toId, kind } of moved) {
    const { layerId } = await tx.relation.findUniqueOrThrow({ where: { id }, select: { layerId: true } });
    const twin = await tx.relation.findFirst({ where: { fromId, toId, kind, layerId }, select: { id: true } });
    if (twin) {
      await change(tx, id, { deletedAt: new Date() }, log);
      await change(tx, twin.id, { deletedAt: null }, log);
    } else {
      await change(tx, id, { fromId, toId }, log);
    }
  }
}
