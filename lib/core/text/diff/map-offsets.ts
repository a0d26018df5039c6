import type { Segment } from "../segments";
import { isIgnored, tokenize } from "../tokens";
import { numberKeys, stableMatches } from "./match-sequences";

/** A stretch that both texts have. `isSame` is false when only its typography differs; its inside then has no places. */
export type Run = { from: Segment; to: Segment; isSame: boolean };

/** Lines of the old text that are not lines of the new one, and what stands in their place; either may be empty. */
export type Gap = { from: Segment; to: Segment };

/** How places of an old text lie in a new one. Runs and gaps are sorted in both texts; runs may lie in gaps. */
export type OffsetMap = {
  readonly runs: readonly Run[];
  readonly gaps: readonly Gap[];
  /** Where a stretch of the old text lies in the new one; null when its inside or an edge changed, or is doubtful. */
  map(segment: Segment): Segment | null;
  /** The old stretch whose place a stretch of the new text is, as exactly; null when it is not certainly one. */
  origin(segment: Segment): Segment | null;
};

/**
 * The exact mapping of an old text's places to a new one's, from a comparison by lines and, where these differ, by
 * words. What could be two places (a repeated word of which one went) is mapped to none. Blanks, quotation marks,
 * dashes and soft hyphens may differ inside a stretch that is mapped; nothing else may.
 */
export function mapOffsets(oldText: string, newText: string): OffsetMap {
  const runs: Run[] = [];
  const gaps: Gap[] = [];
  const add = (run: Run) => addRun(runs, run, oldText, newText);
  for (const { from, to, isSame } of compareLines(oldText, newText)) {
    if (isSame) add({ from, to, isSame });
    else {
      gaps.push({ from, to });
      for (const run of compareWords(oldText, newText, { from, to })) add(run);
    }
  }
  let back: Run[] | null = null;
  const origin = (segment: Segment) => {
    back ??= runs.map(({ from, to, isSame }) => ({ from: to, to: from, isSame }));
    return mapSegment(newText, oldText, back, segment);
  };
  return { runs, gaps, map: (segment) => mapSegment(oldText, newText, runs, segment), origin };
}

function compareLines(oldText: string, newText: string): Run[] {
  const a = oldText.split("\n");
  const b = newText.split("\n");
  const ids = numberKeys(a, b);
  const matches = stableMatches(ids.a, ids.b);
  const starts = { from: startsOf(a), to: startsOf(b) };
  const parts: Run[] = [];
  const seen = { from: 0, to: 0 };
  const addGap = (i: number, j: number) => {
    if (seen.from === i && seen.to === j) return;
    const from = linesAsSegment(starts.from, oldText.length, seen.from, i);
    parts.push({ from, to: linesAsSegment(starts.to, newText.length, seen.to, j), isSame: false });
  };
  for (const i of a.keys()) {
    const j = matches[i] ?? -1;
    if (j === -1) continue;
    addGap(i, j);
    const from = linesAsSegment(starts.from, oldText.length, i, i + 1);
    parts.push({ from, to: linesAsSegment(starts.to, newText.length, j, j + 1), isSame: true });
    seen.from = i + 1;
    seen.to = j + 1;
  }
  addGap(a.length, b.length);
  return parts;
}

// The lines from one to before another, without the line feeds at their ends; empty where there are none.
function linesAsSegment(starts: readonly number[], length: number, first: number, behind: number): Segment {
  const start = Math.min(length, starts[first] ?? length);
  const end = behind < starts.length ? (starts[behind] ?? length) - 1 : length;
  return { start, end: Math.max(start, end) };
}

function startsOf(lines: readonly string[]): number[] {
  let at = 0;
  return lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return start;
  });
}

function compareWords(oldText: string, newText: string, { from, to }: Gap): Run[] {
  const a = tokenize(oldText, from.start, from.end);
  const b = tokenize(newText, to.start, to.end);
  if (a.length === 0 || b.length === 0) return [];
  const ids = numberKeys(
    a.map(({ key }) => key),
    b.map(({ key }) => key),
  );
  const matches = stableMatches(ids.a, ids.b);
  const runs: Run[] = [];
  for (const [index, { start, end }] of a.entries()) {
    const token = b[matches[index] ?? -1];
    if (token === undefined) continue;
    const isSame = oldText.slice(start, end) === newText.slice(token.start, token.end);
    runs.push({ from: { start, end }, to: { start: token.start, end: token.end }, isSame });
  }
  return runs;
}

function addRun(runs: Run[], run: Run, oldText: string, newText: string): void {
  const last = runs.at(-1);
  if (last?.isSame === true && run.isSame) {
    const between = oldText.slice(last.from.end, run.from.start);
    if (isIgnored(between) && between === newText.slice(last.to.end, run.to.start)) {
      last.from = { start: last.from.start, end: run.from.end };
      last.to = { start: last.to.start, end: run.to.end };
      return;
    }
  }
  runs.push({ ...run });
}

function mapSegment(oldText: string, newText: string, runs: readonly Run[], segment: Segment): Segment | null {
  let index = firstRunEndingAfter(runs, segment.start);
  let run = runs[index];
  if (run === undefined) return null;
  const start = mapStart(oldText, newText, run, segment);
  if (start === null) return null;
  for (let next = runs[index + 1]; run.from.end < segment.end; next = runs[index + 1]) {
    if (next === undefined || next.from.start >= segment.end) break;
    if (!isIgnored(oldText.slice(run.from.end, next.from.start))) return null;
    if (!isIgnored(newText.slice(run.to.end, next.to.start))) return null;
    run = next;
    index += 1;
  }
  const end = mapEnd(oldText, newText, run, segment);
  return end === null ? null : { start, end };
}

function mapStart(oldText: string, newText: string, { from, to, isSame }: Run, segment: Segment): number | null {
  if (from.start >= segment.end) return null;
  if (segment.start >= from.start) {
    return isSame || segment.start === from.start ? to.start + (segment.start - from.start) : null;
  }
  const lead = oldText.slice(segment.start, from.start);
  if (!isIgnored(lead)) return null;
  return newText.endsWith(lead, to.start) ? to.start - lead.length : to.start;
}

function mapEnd(oldText: string, newText: string, { from, to, isSame }: Run, segment: Segment): number | null {
  if (segment.end <= from.end) {
    return isSame || segment.end === from.end ? to.end - (from.end - segment.end) : null;
  }
  const tail = oldText.slice(from.end, segment.end);
  if (!isIgnored(tail)) return null;
  return newText.startsWith(tail, to.end) ? to.end + tail.length : to.end;
}

/** The index of the first run whose old stretch ends behind an offset; the number of runs when none does. */
export function firstRunEndingAfter(runs: readonly Run[], offset: number, side: "from" | "to" = "from"): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.[side].end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
