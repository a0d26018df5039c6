import type { Tx } from "../db/client";
import type { Offer } from "./to-offers";

/** Keeps what was offered under its id, so that it can be decided by that alone. */
export async function keepOffers(tx: Tx, offers: readonly Offer[]): Promise<void> {
  if (offers.length === 0) return;
  const rows = offers
    .map(({ id, first, second, pair: { signals } }) => ({ id, first: first.id, second: second.id, signals }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  await tx.$executeRaw`
    INSERT INTO suggestion_offer (id, "firstId", "secondId", signals)
    SELECT id, first, second, signals
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row (id uuid, first uuid, second uuid, signals jsonb)
    ON CONFLICT (id) DO UPDATE SET "firstId" = EXCLUDED."firstId", "secondId" = EXCLUDED."secondId", signals = EXCLUDED.signals
    WHERE (suggestion_offer."firstId", suggestion_offer."secondId", suggestion_offer.signals)
      IS DISTINCT FROM (EXCLUDED."firstId", EXCLUDED."secondId", EXCLUDED.signals)`;
}
