import type { ClaimAnswer, Stance } from "@/lib/contract/claims";
import type { MentionAnswer } from "@/lib/contract/mentions";
import type { WorkspaceDraft } from "../workspace-draft";
import type { Desk } from "./operation-kind";

/** A claim to link to: an existing one, or a new one with its statement. */
export interface ClaimTarget {
  readonly id: string;
  /** Given for a claim that is made by this operation. */
  readonly statement?: string;
}

const epoch = "1970-01-01T00:00:00.000Z";
const draftAbilities = { change: true, link: true } as const;

/** What a mention is made of by the person who marks it. */
export type NewMention = Readonly<Pick<MentionAnswer, "id" | "article" | "revision" | "quote">> & {
  readonly segments: readonly { readonly start: number; readonly end: number }[];
  readonly tags: readonly string[];
};

/** A mention as it will be once the server has answered. */
export function draftMention(mention: NewMention, desk: Desk): MentionAnswer {
  return {
    ...mention,
    segments: [...mention.segments],
    tags: [...mention.tags],
    version: 1,
    attributes: {},
    placedBy: null,
    note: null,
    noteVersion: null,
    author: desk.author,
    layer: "",
    createdAt: epoch,
    links: [],
    abilities: { ...draftAbilities, tag: true },
  };
}

/** Whether the server does not know the thing yet. */
export function isDraft(thing: { readonly layer: string }): boolean {
  return thing.layer === "";
}

// Its margin number is the next free one and may still change.
function draftClaim(claim: { id: string; statement: string }, desk: Desk, number: number): ClaimAnswer {
  return {
    ...claim,
    version: 1,
    project: desk.project,
    numbers: { [desk.story]: number },
    author: desk.author,
    layer: "",
    note: null,
    noteVersion: null,
    mentions: 0,
    outlets: [],
    flags: [],
    createdAt: epoch,
    updatedAt: epoch,
    abilities: { ...draftAbilities, merge: false, relate: false },
  };
}

/** Makes the claim where it is new, and gives it a number in the story where it has none. */
export function putTarget(draft: WorkspaceDraft, target: ClaimTarget, desk: Desk): void {
  const known = draft.claim(target.id);
  if (known && known.numbers[desk.story] !== undefined) return;
  const number = draft.nextNumber(desk.story);
  if (known) draft.putClaim({ ...known, numbers: { ...known.numbers, [desk.story]: number } });
  else if (target.statement !== undefined)
    draft.putClaim(draftClaim({ id: target.id, statement: target.statement }, desk, number));
}

/** The mention with a link to the claim; as it is where it has one. */
export function linked(mention: MentionAnswer, claim: string, stance: Stance, desk: Desk): MentionAnswer {
  if (mention.links.some((link) => link.claim === claim)) return mention;
  const link = { claim, stance, status: "accepted" as const, version: 1, author: desk.author };
  return { ...mention, links: [...mention.links, link] };
}
