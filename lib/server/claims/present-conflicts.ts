import type { StanceConflictAnswer } from "@/lib/contract/claim-merges";
import type { StanceConflict } from "@/lib/core/claims/move-links";
import type { Tx } from "../db/client";

/** Conflicts of stances with the words of their mentions, for the person who answers them. */
export async function presentConflicts(tx: Tx, conflicts: readonly StanceConflict[]): Promise<StanceConflictAnswer[]> {
  const rows = await tx.mention.findMany({
    where: { id: { in: conflicts.map(({ mention }) => mention) } },
    select: { id: true, quote: true, article: { select: { outlet: { select: { name: true } } } } },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return conflicts.map(({ mention, from, into, stance }) => ({
    mention,
    quote: byId.get(mention)?.quote ?? "",
    outlet: byId.get(mention)?.article.outlet?.name ?? null,
    from: { stance: from.stance, status: from.status },
    into: { stance: into.stance, status: into.status },
    stance,
  }));
}
