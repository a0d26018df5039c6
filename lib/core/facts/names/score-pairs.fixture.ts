import { compareNames } from "./compare-names";
import type { NameKind } from "./name-kind";

/** A labelled pair of the reference. */
export interface NamePair {
  readonly a: string;
  readonly b: string;
  readonly kind: NameKind;
  readonly isMatch: boolean;
}

const KINDS: Readonly<Record<string, NameKind>> = {
  Person: "person",
  Company: "organisation",
  Organization: "organisation",
};

/** The pairs in the order of the file. */
export function readNamePairs(json: string): NamePair[] {
  const { pairs }: { pairs: { name1: string; name2: string; schema: string; is_match: string }[] } = JSON.parse(json);
  return pairs.map(({ name1, name2, schema, is_match }) => ({
    a: name1,
    b: name2,
    kind: KINDS[schema] ?? "unknown",
    isMatch: is_match === "true",
  }));
}

/** Precision, recall and F1 of taking pairs for one name from a score on. */
export function scorePairs(pairs: readonly NamePair[], threshold: number) {
  let [both, wrong, missed] = [0, 0, 0];
  for (const { a, b, kind, isMatch } of pairs) {
    const isTaken = compareNames(a, b, { kind }).score >= threshold;
    if (isTaken && isMatch) both += 1;
    else if (isTaken) wrong += 1;
    else if (isMatch) missed += 1;
  }
  return {
    f1: (2 * both) / (2 * both + wrong + missed),
    precision: both / (both + wrong),
    recall: both / (both + missed),
  };
}
