import type { CollectionEntry } from "@/lib/core/imports/collections/collection";
import type { Expanded } from "@/lib/core/imports/collections/collections";
import { db } from "../../db/client";
import type { ClaimedItem } from "./claim-item";
import { holdJob } from "./find-job";
import { insertItems, type NewItem } from "./insert-items";
import type { ItemGiven } from "./read-item";

function toItem(item: ClaimedItem, kind: Expanded["kind"], entry: CollectionEntry): NewItem {
  const { name, bytes, mediaType = "", charset, given: metadata = {} } = entry;
  // Only an archive names files; the place in a list or a record must not be taken for the name of one.
  const given: ItemGiven = { fileName: kind === "zip" ? name : "", collection: item.name, metadata };
  const declared = charset ? `${mediaType}; charset=${charset}` : mediaType;
  const source = bytes === null ? { url: metadata.url ?? "" } : { bytes };
  return { name: `${item.name}: ${name}`, mediaType: declared, parentId: item.id, given, ...source };
}

/** Puts the parts of a collection into the job and settles it, in one transaction; changes nothing where it is not this runner's any more. */
export async function replaceByParts(item: ClaimedItem, runner: string, { kind, entries, problems }: Expanded) {
  const failures = problems.map(({ name, sentence }) => ({
    name: `${item.name}: ${name}`,
    parentId: item.id,
    problem: { code: "unsupported", sentence },
  }));
  await db().$transaction(
    async (tx) => {
      await holdJob(tx, item.jobId);
      const { count } = await tx.jobItem.updateMany({
        where: { id: item.id, state: "reading", runnerId: runner },
        data: { state: "expanded", runnerId: null, leaseUntil: null, bytes: null, finishedAt: new Date() },
      });
      if (count === 0) return;
      await insertItems(tx, item.jobId, [...entries.map((entry) => toItem(item, kind, entry)), ...failures]);
    },
    { timeout: 60_000, maxWait: 15_000 },
  );
}
