import { AppError } from "./app-error";

/**
 * Throws `conflict` with the current state unless `expected` (If-Match) is the current version. A write without a version
 * is refused alike: it could not know what it overwrites.
 */
export function requireVersion(expected: number | undefined, current: { version: number }, state: unknown): void {
  if (expected === current.version) return;
  const sentence =
    expected === undefined
      ? `Say with If-Match which version you change; the current one is ${current.version}.`
      : "Someone changed this since you read it. Nothing was overwritten.";
  throw new AppError("conflict", sentence, { current: state });
}
