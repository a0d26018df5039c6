import { describeAnchor } from "@/lib/core/text/anchor";
import { firstRunEndingAfter } from "@/lib/core/text/diff/map-offsets";
import { likenessOf } from "@/lib/core/text/edit-distance";
import { type FoundPassage, findPassage } from "@/lib/core/text/find-passage";
import { snapOutward } from "@/lib/core/text/graphemes";
import { lineAround } from "@/lib/core/text/lines";
import type { Segment } from "@/lib/core/text/segments";
import { isIgnored } from "@/lib/core/text/tokens";
import { type ComparedTexts, tokensOver, type WordPlaces } from "./word-places";

const LEAST_LIKENESS = 0.5;
const LINES_READ = 5;

/**
 * The place that a person may want for a passage whose own words are gone: what stands between the words that stood
 * around it, else the passage most like it in the differing parts. Null when nothing is alike.
 */
export function findRoughPlace(texts: ComparedTexts, places: WordPlaces, passage: Segment): Segment | null {
  const exact = texts.old.slice(passage.start, passage.end);
  const between = stretchBetween(texts, passage);
  if (between !== null && likenessOf(exact, texts.now.slice(between.start, between.end)) >= LEAST_LIKENESS) {
    return snapOutward(texts.now, between);
  }
  const { quote } = describeAnchor(texts.old, passage);
  let best: FoundPassage | null = null;
  for (const within of linesWithItsWords(texts, places, passage)) {
    const found = findPassage(texts.now, quote, { within });
    if (found === null || belongsElsewhere(texts, found.segment, passage)) continue;
    if (best === null || found.score > best.score) best = found;
  }
  return best?.segment ?? null;
}

function stretchBetween({ old, now, map }: ComparedTexts, passage: Segment): Segment | null {
  const index = firstRunEndingAfter(map.runs, passage.start);
  const run = map.runs[index];
  const last = map.runs[firstRunEndingAfter(map.runs, passage.end - 1)];
  const holdsStart = run !== undefined && run.from.start <= passage.start;
  const holdsEnd = last !== undefined && last.from.start < passage.end;
  let start = holdsStart
    ? run.to.start + (run.isSame ? passage.start - run.from.start : 0)
    : (map.runs[index - 1]?.to.end ?? 0);
  let end = holdsEnd ? last.to.end - (last.isSame ? last.from.end - passage.end : 0) : (last?.to.start ?? now.length);
  if (end - start > 2 * (passage.end - passage.start) + 32) return null;
  const isBare = (at: number) => isIgnored(now.charAt(at));
  if (!isIgnored(old.charAt(passage.start))) while (start < end && isBare(start)) start += 1;
  if (!isIgnored(old.charAt(passage.end - 1))) while (end > start && isBare(end - 1)) end -= 1;
  return start < end ? { start, end } : null;
}

// The few lines that share the rarest words with the passage: a whole article is too long to compare by units.
function linesWithItsWords(texts: ComparedTexts, places: WordPlaces, passage: Segment): Segment[] {
  const lines = new Map<number, { line: Segment; weight: number }>();
  for (const { key } of tokensOver(texts.old, passage)) {
    const found = places.byKey.get(key) ?? [];
    if (found.length > 500) continue;
    for (const index of found) {
      const line = lineAround(texts.now, places.tokens[index]?.start ?? 0);
      const known = lines.get(line.start) ?? { line, weight: 0 };
      known.weight += 1 / found.length;
      lines.set(line.start, known);
    }
  }
  const ranked = [...lines.values()].sort((a, b) => b.weight - a.weight || a.line.start - b.line.start);
  return ranked.slice(0, LINES_READ).map(({ line }) => line);
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
