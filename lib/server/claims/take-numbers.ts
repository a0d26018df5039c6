import type { Tx } from "../db/client";
import type { ChangeLog } from "../events/change";

interface NumberRow {
  readonly storyId: string;
  readonly layerId: string;
  readonly number: number;
}

/** A margin number's id among an event's changes. */
const numberKey = ({ storyId, layerId, number }: NumberRow) => `${storyId}/${layerId}/${number}`;

/** Gives a claim the numbers of another in the stories where it has none. */
export async function takeNumbers(
  tx: Tx,
  { from, into }: { readonly from: string; readonly into: string },
  log: ChangeLog,
): Promise<void> {
  const rows = await tx.$queryRaw<NumberRow[]>`
    UPDATE story_claim s SET "claimId" = ${into}::uuid WHERE s."claimId" = ${from}::uuid
      AND NOT EXISTS (SELECT FROM story_claim o WHERE o."claimId" = ${into}::uuid AND o."storyId" = s."storyId")
    RETURNING "storyId", "layerId", number`;
  for (const row of rows) {
    log.add({ kind: "claim-number", id: numberKey(row), before: { claim: from }, after: { claim: into } });
  }
}
