import type { SuggestContext } from "@/lib/core/suggestions/suggest";
import type { ProjectScope } from "../access/project-scope";
import type { Tx } from "../db/client";
import { aliasesOfStories } from "../facts/aliases-of-stories";
import type { WholeStory } from "./find-kin";
import { projectWeights } from "./project-weights";
import { wordsOfStory } from "./words-of-story";

/** What the mentions of a story are matched by, and how many decisions shaped it. */
export interface Matching {
  readonly context: SuggestContext;
  readonly decisions: number;
}

/** The words, names and weights by which the mentions of a story are matched for the member; `reading` where the story is being read whole. */
export async function matchingOf(
  tx: Tx,
  scope: ProjectScope,
  storyId: string,
  reading: Promise<WholeStory> | null = null,
): Promise<Matching> {
  const [words, aliases, { weights, decisions }] = await Promise.all([
    wordsOfStory(tx, scope, storyId, reading),
    aliasesOfStories(tx, scope, [storyId]),
    projectWeights(tx, scope),
  ]);
  return { context: { words, aliases, weights }, decisions };
}
