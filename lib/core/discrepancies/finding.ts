import type { Segment } from "../text/segments";

/** What two mentions of a claim can differ in. `scope` is the same figure of another thing. */
export const discrepancyKinds = [
  "figure",
  "scope",
  "date",
  "place",
  "name",
  "attribution",
  "polarity",
  "certainty",
  "wording",
] as const;
export type DiscrepancyKind = (typeof discrepancyKinds)[number];

/** `compatible`: told otherwise, and both can hold. `updates`: the later published tells what became of the earlier. The gravest stand first. */
export const outcomes = ["differs", "updates", "compatible"] as const;
export type Outcome = (typeof outcomes)[number];

/** The characters of a mention's revision that a finding rests on, and how they are read. */
export interface Evidence extends Segment {
  readonly words: string;
  readonly reading: string;
}

/** One difference between two mentions. `reason` says the same whichever of them comes first. */
export interface Finding {
  readonly kind: DiscrepancyKind;
  readonly outcome: Outcome;
  readonly reason: string;
  readonly first: readonly Evidence[];
  readonly second: readonly Evidence[];
}
