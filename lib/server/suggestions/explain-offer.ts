import type { RankedPair } from "@/lib/core/suggestions/rank-pair";
import { type SuggestContext, suggestFor } from "@/lib/core/suggestions/suggest";
import type { Offer, OfferOf } from "./to-offers";

/** The offer with its reasons, its flags and what differs: only what is shown needs them. */
export function explainOffer({ id, first, second }: OfferOf<RankedPair>, context: SuggestContext): Offer[] {
  return suggestFor(first, [second], context).map((pair) => ({ id, first, second, pair }));
}
