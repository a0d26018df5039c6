import { type Block, type BlockType, compareMarks, isKeptHref, type Mark, type MarkType } from "./blocks";
import { canonicalCharacters, isBlank } from "./canonical-text";
import { cutsPair } from "./surrogates";

/** A mark on a run. A link whose target may not be kept becomes plain text. */
export type RunMark = { type: "em" } | { type: "strong" } | { type: "link"; href: string };

/** Raw text of one style. A line feed in it is a hard break. */
export type Run = { text: string; marks?: readonly RunMark[] };

/** A block before it has offsets: what a reader makes of a source. */
export type BlockDraft = { type: BlockType; level?: number; language?: string; runs: readonly Run[] };

/** A text and the blocks that cover it. */
export type BlockText = { text: string; blocks: Block[] };

type OpenMark = { start: number; end: number; mark: RunMark };

const INVISIBLE = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}]*$/u;

/** Whether runs hold a character that a reader can see; zero-width ones alone make no block. */
export function hasVisibleText(runs: readonly Run[]): boolean {
  return runs.some(({ text }) => !INVISIBLE.test(text));
}

/**
 * Turns drafts into canonical text with blocks that obey all laws of `blocksProblem`. Drafts without a visible
 * character are dropped; blanks at the edges of lines, and empty lines inside a block, go; no other character does.
 */
export function buildBlocks(drafts: readonly BlockDraft[]): BlockText {
  const parts: string[] = [];
  const blocks: Block[] = [];
  let at = 0;
  for (const draft of drafts) {
    const built = buildBlock(draft, at, blocks.length === 0);
    if (built === null) continue;
    parts.push(built.text);
    blocks.push(built.block);
    at = built.block.end + 1;
  }
  return { text: parts.join("\n"), blocks };
}

function buildBlock(draft: BlockDraft, start: number, isFirst: boolean): { text: string; block: Block } | null {
  const { raw, marks } = joinRuns(draft.runs);
  const { text, moved } = trimLines(raw, isFirst, marks.length > 0);
  if (INVISIBLE.test(text)) return null;
  const block: Block = { type: draft.type, start, end: start + text.length, marks: [] };
  const level = fittingLevel(draft);
  if (level !== null) block.level = level;
  if (draft.language !== undefined) block.language = draft.language;
  for (const open of marks) {
    const mark = placeMark(text, open, moved);
    if (mark !== null) block.marks.push({ ...mark, start: start + mark.start, end: start + mark.end });
  }
  block.marks.sort(compareMarks);
  return { text, block };
}

function fittingLevel(draft: BlockDraft): number | null {
  if (draft.type === "heading") return Math.min(6, Math.max(1, Math.trunc(draft.level ?? 1)));
  if (draft.type === "item") return Math.max(1, Math.trunc(draft.level ?? 1));
  return null;
}

function joinRuns(runs: readonly Run[]): { raw: string; marks: OpenMark[] } {
  const parts: string[] = [];
  const marks: OpenMark[] = [];
  const last = new Map<MarkType, OpenMark>();
  let at = 0;
  let followsReturn = false;
  for (const run of runs) {
    if (run.text === "") continue;
    // One end of line, also where a CRLF is parted by the end of a run.
    const rest = followsReturn && run.text.startsWith("\n") ? run.text.slice(1) : run.text;
    const part = rest.replace(/\r\n?/g, "\n");
    followsReturn = run.text.endsWith("\r");
    if (part === "") continue;
    for (const mark of oneOfEachType(run.marks ?? [])) {
      const open = last.get(mark.type);
      if (open !== undefined && open.end === at && isSameMark(open.mark, mark)) {
        open.end = at + part.length;
      } else {
        const fresh = { start: at, end: at + part.length, mark };
        marks.push(fresh);
        last.set(mark.type, fresh);
      }
    }
    parts.push(part);
    at += part.length;
  }
  return { raw: canonicalCharacters(parts.join("")), marks };
}

function oneOfEachType(marks: readonly RunMark[]): Iterable<RunMark> {
  return marks.length < 2 ? marks : new Map(marks.map((mark) => [mark.type, mark])).values();
}

function isSameMark(a: RunMark, b: RunMark): boolean {
  return a.type === b.type && (a.type !== "link" || (b.type === "link" && a.href === b.href));
}

/** `moved` maps an offset of the raw text to one of the trimmed text, which is the identity where nothing was cut. */
function trimLines(raw: string, isFirst: boolean, needsMap: boolean): { text: string; moved: (at: number) => number } {
  const kept: { from: number; to: number; at: number }[] = [];
  let length = 0;
  let lineStart = 0;
  while (lineStart <= raw.length) {
    const found = raw.indexOf("\n", lineStart);
    const lineEnd = found === -1 ? raw.length : found;
    let from = lineStart;
    let to = lineEnd;
    while (from < to && (isBlank(raw.charCodeAt(from)) || (isFirst && length === 0 && isBom(raw, from)))) from += 1;
    while (to > from && isBlank(raw.charCodeAt(to - 1))) to -= 1;
    if (to > from) {
      const at = length === 0 ? 0 : length + 1;
      kept.push({ from, to, at });
      length = at + to - from;
    }
    lineStart = lineEnd + 1;
  }
  const text = kept.map(({ from, to }) => raw.slice(from, to)).join("\n");
  return { text, moved: needsMap ? (offset) => movedOffset(kept, length, offset) : (offset) => offset };
}

function isBom(raw: string, at: number): boolean {
  return raw.charCodeAt(at) === 0xfeff;
}

function movedOffset(kept: readonly { from: number; to: number; at: number }[], length: number, offset: number) {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((kept[middle]?.to ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  const line = kept[low];
  return line === undefined ? length : line.at + Math.max(0, offset - line.from);
}

function placeMark(text: string, open: OpenMark, moved: (at: number) => number): Mark | null {
  let start = moved(open.start);
  let end = moved(open.end);
  if (cutsPair(text, start)) start += 1;
  if (cutsPair(text, end)) end -= 1;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  if (start >= end) return null;
  if (open.mark.type !== "link") return { type: open.mark.type, start, end };
  return isKeptHref(open.mark.href) ? { type: "link", start, end, href: open.mark.href } : null;
}

function isSpace(code: number): boolean {
  return code === 0x0a || isBlank(code);
}
