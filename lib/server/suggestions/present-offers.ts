import type { SuggestedMention, SuggestionAnswer } from "@/lib/contract/suggestions";
import { placesOf } from "@/lib/core/suggestions/places-of";
import type { Reason } from "@/lib/core/suggestions/reason";
import { sayReason } from "@/lib/core/suggestions/say-reason";
import type { Segment } from "@/lib/core/text/segments";
import type { Tx } from "../db/client";
import type { Offer } from "./to-offers";

type Shown = Omit<SuggestedMention, "shared" | "differing" | "claim">;

interface Details {
  readonly mentions: ReadonlyMap<string, Shown>;
  readonly statements: ReadonlyMap<string, string>;
}

async function readDetails(tx: Tx, offers: readonly Offer[]): Promise<Details> {
  const ends = offers.flatMap(({ first, second }) => [first, second]);
  const ids = [...new Set(ends.map(({ id }) => id))];
  const claimIds = [...new Set(ends.flatMap((end) => end.claimIds.slice(0, 1)))];
  const [mentions, claims] = await Promise.all([
    tx.$queryRaw<Shown[]>`
      SELECT m.id, m."articleId" AS article, m.quote, a.title, a."publishedAt", a.language,
        CASE WHEN o.id IS NOT NULL THEN jsonb_build_object('id', o.id, 'name', o.name, 'colour', o.colour) END AS outlet
      FROM mention m JOIN article a ON a.id = m."articleId" LEFT JOIN outlet o ON o.id = a."outletId"
      WHERE m.id = ANY(${ids}::uuid[])`,
    tx.claim.findMany({ where: { id: { in: claimIds } }, select: { id: true, statement: true } }),
  ]);
  return {
    mentions: new Map(mentions.map((one) => [one.id, one])),
    statements: new Map(claims.map(({ id, statement }) => [id, statement])),
  };
}

/** The words of one side that a reason rests on. */
function wordsOf(reason: Reason, side: "first" | "second"): string[] {
  return reason.kind === "words" ? reason.pairs.map((pair) => pair[side]) : [reason[side]];
}

function presentSide({ pair, ...ends }: Offer, side: "first" | "second", details: Details): SuggestedMention | null {
  const shown = details.mentions.get(ends[side].id);
  if (!shown) return null;
  const [claim] = ends[side].claimIds;
  const statement = details.statements.get(claim ?? "");
  const words = pair.reasons.flatMap((reason) => wordsOf(reason, side));
  const copy = ({ start, end }: Segment) => ({ start, end });
  return {
    ...shown,
    claim: claim && statement !== undefined ? { id: claim, statement } : null,
    shared: placesOf(shown.quote, words),
    differing: pair.differing[side].map(copy),
  };
}

/** Suggestions as the API answers them, in their order. */
export async function presentOffers(tx: Tx, offers: readonly Offer[]): Promise<SuggestionAnswer[]> {
  const details = await readDetails(tx, offers);
  return offers.flatMap((offer) => {
    const [of, mention] = [presentSide(offer, "first", details), presentSide(offer, "second", details)];
    if (!of || !mention) return [];
    const { score, reasons, flags } = offer.pair;
    return {
      id: offer.id,
      of,
      mention,
      claim: of.claim && mention.claim ? null : (of.claim ?? mention.claim),
      score,
      reasons: reasons.map((reason) => ({ kind: reason.kind, sentence: sayReason(reason) })),
      flags: [...flags],
    };
  });
}
