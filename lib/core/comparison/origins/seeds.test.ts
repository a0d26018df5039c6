import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sharedDir } from "@/e2e/support/shared-dir";
import { decodeSource } from "@/lib/core/imports/decode";
import { readSource } from "@/lib/core/imports/readers";
import { findOrigins } from "./find-origins";
import type { OriginArticle } from "./origin-article";
import { outletNamed } from "./origins.fixture";

const shared = sharedDir();

// The second article names no outlet anywhere.
const outlets: Readonly<Record<string, OriginArticle["outlet"]>> = {
  "000": outletNamed("The Moscow Times", "themoscowtimes.com"),
  "001": outletNamed("RFE/RL"),
  "003": outletNamed("CABAR - Central Asian Bureau for Analytical Reporting"),
  "004": outletNamed("TCA"),
};

function readSeed(name: string): OriginArticle {
  const source = decodeSource(readFileSync(join(shared ?? "", "seeds", name)));
  if ("problem" in source) throw new Error(source.sentence);
  const article = readSource({ text: source.text, name });
  if ("problem" in article) throw new Error(article.sentence);
  const id = name.slice(0, 3);
  const byline = article.byline?.value ?? null;
  const { text, blocks } = article;
  return { id, text, blocks, byline, outlet: outlets[id] ?? null, publishedAt: null, language: "en" };
}

describe.skipIf(shared === null)("origins of the seed articles (skipped where SHARED_DIR is absent)", () => {
  const story = shared === null ? [] : readdirSync(join(shared, "seeds")).sort().map(readSeed);
  const { origins, credits, attributions, shared: pairs } = findOrigins(story);

  it("finds four origins behind five outlets: one lead is another outlet's report", () => {
    expect(
      origins.map(({ source, articles }) => [source?.name ?? null, articles.map(({ article }) => article)]),
    ).toEqual([
      ["RFE/RL", ["001", "004"]],
      [null, ["002"]],
      ["CABAR - Central Asian Bureau for Analytical Reporting", ["003"]],
      ["The Moscow Times", ["000"]],
    ]);
    expect(origins[0]?.articles.map(({ reason }) => reason)).toEqual(["own", "attribution"]);
  });

  it("takes no picture credit and no journalist's employer for a credit of the text", () => {
    expect(credits).toEqual([]);
  });

  it("finds who is cited for what", () => {
    expect(attributions.map(({ article, source, kind, words }) => [article, source.name, kind, words])).toEqual([
      ["000", "Interfax", "fact", "Interfax reports"],
      ["000", "Euronews", "fact", "interview with Euronews"],
      ["004", "RFE/RL", "lead", "RFE/RL’s Kazakh Service reported"],
    ]);
  });

  it("finds that no article has its text from another; a demand is worded alike in two", () => {
    expect(pairs.map(({ a, b, isCopy, shareOfA, shareOfB }) => ({ a, b, isCopy, shareOfA, shareOfB }))).toEqual([
      { a: "001", b: "003", isCopy: false, shareOfA: 0, shareOfB: 0 },
    ]);
    expect(pairs[0]?.passages).toMatchObject([{ words: 11, isQuotation: true }]);
  });
});
