import type { PreparedMention } from "./prepared-mention";
import { matchFigures } from "./signals/figures";

/** What a person should look at before accepting. It is told of the words; whether they contradict is not guessed. */
export const flagNames = ["opposite polarity", "figures differ"] as const;
export type SuggestionFlag = (typeof flagNames)[number];

/** The flags of two mentions: only one negates something that both tell; figures of one thing that do not meet. */
export function flagsOf(a: PreparedMention, b: PreparedMention): SuggestionFlag[] {
  const flags: SuggestionFlag[] = [];
  if (negates(a, b) !== negates(b, a)) flags.push("opposite polarity");
  if (matchFigures(a, b).some(({ reason }) => reason.comparison.answer === "differ")) flags.push("figures differ");
  return flags;
}

// What one negates must be in the other too, or be the whole of what it says.
function negates(one: PreparedMention, other: PreparedMention): boolean {
  return one.negations.some(({ value }) => {
    if (value.isCancelled) return false;
    if (value.verb === null || value.kind === "denied") return true;
    const verb = new Set(value.verb.toLowerCase().split(/\s+/));
    const told = one.words.filter(({ key, forms }) => verb.has(key.toLowerCase()) && !forms.isStop);
    return told.length === 0 || told.some(({ concept }) => other.concepts.weights.has(concept));
  });
}
