import { kindOfWord, type MeaningKind } from "../imports/carry-over/meaning-words";
import type { Segment } from "../text/segments";
import type { PreparedMention, QuoteWord } from "./prepared-mention";

/** What weighs most when it differs comes first. */
const order: readonly (MeaningKind | "other")[] = ["figure", "negation", "name", "unit", "modality", "other"];

/**
 * The words of each quote that the other has in no form, as segments of the quotes: first figures, then negation, names, units,
 * certainty and all others; those of one kind side by side are one stretch.
 */
export function differingWords(a: PreparedMention, b: PreparedMention): { first: Segment[]; second: Segment[] } {
  return { first: missingFrom(b, a), second: missingFrom(a, b) };
}

function missingFrom(other: PreparedMention, { words }: PreparedMention): Segment[] {
  const there = new Set(other.words.flatMap(({ term, concept }) => [term, concept]));
  const stretches: (Segment & { kind: (typeof order)[number] })[] = [];
  let last = -1;
  for (const [index, word] of words.entries()) {
    const kind = kindOf(word);
    if (there.has(word.term) || there.has(word.concept)) continue;
    if (kind === "other" && word.forms.isStop) continue;
    const open = stretches.at(-1);
    if (open !== undefined && last === index - 1 && open.kind === kind) open.end = word.end;
    else stretches.push({ start: word.start, end: word.end, kind });
    last = index;
  }
  return stretches
    .sort((one, two) => order.indexOf(one.kind) - order.indexOf(two.kind) || one.start - two.start)
    .map(({ start, end }) => ({ start, end }));
}

function kindOf({ key, isName }: QuoteWord): (typeof order)[number] {
  if (/\p{N}/u.test(key)) return "figure";
  return isName ? "name" : (kindOfWord(key) ?? "other");
}
