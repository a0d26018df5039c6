import { type WordWeights, weighWords } from "@/lib/core/suggestions/words/word-weights";
import type { ProjectScope } from "../access/project-scope";
import type { Tx } from "../db/client";
import { countOfStory, quotesOfStory } from "./find-kin";
import { keepRecent } from "./recent";
import { viewOf } from "./view-of";

/** The most mentions of a story by which its words are weighed. */
const mostWeighed = 5000;

/** From which share of more or fewer mentions on the words are weighed anew. */
const outdated = 0.1;

const kept = keepRecent<{ readonly count: number; readonly words: WordWeights }>(50);

/**
 * How much the words of a story tell, by the mentions that the member sees and no others. Kept until the story has a tenth more
 * mentions or fewer: one more changes next to nothing, and weighing them takes longer than all the rest.
 */
export async function wordsOfStory(tx: Tx, scope: ProjectScope, storyId: string): Promise<WordWeights> {
  const key = `${storyId} ${viewOf(scope)}`;
  const count = await countOfStory(tx, scope, storyId);
  const known = kept.get(key);
  if (known && Math.abs(known.count - count) <= outdated * known.count) return known.words;
  const rows = await quotesOfStory(tx, scope, { storyId, most: mostWeighed });
  return kept.set(key, { count, words: weighWords(rows.map(({ quote }) => quote)) }).words;
}
