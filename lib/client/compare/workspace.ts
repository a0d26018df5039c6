import type { ClaimAnswer } from "@/lib/contract/claims";
import type { MentionAnswer } from "@/lib/contract/mentions";

/** What Compare works on: the open articles' mentions and the story's claims, by id. Immutable. */
export interface Workspace {
  readonly mentions: ReadonlyMap<string, MentionAnswer>;
  readonly claims: ReadonlyMap<string, ClaimAnswer>;
}

export const emptyWorkspace: Workspace = { mentions: new Map(), claims: new Map() };

export function withMentions(workspace: Workspace, mentions: readonly MentionAnswer[]): Workspace {
  const all = new Map(workspace.mentions);
  for (const mention of mentions) all.set(mention.id, mention);
  return { ...workspace, mentions: all };
}

export function withClaims(workspace: Workspace, claims: readonly ClaimAnswer[]): Workspace {
  const all = new Map(workspace.claims);
  for (const claim of claims) all.set(claim.id, claim);
  return { ...workspace, claims: all };
}

/** The living, not rejected mentions of a claim, in no particular order. */
export function mentionsOf(workspace: Workspace, claim: string): MentionAnswer[] {
  return [...workspace.mentions.values()].filter((mention) =>
    mention.links.some((link) => link.claim === claim && link.status !== "rejected"),
  );
}
