import * as contract from "@/lib/contract/claim-merges";
import type { Input } from "@/lib/contract/operation";
import type { ProjectScope } from "../access/project-scope";
import { AppError } from "../app-error";
import { command } from "../command";
import type { Tx } from "../db/client";
import type { ChangeLog } from "../events/change";
import { requireVersion } from "../stale";
import { requirePair } from "./claim-pair";
import { getClaimAnswer } from "./claim-row";
import { findClaim } from "./commands";
import { insertClaim } from "./insert-claim";
import { lockClaims } from "./lock-claims";
import { writeLinkMove } from "./move-links";

type Target = Input<typeof contract.splitClaim>["body"]["into"];
type Found = NonNullable<Awaited<ReturnType<typeof findClaim>>>;

/** The claim that the mentions go to: another one of the project, or one that is made. */
async function targetOf(
  tx: Tx,
  scope: ProjectScope,
  { from, into }: { from: Found; into: Target },
  log: ChangeLog,
): Promise<string> {
  if ("claim" in into) {
    const other = await findClaim(tx, into.claim);
    if (other?.projectId !== scope.id) {
      throw new AppError("invalid", "into: this project has no such claim.", { fields: { into: "unknown" } });
    }
    return (await requirePair(tx, { from, into: other })).into.id;
  }
  if (into.id && (await findClaim(tx, into.id))) {
    throw new AppError("conflict", "A claim with this id exists already.");
  }
  return insertClaim(tx, scope, into, log);
}

/** What was said about the claim as a whole, its notes, discussions and relations, stays with it. */
export const splitClaim = command({
  operation: contract.splitClaim,
  find: async (tx, input) => {
    const thing = await findClaim(tx, input.claim);
    return thing && { projectId: thing.projectId, layers: [thing.layerId], thing };
  },
  run: async ({ tx, input, scope, thing, version, log }) => {
    const { mentions, stances, reason } = input.body;
    await lockClaims(tx, scope.id);
    const from = (await findClaim(tx, thing.id)) ?? thing;
    if (from.deletedAt) throw new AppError("conflict", "This claim was deleted or merged.", { deleted: true });
    const current = await getClaimAnswer(tx, scope, from.id);
    requireVersion(version, from, current);
    const into = await targetOf(tx, scope, { from, into: input.body.into }, log);
    const { moved, joined } = await writeLinkMove(tx, { from: from.id, into, mentions, stances }, log);
    if (moved.length + joined.length < new Set(mentions).size) {
      throw new AppError(
        "conflict",
        "Some of these mentions are not linked to the claim any more. Nothing was split.",
        {
          current,
        },
      );
    }
    const [claim, other] = [await getClaimAnswer(tx, scope, from.id), await getClaimAnswer(tx, scope, into)];
    return { answer: { claim, into: other }, subjectId: from.id, reason };
  },
});
