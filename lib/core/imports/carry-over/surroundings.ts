import { firstRunEndingAfter, type OffsetMap, type Run } from "@/lib/core/text/diff/map-offsets";
import type { Segment } from "@/lib/core/text/segments";
import { isIgnored } from "@/lib/core/text/tokens";
import { type ComparedTexts, type Revision, sentencesOver } from "./revision";

const REACH = 32;

/** The passage with the words next to it: its sentences, and at least 32 units on either side within its lines. */
export function surroundingsOf(revision: Revision, passage: Segment): Segment {
  const { text } = revision;
  const first = revision.lineAround(passage.start);
  const last = passage.end <= first.end ? first : revision.lineAround(passage.end - 1);
  const sentences = sentencesOver(revision, passage);
  const start = Math.max(first.start, Math.min(sentences.start, passage.start - REACH));
  const end = Math.min(last.end, Math.max(sentences.end, passage.end + REACH));
  return {
    start: wordEdge(text, Math.min(start, passage.start), first.start, -1),
    end: wordEdge(text, Math.max(end, passage.end), last.end, 1),
  };
}

/** Both surroundings made to begin and end at the same words: each is widened by what the other holds in common with it. */
export function matchedSurroundings(map: OffsetMap, from: Segment, to: Segment): { from: Segment; to: Segment } {
  return { from: widened(map.runs, to, "to", from), to: widened(map.runs, from, "from", to) };
}

/** Whether the lines of a passage stand whole and unchanged in the new text, so that nothing next to it changed. */
export function standsInSameLines({ old, now, map }: ComparedTexts, from: Segment, to: Segment): boolean {
  const run = map.runs[firstRunEndingAfter(map.runs, from.start)];
  if (run === undefined || !run.isSame || run.from.start > from.start || run.from.end < from.end) return false;
  const start = old.lineAround(from.start).start;
  const end = old.lineAround(from.end).end;
  if (run.from.start > start || run.from.end < end) return false;
  const shift = to.start - from.start;
  return now.lineAround(to.start).start === start + shift && now.lineAround(to.end).end === end + shift;
}

function widened(runs: readonly Run[], range: Segment, side: "from" | "to", other: Segment): Segment {
  const across = side === "from" ? "to" : "from";
  let { start, end } = other;
  for (let index = firstRunEndingAfter(runs, range.start, side); ; index += 1) {
    const run = runs[index];
    if (run === undefined || run[side].start >= range.end) return { start, end };
    const low = Math.max(0, range.start - run[side].start);
    const high = Math.max(0, run[side].end - range.end);
    start = Math.min(start, run.isSame ? run[across].start + low : run[across].start);
    end = Math.max(end, run.isSame ? run[across].end - high : run[across].end);
  }
}

// A window that cuts a word takes the whole of it, up to the end of the line.
function wordEdge(text: string, at: number, limit: number, step: 1 | -1): number {
  let edge = at;
  while (edge !== limit && !isIgnored(text.charAt(step === 1 ? edge : edge - 1))) edge += step;
  return edge;
}
