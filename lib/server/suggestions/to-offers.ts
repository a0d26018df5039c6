import type { RankingAnswer } from "@/lib/contract/suggestions";
import type { RankedPair } from "@/lib/core/suggestions/rank-pair";
import type { SuggestContext, Suggestion } from "@/lib/core/suggestions/suggest";
import type { Suggestible } from "@/lib/core/suggestions/suggestible";
import type { ProjectScope } from "../access/project-scope";
import { visibilitySql } from "../access/visibility";
import type { Tx } from "../db/client";
import { suggestionId } from "./suggestion-id";

/** Two mentions that are suggested, or may be, under the id of what they stand for. */
export interface OfferOf<P> {
  readonly id: string;
  readonly first: Suggestible;
  readonly second: Suggestible;
  readonly pair: P;
}

/** What is shown: a suggestion with its reasons. */
export type Offer = OfferOf<Suggestion>;

/** Offers in their order, what they were compared by, and what that rests on. */
export interface RankedOffers {
  readonly offers: readonly OfferOf<RankedPair>[];
  readonly context: SuggestContext;
  readonly ranking: RankingAnswer;
}

interface Rejected {
  readonly id: string;
  readonly firstId: string;
  readonly secondId: string;
}

function pairOf(one: string, other: string): string {
  return [one, other].sort().join(" ");
}

/**
 * Gives pairs their ids, keeps of those that share one the most certain, and leaves out what the member sees rejected: the
 * suggestion itself, or the pair of mentions while it stood for others. The order stays.
 */
export async function toOffers(
  tx: Tx,
  scope: ProjectScope,
  { pairs, mentions }: { pairs: readonly RankedPair[]; mentions: readonly Suggestible[] },
): Promise<RankedOffers["offers"]> {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const offers = pairs.flatMap((pair): OfferOf<RankedPair>[] => {
    const [first, second] = [byId.get(pair.firstId), byId.get(pair.secondId)];
    return first && second ? [{ id: suggestionId(scope.id, first, second), first, second, pair }] : [];
  });
  const ids = [...new Set(offers.map(({ id }) => id))];
  const among = [...new Set(offers.flatMap(({ first, second }) => [first.id, second.id]))];
  const rejected = await tx.$queryRaw<Rejected[]>`
    SELECT d.id, d."firstId", d."secondId" FROM suggestion_decision d
    WHERE d.decision = 'rejected' AND d."deletedAt" IS NULL AND ${visibilitySql(scope, "d")}
      AND (d.id = ANY(${ids}::uuid[]) OR d."firstId" = ANY(${among}::uuid[]) OR d."secondId" = ANY(${among}::uuid[]))`;
  const refused = new Set(rejected.flatMap(({ id, firstId, secondId }) => [id, pairOf(firstId, secondId)]));
  const seen = new Set<string>();
  return offers.filter(({ id, first, second }) => {
    const isNew = !seen.has(id) && !refused.has(id) && !refused.has(pairOf(first.id, second.id));
    if (isNew) seen.add(id);
    return isNew;
  });
}
