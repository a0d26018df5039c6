import { type CaretUnit, nextBoundary, previousBoundary } from "@/lib/core/text/boundaries";
import { lineAround } from "@/lib/core/text/lines";
import type { Segment } from "@/lib/core/text/segments";
import { nextSentence, sentenceAround } from "@/lib/core/text/sentences";
import { nextWord, wordAround } from "@/lib/core/text/words";
import type { Ends } from "./selection";

type Language = string | null;
type SelectUnit = "word" | "sentence" | "paragraph";

/** Where the ends are after one step; without `extend` a selection first falls together on the side of the step. */
export function stepEnds(
  text: string,
  { anchor, head }: Ends,
  step: { unit: CaretUnit | "text"; ahead: boolean; extend: boolean },
  language: Language,
): Ends {
  const { unit, ahead, extend } = step;
  if (!extend && anchor !== head && unit === "character") {
    const edge = ahead ? Math.max(anchor, head) : Math.min(anchor, head);
    return { anchor: edge, head: edge };
  }
  const to = stepFrom(text, head, unit, ahead, language);
  return { anchor: extend ? anchor : to, head: to };
}

function stepFrom(text: string, from: number, unit: CaretUnit | "text", ahead: boolean, language: Language): number {
  if (unit === "text") return ahead ? text.length : 0;
  return ahead ? nextBoundary(text, from, unit, language) : previousBoundary(text, from, unit, language);
}

/**
 * The selection grown to whole units: the unit at a caret, the units that a selection cuts, or, when it cuts none, one
 * more at its end or, not `ahead`, at its start.
 */
export function growEnds(text: string, ends: Ends, unit: SelectUnit, ahead: boolean, language: Language): Ends {
  const start = Math.min(ends.anchor, ends.head);
  const end = Math.max(ends.anchor, ends.head);
  if (start === end) {
    const found = unitAround(text, start, unit, language) ?? unitAfter(text, start, unit, language);
    return found === null ? ends : { anchor: found.start, head: found.end };
  }
  const first = unitAround(text, start, unit, language);
  const last = unitAround(text, end - 1, unit, language);
  const whole = { start: Math.min(start, first?.start ?? start), end: Math.max(end, last?.end ?? end) };
  if (whole.start < start || whole.end > end) return { anchor: whole.start, head: whole.end };
  return ahead
    ? { anchor: start, head: nextBoundary(text, end, unit, language) }
    : { anchor: previousBoundary(text, start, unit, language), head: end };
}

function unitAround(text: string, offset: number, unit: SelectUnit, language: Language): Segment | null {
  if (unit === "word") return wordAround(text, offset, language);
  if (unit === "sentence") return sentenceAround(text, offset, language);
  return lineAround(text, offset);
}

function unitAfter(text: string, offset: number, unit: SelectUnit, language: Language): Segment | null {
  return unit === "sentence" ? nextSentence(text, offset, language) : nextWord(text, offset, language);
}
