import { z } from "zod";
import { asListed } from "@/lib/core/imports/as-listed";
import type { Expanded } from "@/lib/core/imports/collections/collections";
import { AppError } from "../../app-error";
import { readAddress } from "../read-address";
import { type ReadUpload, readUpload } from "../read-upload";
import { expandInCage } from "../reading-cage";
import type { ClaimedItem } from "./claim-item";
import { tryAgain } from "./try-again";

/** How many seconds are left to a site that failed for the moment, before it is asked again. */
const pauses = [5, 15];

const metadata = z.object({
  title: z.string().exactOptional(),
  outlet: z.string().exactOptional(),
  publishedAt: z.string().exactOptional(),
  byline: z.string().exactOptional(),
  language: z.string().exactOptional(),
  url: z.string().exactOptional(),
});

/** What a collection says of an item that came out of it. */
const given = z.object({
  /** The file's own name; empty where the item's name is none of a file. */
  fileName: z.string().optional(),
  collection: z.string().default(""),
  metadata: metadata.default({}),
  /** An owner had it fetched whatever robots.txt says. */
  ignoreRobots: z.boolean().default(false),
});
export type ItemGiven = z.input<typeof given>;

/**
 * Takes an item apart where it is a collection, outside any transaction; null where it is one source. What came out of a
 * collection is never taken apart again.
 */
export async function expandItem({ name, url, parentId, bytes, mediaType }: ClaimedItem): Promise<Expanded | null> {
  if (url !== null || parentId !== null || bytes === null) return null;
  const charset = /charset=["']?([\w-]{1,40})/i.exec(mediaType)?.[1];
  const expanded = await expandInCage({ bytes, name, charset });
  if (expanded === null || !("problem" in expanded)) return expanded;
  throw new AppError(expanded.problem === "too-large" ? "too-large" : "unsupported", expanded.sentence);
}

/** Fetches where there is an address, and reads the source of an item, outside any transaction; throws with a sentence what cannot be read. */
export async function readItem(item: ClaimedItem): Promise<ReadUpload> {
  const { fileName, collection, metadata: said, ignoreRobots } = given.parse(item.given);
  const read = await readSource(item, { fileName, ignoreRobots });
  return { ...read, article: asListed(read.article, said, collection) };
}

async function readSource(
  { name, url, mediaType, bytes }: ClaimedItem,
  { fileName, ignoreRobots }: { fileName: string | undefined; ignoreRobots: boolean },
) {
  if (url !== null) return tryAgain(() => readAddress(url, { ignoreRobots }), pauses);
  if (bytes === null) throw new AppError("invalid", "The bytes of this are gone. Add the file again.");
  return readUpload({ name: fileName ?? name, mediaType, bytes });
}
