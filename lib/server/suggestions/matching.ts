import type { SuggestContext } from "@/lib/core/suggestions/suggest";
import type { ProjectScope } from "../access/project-scope";
import type { Tx } from "../db/client";
import { aliasesOfStories } from "../facts/aliases-of-stories";
import { projectWeights } from "./project-weights";
import { wordsOfStory } from "./words-of-story";

/** What the mentions of a story are matched by, and how many decisions shaped it. */
export interface Matching {
  readonly context: SuggestContext;
  readonly decisions: number;
}

/** The words, names and weights by which the mentions of a story are matched for the member. */
export async function matchingOf(tx: Tx, scope: ProjectScope, storyId: string): Promise<Matching> {
  const [words, aliases, { weights, decisions }] = await Promise.all([
    wordsOfStory(tx, scope, storyId),
    aliasesOfStories(tx, scope, [storyId]),
    projectWeights(tx, scope),
  ]);
  return { context: { words, aliases, weights }, decisions };
}
