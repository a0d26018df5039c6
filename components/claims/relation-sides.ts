import type { RelationAnswer } from "@/lib/contract/claims";
import { relationKinds } from "@/lib/core/claims/stances";
import { relationWords } from "./claim-words";

/** One way for a claim to stand to another, as it is read from the claim: `updates`, or `is updated by`. */
export interface RelationSide {
  readonly kind: RelationAnswer["kind"];
  /** Whether the relation leads away from the claim. */
  readonly outward: boolean;
  readonly words: string;
}

/** Every way, each once: two claims contradict each other in one way. */
export const relationSides: readonly RelationSide[] = relationKinds.flatMap((kind) => {
  const { from, to } = relationWords[kind];
  const outward = { kind, outward: true, words: from };
  return from === to ? [outward] : [outward, { kind, outward: false, words: to }];
});

/** The relation as it is read from the claim, and the claim at its other end. */
export function readFrom(claim: string, { kind, from, to }: RelationAnswer) {
  const outward = from.id === claim;
  const words = relationWords[kind][outward ? "from" : "to"];
  const side = relationSides.find((one) => one.words === words);
  return { words, side, other: outward ? to : from };
}

/** The ends of a relation that stands to the claim in this way. */
export function endsOf(claim: string, other: string, { kind, outward }: RelationSide) {
  return outward ? { from: claim, to: other, kind } : { from: other, to: claim, kind };
}
