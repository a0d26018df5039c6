import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sharedDir } from "@/e2e/support/shared-dir";
import { readSeedArticle } from "./seed-articles.fixture";
import { goldPairs, goldPlaces, unlikePairs } from "./seeds-gold.fixture";

const shared = sharedDir();
const pairName = ({ first, second }: { first: string; second: string }) => `${first}-${second}`;

describe("the gold of the seed articles", () => {
  it("has pairs of all relations in both halves, and pairs that only look alike", () => {
    const kinds = new Set(goldPairs.map(({ relation, half }) => `${relation} ${half}`));
    expect(kinds.size).toBe(10);
    expect(goldPairs.length).toBeGreaterThanOrEqual(60);
    expect(unlikePairs.length).toBeGreaterThanOrEqual(40);
  });

  it("names each pair once, the earlier article first, and knows every place", () => {
    const names = [...goldPairs, ...unlikePairs].map(pairName);
    expect(new Set(names).size).toBe(names.length);
    for (const { first, second } of [...goldPairs, ...unlikePairs]) {
      expect(Number(first.split(".")[0])).toBeLessThan(Number(second.split(".")[0]));
      expect(goldPlaces.has(first) && goldPlaces.has(second)).toBe(true);
    }
  });
});

describe.skipIf(shared === null)("the places of the gold (skipped where SHARED_DIR is absent)", () => {
  const folder = join(shared ?? "", "seeds");
  const seeds = shared === null ? [] : readdirSync(folder).sort();

  it.each(seeds)("%s: they are whole sentences, and those that were judged", (name) => {
    const { id, text, sentences } = readSeedArticle(name, readFileSync(join(folder, name)));
    const byId = new Map(sentences.map((sentence) => [sentence.id, sentence]));
    for (const [place, { start, end, hash }] of goldPlaces) {
      if (!place.startsWith(`${Number(id)}.`)) continue;
      expect(byId.get(place)).toEqual({ id: place, start, end });
      expect(createHash("sha256").update(text.slice(start, end)).digest("hex").slice(0, 8)).toBe(hash);
    }
  });
});
