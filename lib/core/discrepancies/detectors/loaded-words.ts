import type { Segment } from "../../text/segments";
import type { ComparedMention } from "../compared-mention";
import type { Detector } from "../detector";
import { evidenceOf } from "../evidence-of";
import type { Evidence, Finding } from "../finding";
import { loadedPhrases } from "../loaded-phrases";
import { type MentionWord, stretchOf, wordsOf } from "../words-of";

/** The words of one family in a mention: which lines of it, and where. */
interface Use {
  readonly said: ReadonlySet<number>;
  readonly evidence: readonly Evidence[];
}

/** One thing called by words that judge it in one mention, and by others in the other: `regime` and `government`. */
export const loadedWords: Detector = {
  id: "loaded-words",
  version: 2,
  detect: (a, b) => {
    const others = usesOf(b);
    return [...usesOf(a)].flatMap(([thing, one]) => {
      const other = others.get(thing);
      return other === undefined ? [] : findingOf(thing, one, other);
    });
  },
};

const known = new WeakMap<ComparedMention, ReadonlyMap<string, Use>>();

function usesOf(mention: ComparedMention): ReadonlyMap<string, Use> {
  const found = known.get(mention) ?? readUses(mention);
  known.set(mention, found);
  return found;
}

function readUses(mention: ComparedMention): Map<string, Use> {
  const words = wordsOf(mention);
  const uses = new Map<string, Use>();
  for (let index = 0; index < words.length; ) {
    const fits = phrasesAt(words, index);
    const length = fits[0]?.words.length ?? 1;
    const [first, last] = [words[index], words[index + length - 1]];
    const stretch = first && last ? stretchOf(mention, first, last) : null;
    for (const { thing, said } of fits)
      if (thing !== null && stretch !== null) uses.set(thing, withUse(uses.get(thing), said, stretch));
    index += length;
  }
  return uses;
}

/** The longest phrases that stand at an index; of several families where they are. */
function phrasesAt(words: readonly MentionWord[], index: number) {
  const fits = (loadedPhrases.get(words[index]?.low ?? "") ?? []).filter((phrase) =>
    phrase.words.every((word, at) => words[index + at]?.low === word),
  );
  return fits.filter((fit) => fit.words.length === fits[0]?.words.length);
}

function withUse(use: Use | undefined, said: number, stretch: Segment & { readonly words: string }): Use {
  const here = evidenceOf(stretch, said === 0 ? "plain" : "loaded");
  return { said: new Set([...(use?.said ?? []), said]), evidence: [...(use?.evidence ?? []), here] };
}

function findingOf(thing: string, one: Use, other: Use): Finding[] {
  const isShared = [...one.said].some((said) => other.said.has(said));
  if (isShared) return [];
  return [
    {
      kind: "wording",
      outcome: "differs",
      reason: `The words for ${thing} judge it differently.`,
      first: one.evidence,
      second: other.evidence,
    },
  ];
}
