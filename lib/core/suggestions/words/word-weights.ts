import { isWordKey, tokenize } from "../../text/tokens";
import type { SparseVector } from "../sparse-vector";
import { type Company, readCompany } from "./company";
import { rarity } from "./rarity";
import { readUsage, type Usage } from "./usage";
import { wordForms } from "./word-forms";

/** How much the words of a story tell: the rarer in its passages, the more. */
export interface WordWeights {
  /** The inverse document frequency of a stem, a concept or a sound; above 0, the most for one that no passage has. */
  weightOf(form: string): number;
  /** What keeps company with weighed concepts in the story. */
  companyOf(weighed: ReadonlyMap<string, number>): SparseVector;
  /** The direction in which words are used, by their numbers and how much each counts, apart from what the story has in common. */
  usageOf(counted: ReadonlyMap<number, number>): Float64Array;
}

/**
 * The weights of words by the passages of a story: its sentences, or its mentions, article by article in the order of the text.
 * Linear in the passages; make it once for a story and keep it while the story stays.
 */
export function weighWords(passages: Iterable<string>): WordWeights {
  const counts = new Map<string, number>();
  const concepts: string[][] = [];
  const uses: Int32Array[] = [];
  for (const passage of passages) {
    const distinct = distinctForms(passage);
    for (const form of distinct.all) counts.set(form, (counts.get(form) ?? 0) + 1);
    concepts.push([...distinct.concepts]);
    uses.push(Int32Array.from(distinct.uses));
  }
  let company: Company | null = null;
  let usage: Usage | null = null;
  return {
    weightOf: (form) => rarity(counts.get(form) ?? 0, concepts.length),
    companyOf: (weighed) => {
      company ??= readCompany(concepts);
      return company.vectorOf(weighed);
    },
    usageOf: (counted) => {
      usage ??= readUsage(uses);
      return usage.directionOf(counted);
    },
  };
}

// Names begin with a capital letter, or with one of a script that has none: only such words are counted by their sounds.
function distinctForms(passage: string): { all: Set<string>; concepts: Set<string>; uses: Set<number> } {
  const [all, concepts, uses] = [new Set<string>(), new Set<string>(), new Set<number>()];
  for (const { key } of tokenize(passage)) {
    if (!isWordKey(key)) continue;
    const forms = wordForms(key);
    if (!/^\p{Ll}/u.test(key)) all.add(forms.sound);
    if (forms.isStop) continue;
    concepts.add(forms.concept);
    all.add(forms.stem).add(forms.concept);
    if (forms.usage !== null) uses.add(forms.usage);
  }
  return { all, concepts, uses };
}
