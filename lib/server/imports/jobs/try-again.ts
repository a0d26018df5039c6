import { setTimeout as wait } from "node:timers/promises";
import { AppError } from "../../app-error";

/** Does work that may fail for a moment (`unavailable`), again after each of the pauses, in seconds; the last failure is thrown. */
export async function tryAgain<T>(work: () => Promise<T>, pauses: readonly number[]): Promise<T> {
  for (const pause of pauses) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof AppError && error.code === "unavailable")) throw error;
      await wait(1000 * pause);
    }
  }
  return work();
}
