import type { ClaimAnswer } from "@/lib/contract/claims";
import type { MentionAnswer } from "@/lib/contract/mentions";
import type { Workspace } from "./workspace";

/**
 * A workspace while it is changed: its maps are copied once, however many changes follow, and not at all where none
 * does. What it was made from stays as it is.
 */
export class WorkspaceDraft {
  private mentions: Map<string, MentionAnswer> | null = null;
  private claims: Map<string, ClaimAnswer> | null = null;

  constructor(private readonly from: Workspace) {}

  mention(id: string): MentionAnswer | undefined {
    return (this.mentions ?? this.from.mentions).get(id);
  }

  claim(id: string): ClaimAnswer | undefined {
    return (this.claims ?? this.from.claims).get(id);
  }

  /** The margin number that the story's next claim will get, if nobody else adds one before. */
  nextNumber(story: string): number {
    const claims = this.claims ?? this.from.claims;
    return Math.max(0, ...[...claims.values()].map((claim) => claim.numbers[story] ?? 0)) + 1;
  }

  putMention(mention: MentionAnswer): void {
    this.mentions ??= new Map(this.from.mentions);
    this.mentions.set(mention.id, mention);
  }

  putClaim(claim: ClaimAnswer): void {
    this.claims ??= new Map(this.from.claims);
    this.claims.set(claim.id, claim);
  }

  /** Changes a mention that is there; does nothing where it is not. */
  changeMention(id: string, change: (mention: MentionAnswer) => MentionAnswer): void {
    const mention = this.mention(id);
    if (mention) this.putMention(change(mention));
  }

  /** Changes a claim that is there; does nothing where it is not. */
  changeClaim(id: string, change: (claim: ClaimAnswer) => ClaimAnswer): void {
    const claim = this.claim(id);
    if (claim) this.putClaim(change(claim));
  }

  removeMention(id: string): void {
    this.mentions ??= new Map(this.from.mentions);
    this.mentions.delete(id);
  }

  /** Takes a claim out, and the links to it. */
  removeClaim(id: string): void {
    this.claims ??= new Map(this.from.claims);
    this.claims.delete(id);
    for (const mention of (this.mentions ?? this.from.mentions).values()) {
      const links = mention.links.filter((link) => link.claim !== id);
      if (links.length < mention.links.length) this.putMention({ ...mention, links });
    }
  }

  /** The workspace with all changes; a map in which nothing was changed is the very map of before. */
  finish(): Workspace {
    const { mentions, claims } = this;
    if (!mentions && !claims) return this.from;
    return { mentions: mentions ?? this.from.mentions, claims: claims ?? this.from.claims };
  }
}
