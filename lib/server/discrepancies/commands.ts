import * as contract from "@/lib/contract/discrepancies";
import { AppError, notFound } from "../app-error";
import { command } from "../command";
import type { Tx } from "../db/client";
import { Prisma } from "../db/generated/client";
import { requireVersion } from "../stale";
import { type DecisionRow, decisionKey, decisionSelect, presentDecision, snapshotDecision } from "./decision-row";

const living = {
  deletedAt: null,
  status: { not: "rejected" },
  mention: { deletedAt: null, article: { deletedAt: null, story: { deletedAt: null } } },
} as const satisfies Prisma.LinkWhereInput;
const layers = { layerId: true, mention: { select: { layerId: true } } } as const;

/** A discrepancy that holds, with the layers of all that it is about; null when there is none. */
async function findDiscrepancy(tx: Tx, input: { discrepancy: string }) {
  const row = await tx.discrepancy.findFirst({
    where: { id: input.discrepancy, holds: true, claim: { deletedAt: null }, first: living, second: living },
    select: {
      id: true,
      claim: { select: { id: true, projectId: true, layerId: true } },
      first: { select: layers },
      second: { select: layers },
      decision: { select: decisionSelect },
    },
  });
  if (!row) return null;
  const { claim, first, second } = row;
  const all = [claim.layerId, first.layerId, first.mention.layerId, second.layerId, second.mention.layerId];
  return { projectId: claim.projectId, layers: all, thing: row };
}

async function changeDecision(tx: Tx, known: DecisionRow, data: Prisma.DiscrepancyDecisionUncheckedUpdateManyInput) {
  const { discrepancyId, version } = known;
  const { count } = await tx.discrepancyDecision.updateMany({
    where: { discrepancyId, version },
    data: { ...data, version: { increment: 1 } },
  });
  const row = await tx.discrepancyDecision.findUniqueOrThrow({ where: { discrepancyId }, select: decisionSelect });
  if (count > 0) return row;
  throw new AppError("conflict", "Someone decided this meanwhile.", { current: presentDecision(row) });
}

/** Makes a comparison that began before this come to nothing: it would not know of the decision, and could drop what it is about. */
async function outdateComparison(tx: Tx, claimId: string): Promise<void> {
  await tx.claimComparison.updateMany({ where: { claimId }, data: { changed: { increment: 1 } } });
}

export const decideDiscrepancy = command({
  operation: contract.decideDiscrepancy,
  find: findDiscrepancy,
  run: async ({ tx, input, scope, thing, version, log }) => {
    const { decision: known, claim, id: discrepancyId } = thing;
    const { decision, reason } = input.body;
    if (known && !known.deletedAt) {
      const current = presentDecision(known);
      const isSame = known.decision === decision && known.reason === reason;
      if (version === undefined && isSame) return { answer: current, unchanged: true };
      requireVersion(version, known, current);
    }
    await outdateComparison(tx, claim.id);
    const said = { decision, reason, authorId: scope.personId, sourceAuthor: Prisma.DbNull, decidedAt: new Date() };
    const place = { discrepancyId, projectId: scope.id, layerId: scope.layerId };
    const row = known
      ? await changeDecision(tx, known, { ...said, deletedAt: null })
      : await tx.discrepancyDecision.create({ data: { ...place, ...said }, select: decisionSelect });
    const before = known && snapshotDecision(known);
    log.add({ kind: "discrepancy-decision", id: decisionKey(row), before, after: snapshotDecision(row) });
    const created = known === null || known.deletedAt !== null;
    return { answer: presentDecision(row), created, subjectId: claim.id, ...(reason && { reason }) };
  },
});

export const withdrawDiscrepancyDecision = command({
  operation: contract.withdrawDiscrepancyDecision,
  find: findDiscrepancy,
  run: async ({ tx, thing: { decision: known, claim }, version, log }) => {
    if (!known || known.deletedAt) throw notFound();
    requireVersion(version, known, presentDecision(known));
    const row = await changeDecision(tx, known, { deletedAt: new Date() });
    log.add({
      kind: "discrepancy-decision",
      id: decisionKey(row),
      before: snapshotDecision(known),
      after: snapshotDecision(row),
    });
    return { answer: undefined, subjectId: claim.id };
  },
});
