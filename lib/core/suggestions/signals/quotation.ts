import { sharedWeight } from "../compare-sets";
import type { PreparedMention, PreparedQuotation, WeighedSet } from "../prepared-mention";
import type { Signal } from "./signal";

const LEAST_SHARE = 0.5;
/** What the other tells in its own words counts less than what it quotes too. */
const RETOLD = 0.6;

/** The share of quoted words that the other quotes too, or tells in its own voice. */
export const quotation: Signal = {
  of: (a, b) => {
    const quoted = best(a, b)?.share ?? 0;
    const retold = Math.max(
      ...a.quotations.map((each) => share(each, b.concepts)),
      ...b.quotations.map((each) => share(each, a.concepts)),
      0,
    );
    return Math.max(quoted, RETOLD * retold);
  },
  explain: (a, b) => {
    const found = best(a, b);
    if (found === null || found.share < LEAST_SHARE) return [];
    return [{ kind: "quotation", first: found.first.words, second: found.second.words }];
  },
};

function best(a: PreparedMention, b: PreparedMention) {
  let found: { share: number; first: PreparedQuotation; second: PreparedQuotation } | null = null;
  for (const first of a.quotations) {
    for (const second of b.quotations) {
      const shared = Math.max(share(first, second.terms), share(second, first.terms));
      if (shared > (found?.share ?? 0)) found = { share: shared, first, second };
    }
  }
  return found;
}

function share({ terms }: PreparedQuotation, other: WeighedSet): number {
  return terms.sum === 0 ? 0 : Math.min(1, sharedWeight(terms, other) / terms.sum);
}
