import type { Prisma } from "../db/generated/client";
import type { Snapshot } from "../events/change";

export const decisionSelect = {
  id: true,
  layerId: true,
  decision: true,
  claimId: true,
  authorId: true,
  sourceAuthor: true,
  decidedAt: true,
  version: true,
  deletedAt: true,
} as const satisfies Prisma.SuggestionDecisionSelect;

export type DecisionRow = Prisma.SuggestionDecisionGetPayload<{ select: typeof decisionSelect }>;

/** A decision's id among an event's changes. */
export function decisionKey({ id, layerId }: { id: string; layerId: string }): string {
  return `${id}/${layerId}`;
}

export function snapshotDecision(row: DecisionRow): Snapshot {
  const { decision, claimId, authorId, sourceAuthor, decidedAt, version, deletedAt } = row;
  return {
    decision,
    claimId,
    authorId,
    sourceAuthor,
    decidedAt: decidedAt.toISOString(),
    version,
    deletedAt: deletedAt?.toISOString() ?? null,
  };
}
