import type { LinkStatus, Stance } from "./stances";

/** What one mention does with a claim. */
export interface ClaimLink {
  readonly mention: string;
  readonly stance: Stance;
  readonly status: LinkStatus;
}

/** A mention that takes one stance to the claim that goes and another to the one that stays: a person says which it keeps. */
export interface StanceConflict {
  readonly mention: string;
  readonly from: ClaimLink;
  readonly into: ClaimLink;
  /** What is likely: the stance of the link that alone is accepted, else that to the claim that stays. */
  readonly stance: Stance;
}

/** What becomes of links that are moved from one claim to another. */
export interface MovedLinks {
  /** Links of mentions that the other claim does not have yet: they move as they are. */
  readonly moved: readonly ClaimLink[];
  /** The one link that stays of mentions that both claims have. */
  readonly joined: readonly ClaimLink[];
  /** Those among the joined whose stance nobody has said. */
  readonly conflicts: readonly StanceConflict[];
}

const rank = { rejected: 0, proposed: 1, accepted: 2 } as const satisfies Record<LinkStatus, number>;

function isConflict(one: ClaimLink, other: ClaimLink): boolean {
  return one.stance !== other.stance && one.status !== "rejected" && other.status !== "rejected";
}

/** One link of two: the better status, and the stance of the link that has it; where both have it, that of the first. */
function joinLinks(one: ClaimLink, other: ClaimLink): ClaimLink {
  return rank[other.status] > rank[one.status] ? other : one;
}

/**
 * Moves links to a claim that has the links `into`. No mention is lost and none is linked twice; `stances` answers, by mention,
 * the conflicts.
 */
export function moveLinks(
  from: readonly ClaimLink[],
  into: readonly ClaimLink[],
  stances: ReadonlyMap<string, Stance> = new Map(),
): MovedLinks {
  const known = new Map(into.map((link) => [link.mention, link]));
  const [moved, joined, conflicts]: [ClaimLink[], ClaimLink[], StanceConflict[]] = [[], [], []];
  for (const link of from) {
    const other = known.get(link.mention);
    if (!other) {
      moved.push(link);
      continue;
    }
    const one = joinLinks(other, link);
    const stance = isConflict(other, link) ? stances.get(link.mention) : one.stance;
    if (stance === undefined) conflicts.push({ mention: link.mention, from: link, into: other, stance: one.stance });
    joined.push({ ...one, stance: stance ?? one.stance });
  }
  return { moved, joined, conflicts };
}

/** A claim's margin numbers, by story. */
export type ClaimNumbers = Readonly<Record<string, number>>;

/** The numbers of the claim that stays, and which of the other's it takes where it has none. */
export function mergeNumbers(from: ClaimNumbers, into: ClaimNumbers): { kept: ClaimNumbers; taken: ClaimNumbers } {
  const taken = Object.fromEntries(Object.entries(from).filter(([story]) => into[story] === undefined));
  return { kept: into, taken };
}
