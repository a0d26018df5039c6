import { cosine } from "../compare-sets";
import type { PreparedMention, QuoteWord } from "../prepared-mention";
import type { Matched } from "../reason";
import type { Signal } from "./signal";

const MOST_SHOWN = 8;

/** What their words tell: as `words`, but words of one family, as `arrested` and `detained`, are one. */
export const concepts: Signal = {
  of: (a, b) => cosine(a.concepts, b.concepts),
  explain: (a, b) => {
    const pairs = sharedWords(a, b);
    return pairs.length === 0 ? [] : [{ kind: "words", pairs }];
  },
};

function sharedWords(a: PreparedMention, b: PreparedMention): Matched[] {
  const others = new Map(b.words.filter(isTelling).map((word) => [word.concept, word]));
  const shared = new Map<string, QuoteWord>();
  for (const word of a.words) if (isTelling(word) && others.has(word.concept)) shared.set(word.concept, word);
  return [...shared.values()]
    .sort((one, other) => other.weight - one.weight || one.start - other.start)
    .slice(0, MOST_SHOWN)
    .map(({ key, concept }) => ({ first: key, second: others.get(concept)?.key ?? "" }));
}

function isTelling({ forms, isName }: QuoteWord): boolean {
  return !forms.isStop && !isName;
}
