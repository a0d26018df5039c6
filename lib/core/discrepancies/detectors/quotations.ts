import { type FactOf, factsOf } from "../../facts/fact";
import { stopWords } from "../../suggestions/words/stop-words";
import { commonLength } from "../common-length";
import type { ComparedMention } from "../compared-mention";
import type { Detector, DetectorContext } from "../detector";
import { evidenceOf } from "../evidence-of";
import type { Finding } from "../finding";
import { isSameSpeaker } from "../same-speaker";
import { swapped } from "../swapped";
import { lowered, wordsOf } from "../words-of";

type Quotation = FactOf<"quotation">;

/** Shorter ones are alike by chance. */
const LEAST_WORDS = 3;
const LEAST_SHARED = 4;
const SHARE = 0.6;
const MOST_WORDS = 150;

/** The same quotation cut or altered, and one mention's quotation in the other's own words. Only within one language. */
export const quotations: Detector = {
  id: "quotations",
  version: 2,
  detect: (a, b, context) => {
    if (languageOf(a) !== languageOf(b)) return [];
    const [ones, others] = [factsOf("quotation", a.facts), factsOf("quotation", b.facts)];
    const changed = ones.flatMap((one) => others.flatMap((other) => comparedQuotations(one, other)));
    return [...changed, ...paraphrased(a, b, context), ...paraphrased(b, a, context).map(swapped)];
  },
};

function languageOf({ language }: ComparedMention): string | null {
  return language?.split("-")[0] ?? null;
}

const known = new WeakMap<Quotation, readonly string[]>();

function quotedWords(quotation: Quotation): readonly string[] {
  const found = known.get(quotation) ?? readWords(quotation);
  known.set(quotation, found);
  return found;
}

function readWords({ value }: Quotation): string[] {
  return (lowered(value.inner).match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []).slice(0, MOST_WORDS);
}

function comparedQuotations(one: Quotation, other: Quotation): Finding[] {
  const [words, otherWords] = [quotedWords(one), quotedWords(other)];
  const shorter = Math.min(words.length, otherWords.length);
  if (shorter < LEAST_WORDS || words.join(" ") === otherWords.join(" ")) return [];
  const isCut = holds(words, otherWords) || holds(otherWords, words);
  if (!isCut && !areAlike(words, otherWords)) return [];
  return [
    {
      kind: "wording",
      outcome: "differs",
      reason: isCut
        ? "One gives a part of the quotation that the other gives."
        : "The quotation is nearly the same, and words in it are not.",
      first: [evidenceOf(one, one.value.inner)],
      second: [evidenceOf(other, other.value.inner)],
    },
  ];
}

/** Whether most words of the shorter stand in the longer too, in the same order, and of those that tell something half. */
function areAlike(words: readonly string[], otherWords: readonly string[]): boolean {
  const [telling, tellingOthers] = [tellingWords(words), tellingWords(otherWords)];
  const both = telling.filter((word) => tellingOthers.includes(word)).length;
  if (2 * both < Math.min(telling.length, tellingOthers.length)) return false;
  const wanted = Math.max(LEAST_SHARED, SHARE * Math.min(words.length, otherWords.length));
  const others = new Set(otherWords);
  const most = words.filter((word) => others.has(word)).length;
  return most >= wanted && commonLength(words, otherWords) >= wanted;
}

function tellingWords(words: readonly string[]): string[] {
  return [...new Set(words)].filter((word) => !stopWords.has(word));
}

function holds(words: readonly string[], part: readonly string[]): boolean {
  return ` ${words.join(" ")} `.includes(` ${part.join(" ")} `);
}

/** What one quotes of a speaker and the other, without quoting, tells of the same speaker in half of the same words. */
function paraphrased(quoting: ComparedMention, telling: ComparedMention, context: DetectorContext): Finding[] {
  if (factsOf("quotation", telling.facts).length > 0) return [];
  const voices = factsOf("attribution", telling.facts);
  const isOfOneSpeaker = factsOf("attribution", quoting.facts).some((one) =>
    voices.some((other) => isSameSpeaker(one, other, context) === true),
  );
  const told = new Set(wordsOf(telling).map(({ low }) => low));
  return factsOf("quotation", quoting.facts).flatMap((quotation) => {
    const words = tellingWords(quotedWords(quotation));
    const shared = words.filter((word) => told.has(word));
    if (!isOfOneSpeaker || shared.length < LEAST_WORDS || 2 * shared.length < words.length) return [];
    const second = wordsOf(telling)
      .filter(({ low }) => shared.includes(low))
      .map((word) => evidenceOf(word, "own words"));
    const reason = "One quotes the words, the other tells them in its own.";
    return [
      { kind: "wording", outcome: "compatible", reason, first: [evidenceOf(quotation, "quoted")], second } as const,
    ];
  });
}
