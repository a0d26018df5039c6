import type { Segment } from "../text/segments";
import type { Fact, FactKind, FactOf } from "./fact";

/** What a person says of a place instead of what was read there; without a value, that nothing of the kind is said there. */
export type Correction = {
  readonly [Kind in FactKind]: Omit<FactOf<Kind>, "value"> & { readonly value: FactOf<Kind>["value"] | null };
}[FactKind];

/**
 * What stands of the facts that were read once people corrected them, in the order of the text. A correction, the oldest first,
 * hides what was read and what was corrected before it wherever that is of its kind and shares a character with it.
 */
export function correctFacts<R extends Placed, C extends Placed>(
  read: readonly R[],
  corrections: readonly C[],
): (R | C)[] {
  const standing = corrections.reduce<(R | C)[]>(
    (kept, correction) => [...kept.filter((each) => !hides(correction, each)), correction],
    [...read],
  );
  return standing.sort((a, b) => a.start - b.start || a.end - b.end || (a.kind < b.kind ? -1 : 1));
}

/** Whether it is a fact: a correction may say that there is none. */
export function isFact(each: Fact | Correction): each is Fact {
  return each.value !== null;
}

function hides(one: Placed, other: Placed): boolean {
  return one.kind === other.kind && one.start < other.end && other.start < one.end;
}

type Placed = Readonly<Segment> & { readonly kind: FactKind };
