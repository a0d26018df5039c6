import type { Refusal } from "../reader";
import { isZip, openZip } from "../zip-entries";
import type { Collected, CollectionKind } from "./collection";
import { csvList } from "./csv-list";
import { jsonlList } from "./jsonl-list";
import { wacz } from "./wacz";
import { warc } from "./warc";
import { zip } from "./zip";

/** Every kind of source that holds several sources; of two that match the first is meant. */
export const collectionKinds: readonly CollectionKind[] = [wacz, zip, warc, jsonlList, csvList];

/** What a collection holds, and of which kind it is. */
export type Expanded = Collected & { kind: CollectionKind["id"] };

/**
 * Takes a source apart that holds several; null when it is no such source and is to be read as it is. A collection that
 * is unsafe, too large or damaged as a whole, or without anything to read, is refused with a sentence.
 */
export async function expandCollection(source: {
  bytes: Uint8Array;
  name?: string | undefined;
  charset?: string | undefined;
}): Promise<Expanded | Refusal | null> {
  const archive = isZip(source.bytes) ? openZip(source.bytes) : null;
  if (archive !== null && "problem" in archive) return archive;
  const whole = { ...source, zip: archive };
  const kind = collectionKinds.find((each) => each.matches(whole));
  if (kind === undefined) return null;
  const collected = await kind.expand(whole);
  if ("problem" in collected) return collected;
  if (collected.entries.length + collected.problems.length === 0) {
    return { problem: "empty", sentence: `There is no article in this ${kind.label}.` };
  }
  return { kind: kind.id, ...collected };
}
