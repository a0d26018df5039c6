import type { ClaimAnswer, Stance } from "@/lib/contract/claims";
import type { Author } from "@/lib/contract/fields";
import type { MentionAnswer } from "@/lib/contract/mentions";
import type { Note } from "@/lib/contract/note";

/** A claim to link to: an existing one, or a new one with its statement. */
export interface ClaimTarget {
  readonly id: string;
  /** Given for a claim that is made by this operation. */
  readonly statement?: string;
}

/** What a person can do in Compare. Each becomes one request, one event, one undo. */
export type CompareOperation =
  | {
      readonly kind: "mark";
      readonly mention: string;
      readonly article: string;
      readonly revision: number;
      readonly segments: MentionAnswer["segments"];
      readonly quote: string;
      readonly tags: readonly string[];
      readonly claim?: ClaimTarget;
    }
  | { readonly kind: "tag" | "untag"; readonly mention: string; readonly tag: string }
  | { readonly kind: "link"; readonly mentions: readonly string[]; readonly claim: ClaimTarget }
  | { readonly kind: "stance"; readonly mention: string; readonly claim: string; readonly stance: Stance }
  | { readonly kind: "unlink"; readonly mention: string; readonly claim: string }
  | { readonly kind: "reword"; readonly claim: string; readonly statement: string }
  | { readonly kind: "attribute"; readonly mention: string; readonly attributes: MentionAnswer["attributes"] }
  | { readonly kind: "note"; readonly on: "mention" | "claim"; readonly id: string; readonly note: Note | null }
  | { readonly kind: "delete"; readonly mention: string };

/** Who works where: what a mention or a claim that the server has not answered yet is drawn with. */
export interface Desk {
  readonly author: Author;
  readonly project: string;
  readonly story: string;
}

const draftAbilities = { change: true, link: true } as const;

/** A mention as it will be once the server has answered. */
export function draftMention(
  operation: Extract<CompareOperation, { kind: "mark" }>,
  desk: Desk,
  createdAt: string,
): MentionAnswer {
  return {
    id: operation.mention,
    version: 1,
    article: operation.article,
    revision: operation.revision,
    segments: [...operation.segments],
    quote: operation.quote,
    tags: [...operation.tags],
    attributes: {},
    placedBy: null,
    note: null,
    noteVersion: null,
    author: desk.author,
    layer: "",
    createdAt,
    links: [],
    abilities: { ...draftAbilities, tag: true },
  };
}

/** Whether the server does not know the thing yet. */
export function isDraft(thing: { readonly layer: string }): boolean {
  return thing.layer === "";
}

/** A claim as it will be; its margin number is the next free one and may still change. */
export function draftClaim(
  claim: { id: string; statement: string },
  desk: Desk,
  number: number,
  createdAt: string,
): ClaimAnswer {
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
    createdAt,
    updatedAt: createdAt,
    abilities: draftAbilities,
  };
}
