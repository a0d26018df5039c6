import { pairRanker } from "@/lib/core/suggestions/rank-pair";
import type { ProjectScope } from "../access/project-scope";
import type { Tx } from "../db/client";
import { findKin, type QuoteRow, type Within, wholeStory } from "./find-kin";
import { matchingOf } from "./matching";
import { nearestTo } from "./nearest-by-words";
import { readSuggestibles } from "./read-suggestibles";
import { type RankedOffers, toOffers } from "./to-offers";
import { vectorsOf } from "./vectors-of";

/** The most mentions that one is compared with by all signals: the nearest by words. */
const mostCompared = 40;

/** The mentions that may state what one states, in its story or its project, the most certain first; it is the first of each pair. */
export async function offersOfMention(
  tx: Tx,
  scope: ProjectScope,
  { id, quote, storyId, within }: QuoteRow & { storyId: string; within: Within },
): Promise<RankedOffers> {
  const reading = within === "story" ? wholeStory(tx, scope, storyId) : null;
  const [kin, matching] = await Promise.all([
    findKin(tx, scope, { mention: id, storyId, within }, reading),
    matchingOf(tx, scope, storyId, reading),
  ]);
  const nearest = nearestTo(quote, kin, matching.context.words, mostCompared);
  const mentions = await readSuggestibles(tx, scope, [id, ...nearest]);
  const vectors = await vectorsOf(tx, mentions);
  const context = { ...matching.context, cosine: vectors.cosine };
  const rank = pairRanker(context);
  const asked = mentions.find((one) => one.id === id);
  const pairs = mentions
    .flatMap((other) => (asked && rank(asked, other)) ?? [])
    .toSorted((a, b) => b.score - a.score || (a.secondId < b.secondId ? -1 : 1));
  return {
    offers: await toOffers(tx, scope, { pairs, mentions }),
    context,
    ranking: { decisions: matching.decisions, embedder: vectors.embedder, lexicalOnly: !vectors.isWhole },
  };
}
