import * as contract from "@/lib/contract/suggestions";
import type { RankedPair } from "@/lib/core/suggestions/rank-pair";
import type { Tx } from "../db/client";
import { formatCursor, parseCursor } from "../paging";
import { findStory } from "../projects/find-story";
import { query } from "../query";
import { explainOffer } from "./explain-offer";
import { keepOffers } from "./keep-offers";
import { offersOfMention } from "./offers-of-mention";
import { offersOfStory } from "./offers-of-story";
import { presentOffers } from "./present-offers";
import type { OfferOf, RankedOffers } from "./to-offers";

/** Answers some of the offers, which are kept under their ids. */
async function answer(tx: Tx, shown: RankedOffers["offers"], { context, ranking }: RankedOffers, next: string | null) {
  const offers = shown.flatMap((offer) => explainOffer(offer, context));
  const [items] = await Promise.all([presentOffers(tx, offers), keepOffers(tx, offers)]);
  return { items, next, ranking };
}

/** A mention that is not deleted, nor its article or story; null when there is none. */
async function findQuote(tx: Tx, input: { mention: string }) {
  const thing = await tx.mention.findFirst({
    where: { id: input.mention, deletedAt: null, article: { deletedAt: null, story: { deletedAt: null } } },
    select: { id: true, projectId: true, layerId: true, quote: true, article: { select: { storyId: true } } },
  });
  return thing && { projectId: thing.projectId, layers: [thing.layerId], thing };
}

export const listMentionSuggestions = query({
  operation: contract.listMentionSuggestions,
  find: findQuote,
  run: async ({ tx, input, scope, thing: { id, quote, article } }) => {
    const ranked = await offersOfMention(tx, scope, { id, quote, storyId: article.storyId, within: input.within });
    return answer(tx, ranked.offers.slice(0, input.limit), ranked, null);
  },
});

export const listStorySuggestions = query({
  operation: contract.listStorySuggestions,
  find: findStory,
  run: async ({ tx, input, scope, thing }) => {
    const ranked = await offersOfStory(tx, scope, thing.id);
    const [score = Number.POSITIVE_INFINITY, id = ""] = parseCursor(input.cursor) ?? [];
    const after = ranked.offers.filter((offer) => isBehind(offer, Number(score), String(id)));
    const shown = after.slice(0, input.limit);
    const last = shown.at(-1);
    const next = after.length > shown.length && last ? formatCursor([last.pair.score, last.id]) : null;
    return answer(tx, shown, ranked, next);
  },
});

function isBehind({ pair, id }: OfferOf<RankedPair>, score: number, before: string): boolean {
  return pair.score < score || (pair.score === score && id > before);
}
