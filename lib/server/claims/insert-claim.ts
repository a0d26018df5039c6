import { v7 } from "uuid";
import type { ProjectScope } from "../access/project-scope";
import type { Tx } from "../db/client";
import type { ChangeLog } from "../events/change";
import { claimState, snapshotClaim } from "./claim-row";

/** Adds a claim to the member's layer and returns its id; with a story it gets its margin number there. */
export async function insertClaim(
  tx: Tx,
  scope: ProjectScope,
  claim: { id?: string | undefined; statement: string; storyId?: string | undefined },
  log: ChangeLog,
): Promise<string> {
  const id = claim.id ?? v7();
  const row = await tx.claim.create({
    data: {
      id,
      projectId: scope.id,
      layerId: scope.layerId,
      statement: claim.statement,
      authorId: scope.personId,
    },
    select: claimState,
  });
  log.add({ kind: "claim", id, before: null, after: snapshotClaim(row) });
  if (claim.storyId) await numberClaim(tx, { claimId: id, storyId: claim.storyId, layerId: scope.layerId });
  return id;
}

/** Gives the claim the next free margin number of the story, once. Numbers are never given again. */
export async function numberClaim(
  tx: Tx,
  { claimId, storyId, layerId }: { claimId: string; storyId: string; layerId: string },
): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${storyId}, 72707369))`;
  await tx.$executeRaw`
    INSERT INTO story_claim ("storyId", "claimId", "layerId", number)
    SELECT ${storyId}::uuid, ${claimId}::uuid, ${layerId}::uuid, coalesce(max(number), 0) + 1
    FROM story_claim WHERE "storyId" = ${storyId}::uuid AND "layerId" = ${layerId}::uuid
    ON CONFLICT ("storyId", "claimId") DO NOTHING`;
}
