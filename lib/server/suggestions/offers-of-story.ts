import { setImmediate as letOthers } from "node:timers/promises";
import { pairRanker, type RankedPair } from "@/lib/core/suggestions/rank-pair";
import type { SuggestContext } from "@/lib/core/suggestions/suggest";
import type { Suggestible } from "@/lib/core/suggestions/suggestible";
import type { ProjectScope } from "../access/project-scope";
import type { Tx } from "../db/client";
import { quotesOfStory } from "./find-kin";
import { matchingOf } from "./matching";
import { nearestByWords } from "./nearest-by-words";
import { readSuggestibles } from "./read-suggestibles";
import { keepRecent } from "./recent";
import { type RankedOffers, toOffers } from "./to-offers";
import { vectorsOf } from "./vectors-of";
import { viewOf } from "./view-of";

/** The most mentions of a story that are compared with one another, and with how many each: the nearest by words. */
const mostMentions = 1000;
const mostCompared = 12;

const kept = keepRecent<RankedOffers>(20);

/** What the member's project is at: another word after every event that the member sees. */
async function stateOf(tx: Tx, scope: ProjectScope): Promise<string> {
  const [row] = await tx.$queryRaw<{ state: string }[]>`
    SELECT string_agg(seq::text, ' ' ORDER BY id) AS state FROM layer WHERE "projectId" = ${scope.id}::uuid`;
  return row?.state ?? "";
}

/**
 * The pairs of a story's mentions that may state the same and are not linked, the most certain first; equal ones by their id. Kept until
 * the next event of the project, so that its pages fit together.
 */
export async function offersOfStory(tx: Tx, scope: ProjectScope, storyId: string): Promise<RankedOffers> {
  const key = [storyId, viewOf(scope), await stateOf(tx, scope)].join(" ");
  const known = kept.get(key);
  if (known) return known;
  const found = await compare(tx, scope, storyId);
  // What an embedder that fails for a moment left to words alone is asked anew.
  const isWhole = found.ranking.embedder === null || !found.ranking.lexicalOnly;
  return isWhole ? kept.set(key, found) : found;
}

async function compare(tx: Tx, scope: ProjectScope, storyId: string): Promise<RankedOffers> {
  const [quotes, matching] = await Promise.all([
    quotesOfStory(tx, scope, { storyId, most: mostMentions }),
    matchingOf(tx, scope, storyId),
  ]);
  const mentions = await readSuggestibles(
    tx,
    scope,
    quotes.map(({ id }) => id),
  );
  const vectors = await vectorsOf(tx, mentions);
  const context = { ...matching.context, cosine: vectors.cosine };
  const pairs = await rankNearest(mentions, nearestByWords(quotes, context.words), context);
  const offers = await toOffers(tx, scope, { pairs, mentions });
  return {
    offers: offers.toSorted((a, b) => b.pair.score - a.pair.score || (a.id < b.id ? -1 : 1)),
    ranking: { decisions: matching.decisions, embedder: vectors.embedder, lexicalOnly: !vectors.isWhole },
    context,
  };
}

/** Each mention with those nearest to it, each pair once, the most certain first. Others are served between one mention and the next. */
async function rankNearest(
  mentions: readonly Suggestible[],
  nearest: ReturnType<typeof nearestByWords>,
  context: SuggestContext,
): Promise<readonly RankedPair[]> {
  const rank = pairRanker(context);
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const done = new Set<string>();
  const pairs: RankedPair[] = [];
  for (const mention of mentions) {
    for (const id of nearest(mention.quote, mostCompared + 1)) {
      const other = byId.get(id);
      const key = [mention.id, id].sort().join(" ");
      if (!other || done.has(key)) continue;
      done.add(key);
      pairs.push(...[rank(mention, other)].filter((pair) => pair !== null));
    }
    await letOthers();
  }
  return pairs.toSorted((a, b) => b.score - a.score);
}
