import type { ClaimAnswer } from "@/lib/contract/claims";
import type { MentionAnswer } from "@/lib/contract/mentions";
import { DraftMap, type Trace } from "./draft-map";
import type { Workspace } from "./workspace";

/** What a change read and wrote, so that it need not be made again where it would read the same. */
export interface Effect {
  readonly mentions: Map<string, Trace<MentionAnswer>>;
  readonly claims: Map<string, Trace<ClaimAnswer>>;
  /** The margin numbers that it was told to be free, by story. */
  readonly numbers: Map<string, number>;
  /** False for a change that looked through everything. */
  canRepeat: boolean;
}

/**
 * A workspace while it is changed: its maps are copied once, however many changes follow, and not at all where none
 * does. What it was made from stays as it is.
 */
export class WorkspaceDraft {
  private readonly mentions: DraftMap<MentionAnswer>;
  private readonly claims: DraftMap<ClaimAnswer>;
  private readonly lastNumbers = new Map<string, number>();
  private effect: Effect | null = null;

  constructor(private readonly from: Workspace) {
    this.mentions = new DraftMap(from.mentions);
    this.claims = new DraftMap(from.claims);
  }

  mention(id: string): MentionAnswer | undefined {
    return this.mentions.get(id, this.effect?.mentions);
  }

  claim(id: string): ClaimAnswer | undefined {
    return this.claims.get(id, this.effect?.claims);
  }

  /** The margin number that the story's next claim will get, if nobody else adds one before. */
  nextNumber(story: string): number {
    let last = this.lastNumbers.get(story);
    if (last === undefined) {
      last = 0;
      for (const claim of this.claims.all.values()) last = Math.max(last, claim.numbers[story] ?? 0);
      this.lastNumbers.set(story, last);
    }
    this.effect?.numbers.set(story, last + 1);
    return last + 1;
  }

  putMention(mention: MentionAnswer): void {
    this.mentions.set(mention.id, mention, this.effect?.mentions);
  }

  putClaim(claim: ClaimAnswer): void {
    this.claims.set(claim.id, claim, this.effect?.claims);
    for (const [story, last] of this.lastNumbers) {
      if ((claim.numbers[story] ?? 0) > last) this.lastNumbers.set(story, claim.numbers[story] ?? last);
    }
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
    this.mentions.set(id, undefined, this.effect?.mentions);
  }

  /** Takes a claim out, and the links to it. */
  removeClaim(id: string): void {
    this.claims.set(id, undefined, this.effect?.claims);
    this.lastNumbers.clear();
    if (this.effect) this.effect.canRepeat = false;
    for (const mention of this.mentions.all.values()) {
      const links = mention.links.filter((link) => link.claim !== id);
      if (links.length < mention.links.length) this.putMention({ ...mention, links });
    }
  }

  /**
   * Makes the change, or puts there what it made the last time where it would find the same: so things that did not change
   * stay the very objects of before. Answers what to pass as `last` the next time.
   */
  repeat(last: Effect | undefined, change: () => void): Effect {
    if (last && this.isSameFor(last)) {
      this.mentions.setAll(last.mentions);
      for (const { from, to } of last.claims.values()) if (to && to !== from) this.putClaim(to);
      return last;
    }
    const effect: Effect = { mentions: new Map(), claims: new Map(), numbers: new Map(), canRepeat: true };
    this.effect = effect;
    change();
    this.effect = null;
    return effect;
  }

  /** The workspace with all changes; a map in which nothing was changed is the very map of before. */
  finish(): Workspace {
    const [mentions, claims] = [this.mentions.all, this.claims.all];
    return mentions === this.from.mentions && claims === this.from.claims ? this.from : { mentions, claims };
  }

  private isSameFor({ mentions, claims, numbers, canRepeat }: Effect): boolean {
    if (!canRepeat) return false;
    for (const [story, number] of numbers) if (this.nextNumber(story) !== number) return false;
    return this.mentions.holds(mentions) && this.claims.holds(claims);
  }
}
