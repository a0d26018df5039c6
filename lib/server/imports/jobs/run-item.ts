import type { ClaimedItem } from "./claim-item";
import { replaceByParts } from "./expand-item";
import { failItem, finishItem } from "./finish-item";
import { expandItem, readItem } from "./read-item";

/** Reads one claimed item and settles it; throws only when the database cannot be reached. */
export async function runItem(item: ClaimedItem, runner: string): Promise<void> {
  try {
    const parts = await expandItem(item);
    if (parts) await replaceByParts(item, runner, parts);
    else await finishItem(item, runner, await readItem(item));
  } catch (error) {
    await failItem(item, runner, error);
  }
}
