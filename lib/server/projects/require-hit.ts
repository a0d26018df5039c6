import { AppError } from "../app-error";

/** Throws `conflict` with the state as it is now unless a guarded update hit its row: someone else's came first. */
export function requireHit(count: number, current: unknown): void {
  if (count > 0) return;
  throw new AppError("conflict", "Someone changed this since you read it. Nothing was overwritten.", { current });
}
