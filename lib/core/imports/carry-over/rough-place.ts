import { firstRunEndingAfter, type Run } from "@/lib/core/text/diff/map-offsets";
import { likenessOf } from "@/lib/core/text/edit-distance";
import { type FoundPassage, findPassage } from "@/lib/core/text/find-passage";
import { snapOutward } from "@/lib/core/text/graphemes";
import type { Segment } from "@/lib/core/text/segments";
import { isIgnored } from "@/lib/core/text/tokens";
import { type ComparedTexts, type Revision, wordsOver } from "./revision";

const LEAST_LIKENESS = 0.5;
const CONTEXT = 32;
const LINES_READ = 5;
const MOST_FREQUENT = 500;
const LONG_LINE = 4096;

/**
 * The place that a person may want for a passage whose own words are gone: what stands between the words that stood
 * around it, else the passage most like it in the differing parts. Null when nothing is alike.
 */
export function findRoughPlace(texts: ComparedTexts, passage: Segment): Segment | null {
  const old = texts.old.text;
  const now = texts.now.text;
  const exact = old.slice(passage.start, passage.end);
  const between = stretchBetween(old, now, texts.map.runs, passage);
  if (between !== null && likenessOf(exact, now.slice(between.start, between.end)) >= LEAST_LIKENESS) {
    return snapOutward(now, between);
  }
  const { start, end } = passage;
  const quote = {
    exact,
    prefix: old.slice(Math.max(0, start - CONTEXT), start),
    suffix: old.slice(end, end + CONTEXT),
  };
  let best: FoundPassage | null = null;
  for (const within of linesWithItsWords(texts, passage)) {
    const found = findPassage(now, quote, { within });
    if (found === null || belongsElsewhere(texts, found.segment, passage)) continue;
    if (best === null || found.score > best.score) best = found;
  }
  return best?.segment ?? null;
}

function stretchBetween(old: string, now: string, runs: readonly Run[], passage: Segment): Segment | null {
  const index = firstRunEndingAfter(runs, passage.start);
  const run = runs[index];
  const last = runs[firstRunEndingAfter(runs, passage.end - 1)];
  const holdsStart = run !== undefined && run.from.start <= passage.start;
  const holdsEnd = last !== undefined && last.from.start < passage.end;
  let start = holdsStart
    ? run.to.start + (run.isSame ? passage.start - run.from.start : 0)
    : (runs[index - 1]?.to.end ?? 0);
  let end = holdsEnd ? last.to.end - (last.isSame ? last.from.end - passage.end : 0) : (last?.to.start ?? now.length);
  if (end - start > 2 * (passage.end - passage.start) + 32) return null;
  const isBare = (at: number) => isIgnored(now.charAt(at));
  if (!isIgnored(old.charAt(passage.start))) while (start < end && isBare(start)) start += 1;
  if (!isIgnored(old.charAt(passage.end - 1))) while (end > start && isBare(end - 1)) end -= 1;
  return start < end ? { start, end } : null;
}

// The few lines that share the rarest words with the passage: a whole article is too long to compare by units.
function linesWithItsWords({ old, now }: ComparedTexts, passage: Segment): Segment[] {
  const lines = new Map<number, { line: Segment; weight: number }>();
  const { first, behind } = wordsOver(old, passage);
  for (const { key } of old.tokens.slice(first, behind)) {
    const found = now.byKey.get(key) ?? [];
    if (found.length > MOST_FREQUENT) continue;
    for (const index of found) {
      const line = partOfLine(now, now.tokens[index]?.start ?? 0, 2 * (passage.end - passage.start));
      const known = lines.get(line.start) ?? { line, weight: 0 };
      known.weight += 1 / found.length;
      lines.set(line.start, known);
    }
  }
  const ranked = [...lines.values()].sort((a, b) => b.weight - a.weight || a.line.start - b.line.start);
  return ranked.slice(0, LINES_READ).map(({ line }) => line);
}

// The line around an offset; of a very long one a part, with a margin on both sides.
function partOfLine(revision: Revision, offset: number, margin: number): Segment {
  const line = revision.lineAround(offset);
  const start = line.start + Math.floor((offset - line.start) / LONG_LINE) * LONG_LINE;
  return { start: Math.max(line.start, start - margin), end: Math.min(line.end, start + LONG_LINE + margin) };
}

function belongsElsewhere({ map }: ComparedTexts, place: Segment, passage: Segment): boolean {
  let alien = 0;
  for (let index = firstRunEndingAfter(map.runs, place.start, "to"); ; index += 1) {
    const run = map.runs[index];
    if (run === undefined || run.to.start >= place.end) return alien * 2 > place.end - place.start;
    if (run.from.start < passage.end && run.from.end > passage.start) continue;
    alien += Math.min(run.to.end, place.end) - Math.max(run.to.start, place.start);
  }
}
