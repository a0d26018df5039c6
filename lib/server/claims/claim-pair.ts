import { AppError } from "../app-error";
import type { Tx } from "../db/client";
import { claimState } from "./claim-row";

const select = { id: true, projectId: true, layerId: true, ...claimState } as const;

/** Two claims of one project as the subject of a merge; null when one is missing. */
export async function findPair(tx: Tx, { from, into }: { readonly from: string; readonly into: string }) {
  const rows = await tx.claim.findMany({ where: { id: { in: [from, into] } }, select });
  const [goes, stays] = [from, into].map((id) => rows.find((row) => row.id === id));
  if (!goes || !stays || goes.projectId !== stays.projectId) return null;
  return { projectId: stays.projectId, layers: [goes.layerId, stays.layerId], thing: { from: goes, into: stays } };
}

export type ClaimPair = NonNullable<Awaited<ReturnType<typeof findPair>>>["thing"];

/** The two claims as they are under the lock. Refuses one that was deleted or merged, and two that are one or of two layers. */
export async function requirePair(tx: Tx, { from, into }: ClaimPair): Promise<ClaimPair> {
  if (from.id === into.id) throw new AppError("invalid", "A claim cannot be merged with itself.");
  if (from.layerId !== into.layerId) throw new AppError("invalid", "Only claims of one layer can be merged.");
  const rows = await tx.claim.findMany({ where: { id: { in: [from.id, into.id] }, deletedAt: null }, select });
  const [goes, stays] = [from, into].map(({ id }) => rows.find((row) => row.id === id));
  if (!goes || !stays) throw new AppError("conflict", "One of these claims was deleted or merged.", { deleted: true });
  return { from: goes, into: stays };
}
