import type { LinkStatus, Stance } from "../claims/stances";

interface Note<N> {
  readonly type: "doc";
  readonly content: readonly N[];
}

interface Link {
  readonly claim: string;
  readonly stance: Stance;
  readonly status: LinkStatus;
}

/** What a mention says beside its words. */
interface Described {
  readonly attributes: Readonly<Record<string, string>>;
  readonly links: readonly Link[];
}

/**
 * Why two mentions cannot become one, as a sentence for the person, or null when they can: nothing that a person decided of
 * either may be lost, so one stance and status for each claim, and one value for each attribute.
 */
export function mergeProblem(one: Described, other: Described): string | null {
  for (const { claim, stance, status } of other.links) {
    const link = one.links.find((each) => each.claim === claim);
    if (link === undefined) continue;
    if (link.stance !== stance) {
      return `One of the mentions ${link.stance} a claim that the other ${stance}. Give both the same stance first.`;
    }
    if (link.status !== status) {
      return `The link of one mention to a claim is ${link.status}, that of the other ${status}. Decide both alike first.`;
    }
  }
  const name = Object.keys(other.attributes).find(
    (key) => one.attributes[key] !== undefined && one.attributes[key] !== other.attributes[key],
  );
  return name === undefined ? null : `The mentions differ in their ${name}. Make it the same first.`;
}

/** The first list and what only the second has. */
export function uniteBy<T>(one: readonly T[], other: readonly T[], keyOf: (item: T) => string): T[] {
  const known = new Set(one.map(keyOf));
  return [...one, ...other.filter((item) => !known.has(keyOf(item)))];
}

/** Both notes, one below the other; null where there is neither. */
export function joinNotes<N>(one: Note<N> | null, other: Note<N> | null): { type: "doc"; content: N[] } | null {
  if (one === null && other === null) return null;
  return { type: "doc", content: [...(one?.content ?? []), ...(other?.content ?? [])] };
}
