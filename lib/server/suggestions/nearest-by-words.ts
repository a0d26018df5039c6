import { wordForms } from "@/lib/core/suggestions/words/word-forms";
import type { WordWeights } from "@/lib/core/suggestions/words/word-weights";
import { isWordKey, tokenize } from "@/lib/core/text/tokens";
import type { QuoteRow } from "./find-kin";
import { keepRecent } from "./recent";

/** What is read of a quote, in UTF-16 units. */
const mostRead = 1000;

/** The forms of the quotes that were asked for last: each new mention asks for those of its whole story again. */
const kept = keepRecent<readonly string[]>(20_000);

function formsOf(quote: string): readonly string[] {
  return kept.get(quote) ?? kept.set(quote, [...readForms(quote.slice(0, mostRead))]);
}

/** What a text tells and how its names sound, without the words that every text has. */
function readForms(text: string): Set<string> {
  const forms = new Set<string>();
  for (const { key } of tokenize(text)) {
    if (!isWordKey(key)) continue;
    const { isStop, concept, sound } = wordForms(key);
    if (isStop) continue;
    forms.add(concept);
    if (!/^\p{Ll}/u.test(key)) forms.add(sound);
  }
  return forms;
}

/**
 * Prepares quotes to be asked which of them share the most with another, weighed by how much the shared words tell. The answer holds
 * at most so many ids, the nearest first, and none that shares nothing.
 */
export function nearestByWords(
  rows: readonly QuoteRow[],
  words: WordWeights,
): (quote: string, most: number) => string[] {
  const places = new Map<string, number[]>();
  for (const [index, { quote }] of rows.entries()) {
    for (const form of formsOf(quote)) {
      const known = places.get(form);
      if (known) known.push(index);
      else places.set(form, [index]);
    }
  }
  return (quote, most) => rank(rows, { forms: formsOf(quote), places, words }).slice(0, most);
}

/** Asks that of one quote alone: only where its own words stand has to be known. */
export function nearestTo(quote: string, rows: readonly QuoteRow[], words: WordWeights, most: number): string[] {
  const forms = formsOf(quote);
  const places = new Map(forms.map((form): [string, number[]] => [form, []]));
  for (const [index, row] of rows.entries()) for (const form of formsOf(row.quote)) places.get(form)?.push(index);
  return rank(rows, { forms, places, words }).slice(0, most);
}

interface Asked {
  readonly forms: readonly string[];
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly words: WordWeights;
}

function rank(rows: readonly QuoteRow[], { forms, places, words }: Asked): string[] {
  const shared = new Map<number, number>();
  for (const form of forms) {
    const weight = words.weightOf(form);
    for (const index of places.get(form) ?? []) shared.set(index, (shared.get(index) ?? 0) + weight);
  }
  return [...shared].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).flatMap(([index]) => rows[index]?.id ?? []);
}
