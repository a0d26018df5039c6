import * as contract from "@/lib/contract/claim-merges";
import { AppError } from "../app-error";
import { type ClaimPair, findPair, requirePair } from "../claims/claim-pair";
import { claimState, getClaimAnswer, snapshotClaim } from "../claims/claim-row";
import { lockClaims } from "../claims/lock-claims";
import { writeLinkMove } from "../claims/move-links";
import { circleProblem, planRelations, writeRelationMove } from "../claims/move-relations";
import { takeNumbers } from "../claims/take-numbers";
import { command } from "../command";
import type { Tx } from "../db/client";
import type { ChangeLog } from "../events/change";
import { requireVersion } from "../stale";
import { joinNotes } from "./join-notes";

async function changeClaims(
  tx: Tx,
  { from, into }: ClaimPair,
  statement: string | undefined,
  log: ChangeLog,
): Promise<void> {
  const [now, version] = [new Date(), { increment: 1 }];
  const stays = await tx.claim.update({
    where: { id: into.id },
    data: { ...(statement ? { statement } : {}), updatedAt: now, version },
    select: claimState,
  });
  log.add({ kind: "claim", id: into.id, before: snapshotClaim(into), after: snapshotClaim(stays) });
  const goes = await tx.claim.update({
    where: { id: from.id },
    data: { mergedIntoId: into.id, deletedAt: now, updatedAt: now, version },
    select: claimState,
  });
  log.add({ kind: "claim", id: from.id, before: snapshotClaim(from), after: snapshotClaim(goes) });
}

/**
 * The merged claim stays as a row that says where it went, so that old addresses lead on. Its discussions follow by `reactions`. The order of the changes is that of their undoing, backwards: a claim comes back before what hangs on it.
 */
export const mergeClaims = command({
  operation: contract.mergeClaims,
  find: (tx, input) => findPair(tx, { from: input.body.from.claim, into: input.claim }),
  seconds: 60,
  run: async ({ tx, input, scope, thing, version, log }) => {
    const { statement, stances, reason } = input.body;
    await lockClaims(tx, scope.id);
    await tx.$executeRaw`
      SELECT 1 FROM claim WHERE id IN (${thing.from.id}::uuid, ${thing.into.id}::uuid) ORDER BY id FOR NO KEY UPDATE`;
    const pair = await requirePair(tx, thing);
    const [from, into] = [pair.from.id, pair.into.id];
    requireVersion(version, pair.into, await getClaimAnswer(tx, scope, into));
    requireVersion(input.body.from.version, pair.from, await getClaimAnswer(tx, scope, from));
    const relations = await planRelations(tx, scope.id, { from, into });
    const problem = await circleProblem(tx, relations.circle);
    if (problem) throw new AppError("invalid", problem);
    await takeNumbers(tx, { from, into }, log);
    await writeRelationMove(tx, relations, log);
    await writeLinkMove(tx, { from, into, stances }, log);
    await changeClaims(tx, pair, statement, log);
    await joinNotes(tx, { from, into }, log);
    return { answer: await getClaimAnswer(tx, scope, into), subjectId: into, reason };
  },
});
