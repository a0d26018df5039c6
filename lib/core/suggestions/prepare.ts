import { type FactOf, factsOf } from "../facts/fact";
import { type FoldedName, foldName } from "../facts/names/fold-name";
import { isWordKey, tokenize } from "../text/tokens";
import type {
  PreparedMention,
  PreparedName,
  PreparedQuotation,
  PreparedSpeaker,
  QuoteWord,
  WeighedSet,
} from "./prepared-mention";
import { type SparseVector, vectorSum } from "./sparse-vector";
import type { Suggestible } from "./suggestible";
import { wordForms } from "./words/word-forms";
import { gramNumbers } from "./words/word-grams";
import type { WordWeights } from "./words/word-weights";

/** What is read of a quote, in UTF-16 units, and of its facts: longer mentions are compared by their beginning. */
const MOST_READ = 4000;
const MOST_FACTS = 24;
const LEAST_QUOTED = 2;
/** How much the use of a name counts beside that of another word. */
const USE_OF_NAME = 0.5;

const letterSum = vectorSum(gramNumbers);
const known = new WeakMap<WordWeights, WeakMap<Suggestible, PreparedMention>>();

/** A mention ready for comparison with others prepared by the same weights, made once for both. Linear in the quote. */
export function prepare(mention: Suggestible, words: WordWeights): PreparedMention {
  const ofWords = known.get(words) ?? new WeakMap<Suggestible, PreparedMention>();
  known.set(words, ofWords);
  const prepared = ofWords.get(mention) ?? takeApart(mention, words);
  ofWords.set(mention, prepared);
  return prepared;
}

function takeApart(mention: Suggestible, words: WordWeights): PreparedMention {
  const names = factsOf("name", mention.facts).slice(0, MOST_FACTS);
  const quoteWords = wordsOf(mention.quote.slice(0, MOST_READ), words, keysOfNames(names));
  const telling = quoteWords.filter(({ forms }) => !forms.isStop);
  const concepts = weighed(telling.map(({ concept, weight }) => [concept, weight]));
  const attribution = factsOf("attribution", mention.facts).find(({ value }) => value.speaker !== null);
  const speaker = attribution === undefined ? null : speakerOf(attribution, words);
  return {
    mention,
    words: quoteWords,
    terms: weighed(telling.map(({ term }) => [term, words.weightOf(term)])),
    concepts,
    fields: fieldsOf(telling),
    company: words.companyOf(concepts.weights),
    usage: words.usageOf(countedUses(telling)),
    letters: lettersOf(telling),
    names: namesOf(names, speaker?.named ?? null, words),
    speaker,
    quotations: quotationsOf(mention, words),
    figures: factsOf("figure", mention.facts).slice(0, MOST_FACTS),
    dates: factsOf("date", mention.facts).slice(0, MOST_FACTS),
    negations: factsOf("negation", mention.facts).slice(0, MOST_FACTS),
  };
}

function keysOfNames(names: readonly FactOf<"name">[]): ReadonlySet<string> {
  return new Set(names.flatMap(({ words }) => tokenize(words.slice(0, MOST_READ)).map(({ key }) => key)));
}

function wordsOf(text: string, words: WordWeights, nameKeys: ReadonlySet<string>): QuoteWord[] {
  return tokenize(text)
    .filter(({ key }) => isWordKey(key))
    .map(({ start, end, key }) => {
      const forms = wordForms(key);
      const isName = nameKeys.has(key) && !forms.isStop;
      const [term, concept] = isName ? [forms.sound, forms.sound] : [forms.stem, forms.concept];
      return { start, end, key, forms, isName, term, concept, weight: words.weightOf(concept) };
    });
}

function weighed(entries: readonly (readonly [string, number])[]): WeighedSet {
  const weights = new Map(entries);
  let [squares, sum] = [0, 0];
  for (const weight of weights.values()) {
    squares += weight * weight;
    sum += weight;
  }
  return { weights, norm: Math.sqrt(squares), sum };
}

function fieldsOf(words: readonly QuoteWord[]): WeighedSet {
  const sums = new Map<string, number>();
  for (const { forms, isName, weight } of new Map(words.map((word) => [word.concept, word])).values()) {
    if (!isName && forms.field !== null) sums.set(forms.field, (sums.get(forms.field) ?? 0) + weight);
  }
  return weighed([...sums]);
}

// A name has its own signals, and words that are used alike may be other people's names.
function countedUses(words: readonly QuoteWord[]): Map<number, number> {
  return new Map(
    words.flatMap(({ forms, isName }) => (forms.usage === null ? [] : [[forms.usage, isName ? USE_OF_NAME : 1]])),
  );
}

function lettersOf(words: readonly QuoteWord[]): SparseVector {
  for (const { forms, weight } of words) {
    const share = weight / Math.sqrt(forms.grams.length || 1);
    for (const gram of forms.grams) letterSum.add(gram, share);
  }
  return letterSum.take();
}

function namesOf(facts: readonly FactOf<"name">[], speaker: FoldedName | null, words: WordWeights): PreparedName[] {
  const named = new Map<string, PreparedName>();
  for (const { words: written, value } of facts) {
    const folded = foldName(value.longest, value.kind);
    if (!named.has(folded.key)) named.set(folded.key, { words: written, folded, weight: weightOfName(folded, words) });
  }
  if (speaker !== null && !named.has(speaker.key))
    named.set(speaker.key, { words: speaker.written, folded: speaker, weight: weightOfName(speaker, words) });
  return [...named.values()].filter(({ folded }) => folded.tokens.length > 0);
}

// A name tells as much as its rarest word.
function weightOfName({ tokens }: FoldedName, words: WordWeights): number {
  return tokens.reduce((most, { written }) => Math.max(most, words.weightOf(wordForms(written).sound)), 0);
}

function speakerOf({ value }: FactOf<"attribution">, words: WordWeights): PreparedSpeaker | null {
  if (value.speaker === null) return null;
  const { words: written, named, kind } = value.speaker;
  return {
    words: written,
    named: named === null ? null : foldName(named, kind === "name" || kind === "pronoun" ? "person" : "unknown"),
    concepts: setOf(written, words),
  };
}

function quotationsOf(mention: Suggestible, words: WordWeights): PreparedQuotation[] {
  return factsOf("quotation", mention.facts)
    .slice(0, MOST_FACTS)
    .map(({ value }) => ({ words: value.inner, terms: setOf(value.inner, words) }))
    .filter(({ terms }) => terms.weights.size >= LEAST_QUOTED);
}

function setOf(text: string, words: WordWeights): WeighedSet {
  return weighed(
    wordsOf(text.slice(0, MOST_READ), words, new Set())
      .filter(({ forms }) => !forms.isStop)
      .map(({ concept, weight }) => [concept, weight]),
  );
}
