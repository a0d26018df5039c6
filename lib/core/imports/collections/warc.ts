import { gunzip, isGzip, startOfGzip } from "../gunzip";
import type { Refusal } from "../reader";
import { type Collected, type CollectionKind, type CollectionSource, collectionLimits } from "./collection";
import { isWarc, pagesIn } from "./warc-records";

/** A web archive as crawlers write it (ISO 28500), also compressed: a page of it an article. */
export const warc = {
  id: "warc",
  label: "Web archive (WARC)",
  mediaTypes: ["application/warc", "application/x-warc"],
  extensions: ["warc"],
  matches: ({ bytes }: CollectionSource): boolean => isWarc(isGzip(bytes) ? startOfGzip(bytes) : bytes),
  expand: async ({ bytes, name }: CollectionSource): Promise<Collected | Refusal> => expandWarc(bytes, name),
} satisfies CollectionKind;

const tooMany: Refusal = {
  problem: "too-large",
  sentence: `This web archive holds more than ${collectionLimits.entries.toLocaleString("en-GB")} pages.`,
};

/** The pages of a web archive; `budget` bounds them where several archives are read as one. */
export function expandWarc(
  bytes: Uint8Array,
  name = "archive",
  budget = { entries: collectionLimits.entries + 1, bytes: collectionLimits.bytes },
): Collected | Refusal {
  const inflated = isGzip(bytes) ? gunzip(bytes, budget.bytes) : { bytes, isWhole: true };
  if ("problem" in inflated) return inflated;
  if (inflated.bytes.length > budget.bytes) {
    return { problem: "too-large", sentence: "This web archive holds more than 100 MB." };
  }
  budget.bytes -= inflated.bytes.length;
  const { entries, problems, isWhole } = pagesIn(inflated.bytes, budget);
  if (budget.entries === 0) return tooMany;
  if (!isWhole || !inflated.isWhole) {
    problems.push({ name, sentence: "The archive breaks off or is damaged; only what came before was taken." });
  }
  return { entries, problems };
}
