import { length } from "./durations";
import type { Word } from "./scan";

const determiners = new Set("the its their his her our my your a this s".split(" "));
const extremes = new Set("first worst best most least only hardest".split(" "));
/** What ends as an extreme does and is none. */
const others = new Set(
  (
    "arrest behest bequest conquest contest crest forest guest harvest honest inquest interest latest modest nest next northwest priest " +
    "protest quest request rest southwest suggest test unrest vest west"
  ).split(" "),
);
const perfect = new Set("has have had hasn haven hadn".split(" "));
const never = new Set("not never t".split(" "));
const ahead = new Set("will ll would shall should must can could may might going due".split(" "));

const reach = 12;

/**
 * Whether the `in` at this place tells a stretch of time that has passed, not a day to come: `the worst flood in a hundred years`, `had
 * not rained in three weeks`. Linear in the reach.
 */
export function tellsSpanBehind(words: readonly Word[], at: number): boolean {
  if (words[at]?.text !== "in" || !isLengthAt(words, at + 1)) return false;
  for (let index = at - 1; index >= Math.max(0, at - reach); index -= 1) {
    const { kind, text } = words[index] ?? { kind: "break", text: "" };
    if (kind === "break" || /^[.;:!?,]$/.test(text) || ahead.has(text)) return false;
    if (isExtreme(text) && determiners.has(words[index - 1]?.text ?? "")) return true;
    if (never.has(text) && hasPerfect(words, index)) return true;
  }
  return false;
}

function isLengthAt(words: readonly Word[], at: number): boolean {
  return length(words, words[at]?.text === "about" ? at + 1 : at) !== null;
}

function isExtreme(text: string): boolean {
  return extremes.has(text) || (text.length > 5 && text.endsWith("est") && !others.has(text));
}

function hasPerfect(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 2), at).some(({ text }) => perfect.has(text));
}
