const mostShown = 12;
const mostLate = 4;

/** The claims that a picker shows: `near` first, which are there at once, then `late`, which were asked for. */
export interface ClaimsToPick<Claim> {
  readonly near: readonly Claim[];
  readonly late: readonly Claim[];
}

/**
 * At most twelve claims, each once. What comes late takes the place of the last rows, at most of four unless there is more room, so that
 * no row above moves from under a hand.
 */
export function claimsToPick<Claim extends { readonly id: string }>(
  near: readonly Claim[],
  late: readonly Claim[],
): ClaimsToPick<Claim> {
  const first = new Set(near.slice(0, mostShown - mostLate).map(({ id }) => id));
  const room = Math.max(mostLate, mostShown - near.length);
  const added = late.filter(({ id }) => !first.has(id)).slice(0, room);
  const known = new Set(added.map(({ id }) => id));
  return { near: near.filter(({ id }) => !known.has(id)).slice(0, mostShown - added.length), late: added };
}
