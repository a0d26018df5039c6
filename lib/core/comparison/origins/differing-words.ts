import { matchSequences, numberKeys } from "@/lib/core/text/diff/match-sequences";
import { normalizeSegments, type Segment } from "@/lib/core/text/segments";
import { isWordKey, type Token, tokenize } from "@/lib/core/text/tokens";

/** The words of two passages that the other does not have there; those side by side are one stretch. */
export function differingWords(a: string, b: string): { a: Segment[]; b: Segment[] } {
  const [inA, inB] = [wordsOf(a), wordsOf(b)];
  const numbers = numberKeys(inA.map(keyOf), inB.map(keyOf));
  const matches = matchSequences(numbers.a, numbers.b);
  const isMatchedInB = new Set(matches);
  return {
    a: stretches(
      inA,
      inA.map((_, at) => (matches[at] ?? -1) === -1),
    ),
    b: stretches(
      inB,
      inB.map((_, at) => !isMatchedInB.has(at)),
    ),
  };
}

const wordsOf = (text: string) => tokenize(text).filter(({ key }) => isWordKey(key));
const keyOf = ({ key }: Token) => key.toLowerCase();

function stretches(words: readonly Token[], differs: readonly boolean[]): Segment[] {
  const joined = words.flatMap(({ start, end }, at) => {
    if (!differs[at]) return [];
    const next = differs[at + 1] ? words[at + 1] : undefined;
    return [{ start, end: next?.start ?? end }];
  });
  return normalizeSegments(joined);
}
