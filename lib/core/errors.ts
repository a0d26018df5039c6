/** The closed list of what can go wrong for a caller; clients switch on the code, never on words. */
export const errorCodes = [
  "invalid",
  "unauthenticated",
  "forbidden",
  "not-found",
  "conflict",
  "too-large",
  "unsupported",
  "rate-limited",
  "internal",
  "unavailable",
] as const;

export type ErrorCode = (typeof errorCodes)[number];
