import type { Segment } from "@/lib/core/text/segments";
import type { MeaningChange } from "./meaning-changes";

/** A mention as it stands in the old revision. */
export type CarriedMention = { id: string; segments: readonly Segment[]; quote: string };

/** What became of a mention: moved by itself, waiting for a person, or without a place in the new revision. */
export const carryOutcomes = ["moved", "confirm", "orphan"] as const;
export type CarryOutcome = (typeof carryOutcomes)[number];

/** How the place was found: by the position between unchanged words, by its own words, or by words much like them. */
export const carrySteps = ["position", "quote", "approximate"] as const;
export type CarryStep = (typeof carrySteps)[number];

/** Why a person must look; null for a mention that moved. */
export const carryDoubts = ["meaning", "surroundings", "several", "words", "parts", "gone"] as const;
export type CarryDoubt = (typeof carryDoubts)[number];

/**
 * Where a mention goes in the new revision. `segments` are its place, or the proposal when a person is to confirm, and
 * empty for an orphan. `before` and `after` are the passage with its surroundings in both texts; `after` is "" for an orphan.
 */
export type CarriedOver = {
  id: string;
  outcome: CarryOutcome;
  step: CarryStep | null;
  segments: Segment[];
  reason: { doubt: CarryDoubt | null; changes: MeaningChange[]; before: string; after: string };
};

const SENTENCES: Record<CarryDoubt, string> = {
  meaning: "Words that carry the meaning changed in the passage or next to it.",
  surroundings: "The words are found, but what stands around them changed too much.",
  several: "The words are found, but which of several places is meant is not certain.",
  words: "The passage was reworded.",
  parts: "Not all parts of the mention are found in their order.",
  gone: "The passage is not in the new text.",
};

/** The doubt as a sentence for the person who decides. */
export function describeDoubt(doubt: CarryDoubt): string {
  return SENTENCES[doubt];
}
