import { pairRanker } from "@/lib/core/suggestions/rank-pair";
import type { ProjectScope } from "../access/project-scope";
import type { Tx } from "../db/client";
import { findKin, type Within } from "./find-kin";
import { matchingOf } from "./matching";
import { nearestByWords } from "./nearest-by-words";
import { readSuggestibles } from "./read-suggestibles";
import { type RankedOffers, toOffers } from "./to-offers";
import { vectorsOf } from "./vectors-of";

/** The most mentions that one is compared with by all signals: the nearest by words. */
const mostCompared = 40;

/** The mentions that may state what one states, in its story or its project, the most certain first; it is the first of each pair. */
export async function offersOfMention(
  tx: Tx,
  scope: ProjectScope,
  { mention, storyId, within }: { mention: string; storyId: string; within: Within },
): Promise<RankedOffers> {
  const [kin, matching, { quote }] = await Promise.all([
    findKin(tx, scope, { mention, storyId, within }),
    matchingOf(tx, scope, storyId),
    tx.mention.findUniqueOrThrow({ where: { id: mention }, select: { quote: true } }),
  ]);
  const nearest = nearestByWords(kin, matching.context.words)(quote, mostCompared);
  const mentions = await readSuggestibles(tx, scope, [mention, ...nearest]);
  const vectors = await vectorsOf(tx, mentions);
  const context = { ...matching.context, cosine: vectors.cosine };
  const rank = pairRanker(context);
  const asked = mentions.find(({ id }) => id === mention);
  const pairs = mentions
    .flatMap((other) => (asked && rank(asked, other)) ?? [])
    .toSorted((a, b) => b.score - a.score || (a.secondId < b.secondId ? -1 : 1));
  return {
    offers: await toOffers(tx, scope, { pairs, mentions }),
    context,
    ranking: { decisions: matching.decisions, embedder: vectors.embedder, lexicalOnly: !vectors.isWhole },
  };
}
