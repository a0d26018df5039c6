import type { ProjectScope } from "../access/project-scope";
import { AppError } from "../app-error";
import { insertClaim } from "../claims/insert-claim";
import { createLink } from "../claims/write-link";
import type { Tx } from "../db/client";
import type { ChangeLog } from "../events/change";
import type { MarkInput } from "./mark-input";

/** Links a mention to the claim of the input: an existing one of the project, or a new one with that statement. */
export async function linkToClaim(
  tx: Tx,
  scope: ProjectScope,
  link: { mentionId: string; storyId: string; claim: NonNullable<MarkInput["claim"]>; stance: MarkInput["stance"] },
  log: ChangeLog,
): Promise<void> {
  const { claim, ...ends } = link;
  if (typeof claim !== "string") {
    if (claim.id && (await tx.claim.count({ where: { id: claim.id } })) > 0) {
      throw new AppError("conflict", "A claim with this id exists already.");
    }
    const claimId = await insertClaim(tx, scope, { ...claim, storyId: ends.storyId }, log);
    await createLink(tx, scope, { ...ends, claimId }, log);
    return;
  }
  const found = await tx.claim.findFirst({ where: { id: claim, projectId: scope.id, deletedAt: null } });
  if (!found) throw new AppError("invalid", "claim: this project has no such claim.", { fields: { claim: "unknown" } });
  await createLink(tx, scope, { ...ends, claimId: claim }, log);
}
