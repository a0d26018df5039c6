import type { OffsetMap } from "@/lib/core/text/diff/map-offsets";
import type { Segment } from "@/lib/core/text/segments";
import { sentencesOfLine } from "@/lib/core/text/sentences";
import { type Token, tokenize } from "@/lib/core/text/tokens";

/** The text of a revision, cut into its words once; `byKey` finds those of its differing parts. */
export type Revision = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  /** The line that holds an offset, without its line feed. */
  lineAround(offset: number): Segment;
  /** The sentence that holds an offset, or the last one of its line; null on a line without text. */
  sentenceAround(offset: number): Segment | null;
};

/** Two revisions and how the places of the old one lie in the new one. */
export type ComparedTexts = { old: Revision; now: Revision; map: OffsetMap };

/** Some words of a revision, as the first of them and the one behind the last. */
export type Words = { first: number; behind: number };

/** Reads a revision; `gaps` are the sorted stretches that are not the same in the other one. */
export function readRevision(text: string, gaps: readonly Segment[], language?: string | null): Revision {
  const tokens = tokenize(text);
  const byKey = new Map<string, number[]>();
  for (const gap of gaps) {
    const { first, behind } = wordsOver({ tokens }, gap);
    for (let index = first; index < behind; index += 1) {
      const key = tokens[index]?.key ?? "";
      const places = byKey.get(key);
      if (places === undefined) byKey.set(key, [index]);
      else places.push(index);
    }
  }
  const lines = linesOf(text);
  const lineAround = (offset: number) => lines[firstEndingAfter(lines, offset - 1)] ?? { start: 0, end: 0 };
  const known = new Map<number, Segment[]>();
  const sentenceAround = (offset: number) => {
    const line = lineAround(offset);
    const sentences = known.get(line.start) ?? sentencesOfLine(text, line, language);
    known.set(line.start, sentences);
    return sentences[firstEndingAfter(sentences, offset)] ?? sentences.at(-1) ?? null;
  };
  return { text, tokens, byKey, lineAround, sentenceAround };
}

function linesOf(text: string): Segment[] {
  let end = -1;
  return text.split("\n").map((line) => {
    const start = end + 1;
    end = start + line.length;
    return { start, end };
  });
}

/** The words that a stretch holds or cuts. */
export function wordsOver({ tokens }: Pick<Revision, "tokens">, { start, end }: Segment): Words {
  const first = firstEndingAfter(tokens, start);
  const last = firstEndingAfter(tokens, end);
  const cutsLast = (tokens[last]?.start ?? end) < end;
  return { first, behind: Math.max(first, cutsLast ? last + 1 : last) };
}

/** A passage with the rest of the sentences that it begins and ends in. */
export function sentencesOver(revision: Revision, passage: Segment): Segment {
  const opening = revision.sentenceAround(passage.start) ?? passage;
  const closing = revision.sentenceAround(Math.max(passage.start, passage.end - 1)) ?? passage;
  return { start: Math.min(opening.start, passage.start), end: Math.max(closing.end, passage.end) };
}

function firstEndingAfter(stretches: readonly Segment[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
