import type { DiscrepancyDecisionAnswer } from "@/lib/contract/discrepancies";
import type { Prisma } from "../db/generated/client";
import type { Snapshot } from "../events/change";
import { presentAuthor } from "../events/present-author";

export const decisionSelect = {
  discrepancyId: true,
  decision: true,
  reason: true,
  version: true,
  decidedAt: true,
  deletedAt: true,
  sourceAuthor: true,
  author: { select: { id: true, name: true } },
  discrepancy: { select: { claimId: true } },
} as const satisfies Prisma.DiscrepancyDecisionSelect;

export type DecisionRow = Prisma.DiscrepancyDecisionGetPayload<{ select: typeof decisionSelect }>;

export function presentDecision(
  row: Pick<DecisionRow, "decision" | "reason" | "author" | "sourceAuthor" | "version" | "decidedAt">,
): DiscrepancyDecisionAnswer {
  const { decision, reason, version, decidedAt } = row;
  return { decision, reason, author: presentAuthor(row), version, decidedAt: decidedAt.toISOString() };
}

/** A decision's id among an event's changes: its claim's and its own, so that who hears of it reads the claim again. */
export function decisionKey({ discrepancyId, discrepancy }: DecisionRow): string {
  return `${discrepancy.claimId}/${discrepancyId}`;
}

export function snapshotDecision(row: DecisionRow): Snapshot {
  const { version, decision, reason, author, sourceAuthor, decidedAt, deletedAt } = row;
  return {
    version,
    decision,
    reason,
    authorId: author.id,
    sourceAuthor,
    decidedAt: decidedAt.toISOString(),
    deletedAt: deletedAt?.toISOString() ?? null,
  };
}
