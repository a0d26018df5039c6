import { z } from "zod";
import { suggestionId } from "../suggestions/suggestion-id";

const claims = z.array(z.object({ row: z.string(), id: z.string() }));
const decided = z.object({
  id: z.string(),
  projectId: z.string(),
  first: z.string(),
  second: z.string(),
  firstClaims: claims,
  secondClaims: claims,
  record: z.record(z.string(), z.unknown()),
});

type Decided = z.infer<typeof decided>;

/** What the two mentions stood for, found by the suggestion's id, which is a hash of it; themselves where that claim is no part of the set. */
function stoodFor({ id, projectId, first, second, firstClaims, secondClaims }: Decided) {
  for (const one of [null, ...firstClaims]) {
    for (const other of [null, ...secondClaims]) {
      const ends = [
        { id: first, claimIds: one ? [one.row] : [] },
        { id: second, claimIds: other ? [other.row] : [] },
      ] as const;
      if (suggestionId(projectId, ...ends) !== id) continue;
      return { firstClaim: one?.id ?? null, secondClaim: other?.id ?? null };
    }
  }
  return { firstClaim: null, secondClaim: null };
}

/** The rows of `suggestionDecisionQuery` as unread records: of those that are about one suggestion in the set, the first. */
export async function* readDecided(rows: AsyncIterable<Record<string, unknown>>): AsyncGenerator<unknown> {
  const seen = new Set<string>();
  for await (const raw of rows) {
    const row = decided.parse(raw);
    const claim = stoodFor(row);
    const { first, second } = row.record;
    const pair = [claim.firstClaim ?? first, claim.secondClaim ?? second].sort().join(" ");
    if (seen.has(pair)) continue;
    seen.add(pair);
    yield { ...row.record, ...claim };
  }
}
