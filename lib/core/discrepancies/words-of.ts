import { type Segment, segmentJoint } from "../text/segments";
import type { ComparedMention } from "./compared-mention";

/** A word of a mention at its characters in the revision; `low` is in small letters with straight apostrophes. */
export interface MentionWord extends Segment {
  readonly words: string;
  readonly low: string;
}

const known = new WeakMap<ComparedMention, readonly MentionWord[]>();

/** The words inside a mention's segments, in order; read once for each mention. */
export function wordsOf(mention: ComparedMention): readonly MentionWord[] {
  const found = known.get(mention) ?? readWords(mention);
  known.set(mention, found);
  return found;
}

function readWords({ quote, segments }: ComparedMention): MentionWord[] {
  const found: MentionWord[] = [];
  let from = 0;
  for (const { start, end } of segments) {
    const text = quote.slice(from, from + end - start);
    for (const { 0: words, index } of text.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu))
      found.push({ start: start + index, end: start + index + words.length, words, low: lowered(words) });
    from += text.length + segmentJoint.length;
  }
  return found;
}

/** The characters of a mention from a word to another, both included; null where they stand in two of its segments. */
export function stretchOf({ quote, segments }: ComparedMention, first: MentionWord, last: MentionWord) {
  let from = 0;
  for (const { start, end } of segments) {
    if (start <= first.start && last.end <= end) {
      const words = quote.slice(from + first.start - start, from + last.end - start);
      return { start: first.start, end: last.end, words };
    }
    from += end - start + segmentJoint.length;
  }
  return null;
}

/** Small letters with straight apostrophes. */
export function lowered(words: string): string {
  return words.toLowerCase().replaceAll("’", "'");
}
