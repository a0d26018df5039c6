import { CallError, call } from "../call";
import type { Workspace } from "./workspace";
import { WorkspaceDraft } from "./workspace-draft";

async function orGone<T>(promise: Promise<T>): Promise<T | null> {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof CallError && error.problem.code === "not-found") return null;
    throw error;
  }
}

/** Reads these mentions and claims again; what is gone is taken out. Throws `CallError`. */
export async function refresh(
  mentionIds: readonly string[],
  claimIds: readonly string[],
): Promise<(workspace: Workspace) => Workspace> {
  const readMentions = [...new Set(mentionIds)].map(async (mention) => ({
    id: mention,
    answer: await orGone(call("getMention", { mention })),
  }));
  const readClaims = [...new Set(claimIds)].map(async (claim) => ({
    id: claim,
    answer: await orGone(call("getClaim", { claim })),
  }));
  const freshMentions = await Promise.all(readMentions);
  const freshClaims = await Promise.all(readClaims);
  return (workspace) => {
    const draft = new WorkspaceDraft(workspace);
    for (const { id, answer } of freshMentions) answer ? draft.putMention(answer) : draft.removeMention(id);
    for (const { id, answer } of freshClaims) answer ? draft.putClaim(answer) : draft.removeClaim(id);
    return draft.finish();
  };
}
