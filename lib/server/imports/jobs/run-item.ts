import type { ClaimedItem } from "./claim-item";
import { failItem, finishItem } from "./finish-item";
import { readItem } from "./read-item";

/** Reads one claimed item and settles it; throws only when the database cannot be reached. */
export async function runItem(item: ClaimedItem, runner: string): Promise<void> {
  try {
    await finishItem(item, runner, await readItem(item), {});
  } catch (error) {
    await failItem(item, runner, error);
  }
}
