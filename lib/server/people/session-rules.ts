const hour = 60 * 60 * 1000;

/** How long a session lives from its sign-in, in milliseconds. */
export const sessionLife = 7 * 24 * hour;

/** How long a session lives without a call, in milliseconds. */
export const idleLife = 12 * hour;

/** How often the last use of a session or token is noted at most, in milliseconds. */
export const noteEvery = 60 * 1000;

/** The filter for sessions that are open at `now`. */
export function openSession(now: Date) {
  return {
    revokedAt: null,
    expiresAt: { gt: now },
    lastSeenAt: { gt: new Date(now.getTime() - idleLife) },
  };
}
