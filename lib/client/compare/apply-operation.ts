import type { Stance } from "@/lib/contract/claims";
import type { MentionAnswer } from "@/lib/contract/mentions";
import { type ClaimTarget, type CompareOperation, type Desk, draftClaim, draftMention } from "./operation";
import { type Workspace, withClaims, withMentions, withoutMention } from "./workspace";

const epoch = "1970-01-01T00:00:00.000Z";

function nextNumber(workspace: Workspace, story: string): number {
  return Math.max(0, ...[...workspace.claims.values()].map((claim) => claim.numbers[story] ?? 0)) + 1;
}

function withClaimTarget(workspace: Workspace, claim: ClaimTarget, desk: Desk): Workspace {
  const known = workspace.claims.get(claim.id);
  const number = known?.numbers[desk.story] ?? nextNumber(workspace, desk.story);
  if (known) return withClaims(workspace, [{ ...known, numbers: { ...known.numbers, [desk.story]: number } }]);
  if (claim.statement === undefined) return workspace;
  return withClaims(workspace, [draftClaim({ id: claim.id, statement: claim.statement }, desk, number, epoch)]);
}

function linked(mention: MentionAnswer, claim: string, stance: Stance, desk: Desk): MentionAnswer {
  if (mention.links.some((link) => link.claim === claim)) return mention;
  const link = { claim, stance, status: "accepted" as const, version: 1, author: desk.author };
  return { ...mention, links: [...mention.links, link] };
}

function changed(workspace: Workspace, id: string, change: (mention: MentionAnswer) => MentionAnswer): Workspace {
  const mention = workspace.mentions.get(id);
  return mention ? withMentions(workspace, [change(mention)]) : workspace;
}

function mark(workspace: Workspace, operation: Extract<CompareOperation, { kind: "mark" }>, desk: Desk): Workspace {
  const draft = draftMention(operation, desk, epoch);
  if (!operation.claim) return withMentions(workspace, [draft]);
  const known = withClaimTarget(workspace, operation.claim, desk);
  return withMentions(known, [linked(draft, operation.claim.id, "states", desk)]);
}

function link(workspace: Workspace, operation: Extract<CompareOperation, { kind: "link" }>, desk: Desk): Workspace {
  const known = withClaimTarget(workspace, operation.claim, desk);
  const mentions = operation.mentions.flatMap((id) => known.mentions.get(id) ?? []);
  return withMentions(
    known,
    mentions.map((mention) => linked(mention, operation.claim.id, "states", desk)),
  );
}

function note(workspace: Workspace, operation: Extract<CompareOperation, { kind: "note" }>): Workspace {
  if (operation.on === "mention") {
    return changed(workspace, operation.id, (mention) => ({ ...mention, note: operation.note }));
  }
  const claim = workspace.claims.get(operation.id);
  return claim ? withClaims(workspace, [{ ...claim, note: operation.note }]) : workspace;
}

/** The workspace as it will look once the server has carried out the operation. Pure; what is missing is left alone. */
export function applyOperation(workspace: Workspace, operation: CompareOperation, desk: Desk): Workspace {
  switch (operation.kind) {
    case "mark":
      return mark(workspace, operation, desk);
    case "tag":
      return changed(workspace, operation.mention, (mention) => ({
        ...mention,
        tags: [...mention.tags.filter((tag) => tag !== operation.tag), operation.tag],
      }));
    case "untag":
      return changed(workspace, operation.mention, (mention) => ({
        ...mention,
        tags: mention.tags.filter((tag) => tag !== operation.tag),
      }));
    case "link":
      return link(workspace, operation, desk);
    case "stance":
      return changed(workspace, operation.mention, (mention) => ({
        ...mention,
        links: mention.links.map((one) => (one.claim === operation.claim ? { ...one, stance: operation.stance } : one)),
      }));
    case "unlink":
      return changed(workspace, operation.mention, (mention) => ({
        ...mention,
        links: mention.links.filter((one) => one.claim !== operation.claim),
      }));
    case "reword": {
      const claim = workspace.claims.get(operation.claim);
      return claim ? withClaims(workspace, [{ ...claim, statement: operation.statement }]) : workspace;
    }
    case "attribute":
      return changed(workspace, operation.mention, (mention) => ({ ...mention, attributes: operation.attributes }));
    case "note":
      return note(workspace, operation);
    case "delete":
      return withoutMention(workspace, operation.mention);
  }
}
