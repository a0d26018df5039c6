import type { Segment } from "../../text/segments";
import { closersOf, elisions, onlyOpen } from "./quotation-marks";

const LETTER = /[\p{L}\p{N}]/u;
const BLANK = /\s/;
const OPENS_BEFORE = /[([{—–\-/¿¡=:“„«‹‘‚"'「『]/;
const FIRM_BEFORE = /[.,!?…;:)\]»”"]/;
const FIRM_BEHIND = /[.,!?…;:)\]—–”"»]/;

/** What stands on the two sides of a mark, inside its block; a side that the block ends is a blank. */
export interface Neighbours {
  readonly before: string;
  readonly behind: string;
}

/** The characters beside an offset of a block. */
export function neighboursOf(text: string, at: number, { start, end }: Segment): Neighbours {
  return { before: at > start ? text.charAt(at - 1) : " ", behind: at + 1 < end ? text.charAt(at + 1) : " " };
}

/** Whether a mark can open a quotation where it stands: before a word, and behind none. */
export function canOpen(text: string, at: number, block: Segment): boolean {
  const mark = text.charAt(at);
  if (closersOf[mark] === undefined) return false;
  const { before, behind } = neighboursOf(text, at, block);
  if (onlyOpen.includes(mark)) return true;
  if (BLANK.test(behind)) return mark === "«" && BLANK.test(before);
  if (mark === "“" || mark === "«") return true;
  if (!BLANK.test(before) && !OPENS_BEFORE.test(before)) return false;
  if (mark !== "'" && mark !== "‘") return /[^,;:!?)\]]/.test(behind);
  return !isElision(text, at, block.end);
}

/** Whether a mark can close a quotation where it stands: behind something that is no blank, and not inside a word. */
export function canClose(text: string, at: number, block: Segment): boolean {
  const { before, behind } = neighboursOf(text, at, block);
  const mark = text.charAt(at);
  if (mark !== "'" && mark !== "’" && mark !== '"') return true;
  return !BLANK.test(before) && !(LETTER.test(behind) && (mark !== '"' || LETTER.test(before)));
}

/**
 * Single marks behind an s that are read as the plural's apostrophe ("the miners’ pay"), because a mark that closes
 * more firmly follows before the next one opens. Offsets into the text.
 */
export function pluralApostrophes(text: string, block: Segment): ReadonlySet<number> {
  const found = new Set<number>();
  let isFirmAhead = false;
  for (let at = block.end - 1; at >= block.start; at -= 1) {
    const mark = text.charAt(at);
    if (mark !== "'" && mark !== "’" && mark !== "‘") continue;
    if (canOpen(text, at, block) && closersOf[mark] !== undefined) isFirmAhead = false;
    else if (!canClose(text, at, block)) continue;
    else if (isFirm(text, at, block)) isFirmAhead = true;
    else if (isFirmAhead) found.add(at);
  }
  return found;
}

function isFirm(text: string, at: number, block: Segment): boolean {
  const { before, behind } = neighboursOf(text, at, block);
  if (FIRM_BEFORE.test(before) || FIRM_BEHIND.test(behind) || at + 1 >= block.end) return true;
  return before.toLowerCase() !== "s";
}

function isElision(text: string, at: number, end: number): boolean {
  const word = /^[\p{L}\p{N}]*/u.exec(text.slice(at + 1, Math.min(end, at + 12)))?.[0].toLowerCase() ?? "";
  return elisions.has(word) || /^\d0s$/.test(word);
}
