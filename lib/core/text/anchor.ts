import { boundaryAtOrAfter, boundaryAtOrBefore, isBoundary } from "./graphemes";
import { type Segment, segmentsProblem } from "./segments";

/** How a passage is found again: where it was, what it said, and up to 32 UTF-16 units of what stood around it. */
export type Anchor = { position: Segment; quote: { exact: string; prefix: string; suffix: string } };

const CONTEXT = 32;
const MEANINGFUL = 8;
const WORD_END = /[\p{L}\p{N}\p{M}]$/u;
const WORD_START = /^[\p{L}\p{N}\p{M}]/u;

/** The anchor of a range that is not empty; throws RangeError when the range does not fit the text. */
export function describeAnchor(text: string, range: Segment): Anchor {
  const problem = segmentsProblem(text, [range]);
  if (problem !== null) throw new RangeError(problem);
  const { start, end } = range;
  // Never more than 32 units, so a longer character at the edge is left out.
  const from = Math.min(start, boundaryAtOrAfter(text, start - CONTEXT));
  const to = Math.max(end, boundaryAtOrBefore(text, end + CONTEXT));
  return {
    position: { start, end },
    quote: { exact: text.slice(start, end), prefix: text.slice(from, start), suffix: text.slice(end, to) },
  };
}

/**
 * The range that an anchor means in a text, or null; never a range with other words. Its old position counts while
 * quote and surroundings are unchanged; else the passage with the same words, whole, whose surroundings are most
 * alike. Null when the words are gone, when two passages fit equally well, or when nothing but a word or two is alike.
 */
export function resolveAnchor(text: string, anchor: Anchor): Segment | null {
  const { position, quote } = anchor;
  if (quote.exact === "") return null;
  if (isAsDescribed(text, anchor)) return { start: position.start, end: position.end };
  let best: { start: number; score: number } | null = null;
  let isTied = false;
  let passages = 0;
  for (let at = text.indexOf(quote.exact); at !== -1; at = text.indexOf(quote.exact, at + 1)) {
    const score = likeness(text, at, quote);
    if (score === null) continue;
    passages += 1;
    if (best !== null && score < best.score) continue;
    const isEqual = best !== null && score === best.score;
    if (isEqual && best?.start === position.start) continue;
    isTied = isEqual && at !== position.start;
    best = { start: at, score };
  }
  if (best === null || isTied || (passages > 1 && best.score < enoughLikeness(quote))) return null;
  return { start: best.start, end: best.start + quote.exact.length };
}

function isAsDescribed(text: string, { position, quote }: Anchor): boolean {
  const { exact, prefix, suffix } = quote;
  const { start, end } = position;
  return (
    end - start === exact.length &&
    start >= prefix.length &&
    text.startsWith(exact, start) &&
    text.startsWith(prefix, start - prefix.length) &&
    text.startsWith(suffix, end)
  );
}

/** How many units of the surroundings are alike; null when too few for a short quote, or when the words are cut there. */
function likeness(text: string, start: number, quote: Anchor["quote"]): number | null {
  const { exact } = quote;
  const end = start + exact.length;
  const left = text.slice(Math.max(0, start - CONTEXT * 2), start).trimEnd();
  const right = text.slice(end, end + CONTEXT * 2).trimStart();
  const prefix = quote.prefix.trimEnd();
  const suffix = quote.suffix.trimStart();
  const before = commonEnd(left, prefix);
  const after = commonStart(right, suffix);
  const score = before + after;
  const speaksForItself = exact.length >= 10 && /\S\s+\S/.test(exact);
  if (!speaksForItself && score < enoughLikeness(quote)) return null;
  const fitsLeft = before > 0 && before === prefix.length;
  const fitsRight = after > 0 && after === suffix.length;
  if (!fitsLeft && !isWholeAt(text, start, isJoined(quote.prefix, exact))) return null;
  if (!fitsRight && !isWholeAt(text, end, isJoined(exact, quote.suffix))) return null;
  return score;
}

function enoughLikeness({ prefix, suffix }: Anchor["quote"]): number {
  return Math.min(MEANINGFUL, prefix.trimEnd().length + suffix.trimStart().length);
}

function isWholeAt(text: string, at: number, wasJoined: boolean): boolean {
  return isBoundary(text, at) && isJoined(text.slice(Math.max(0, at - 8), at), text.slice(at, at + 8)) === wasJoined;
}

/** Whether one word or number runs over the joint: `10` in `100`, in `10.5` and in `1,010`. */
function isJoined(left: string, right: string): boolean {
  return (WORD_END.test(left) && WORD_START.test(right)) || (/\d[.,]?$/.test(left) && /^[.,]?\d/.test(right));
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charAt(length) === b.charAt(length)) length += 1;
  return length;
}
