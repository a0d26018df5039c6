import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sharedDir } from "@/e2e/support/shared-dir";
import { decodeSource } from "@/lib/core/imports/decode";
import { readSource } from "@/lib/core/imports/readers";
import { compareFigures } from "./compare-figures";
import { readText } from "./figures.fixture";

const shared = sharedDir();

function figuresOf(name: string) {
  const source = decodeSource(readFileSync(join(shared ?? "", "seeds", name)));
  if ("problem" in source) throw new Error(source.sentence);
  const article = readSource({ text: source.text, name });
  if ("problem" in article) throw new Error(article.sentence);
  return readText(article.text).map(({ start, end, value }) => ({ quote: article.text.slice(start, end), value }));
}

describe.skipIf(shared === null)("figures of the seed articles (skipped where SHARED_DIR is absent)", () => {
  const found = shared === null ? [] : readdirSync(join(shared, "seeds")).sort().map(figuresOf);

  /** The first figure of an article that stands so in it. */
  function figure(article: number, quote: string) {
    const reading = found[article]?.find((one) => one.quote === quote);
    if (reading === undefined) throw new Error(`Article ${article} does not say: ${quote}`);
    return reading.value;
  }

  it.each<[number, string, number, string]>([
    [0, "nearly 1,000", 0, "957"],
    [0, "nearly 1,000", 3, "over 950"],
    [0, "957", 3, "over 950"],
    [0, "71 percent", 2, "70.8 per cent"],
    [2, "70.8 per cent", 3, "70 per cent"],
    [0, "71 percent", 3, "70 per cent"],
    [4, "more than 70 percent", 3, "70 per cent"],
    [0, "500", 3, "over 500"],
  ])("finds %d: %s compatible with %d: %s", (a, first, b, second) => {
    expect(compareFigures(figure(a, first), figure(b, second)).answer).toBe("compatible");
  });

  it("finds that about 200 detained and dozens arrested differ", () => {
    const arrested = found[4]?.find(
      ({ quote, value }) => quote === "dozens" && value.scope.includes("arrested"),
    )?.value;
    expect(arrested === undefined ? null : compareFigures(figure(0, "About 200"), arrested)).toEqual({
      answer: "differ",
    });
  });

  it.each<[number, string, number, string]>([
    [0, "more than 100", 4, "more than 100"],
    [0, "670", 3, "670"],
    [0, "six", 4, "seven"],
  ])("does not compare %d: %s with %d: %s, which count different things", (a, first, b, second) => {
    expect(compareFigures(figure(a, first), figure(b, second))).toEqual({ answer: "not comparable", because: "scope" });
  });

  it("reads no year, date or clock time", () => {
    const years = found.flat().filter(({ quote }) => /\b(?:19|20)\d\d\b|:\d\d/.test(quote));
    expect(years.map(({ quote }) => quote)).toEqual([]);
  });
});
