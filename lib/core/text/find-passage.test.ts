import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sharedDir } from "@/e2e/support/shared-dir";
import { cpuTime } from "./cpu-time.fixture";
import { likenessOf, roughEnds, roughStart } from "./edit-distance";
import { findPassage } from "./find-passage";
import { isBoundary } from "./graphemes";
import { wellFormedText } from "./messy-text.fixture";

const letters = (longest: number) =>
  fc.array(fc.constantFrom(..."abc "), { maxLength: longest }).map((parts) => parts.join(""));

/** The edit distance by its definition (Wagner and Fischer 1974). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const letter of a) {
    const next = [(row[0] ?? 0) + 1];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

describe("likenessOf and roughEnds", () => {
  it("count edits as their definition does", () => {
    fc.assert(
      fc.property(letters(80), letters(80), (a, b) => {
        const longest = Math.max(a.length, b.length, 1);
        expect(likenessOf(a, b)).toBeCloseTo(1 - distance(a, b) / longest, 9);
      }),
    );
  });

  it("find stretches that are as far from the pattern as they say", () => {
    fc.assert(
      fc.property(letters(120), letters(50), (text, pattern) => {
        fc.pre(pattern.length > 0);
        for (const end of roughEnds(text, pattern, Math.floor(pattern.length / 2))) {
          expect(distance(text.slice(roughStart(text, pattern, end), end.end), pattern)).toBe(end.edits);
        }
      }),
    );
  });
});

describe("findPassage", () => {
  it("finds the words of a text in it, and cuts no grapheme", () => {
    fc.assert(
      fc.property(wellFormedText, fc.nat(), fc.nat(), (text, a, b) => {
        fc.pre(text.length > 0);
        const start = a % text.length;
        const exact = text.slice(start, start + 1 + (b % (text.length - start)));
        const found = findPassage(text, { exact, prefix: "", suffix: "" });
        expect(found?.edits).toBe(0);
        expect(isBoundary(text, found?.segment.start ?? -1) && isBoundary(text, found?.segment.end ?? -1)).toBe(true);
      }),
    );
  });

  it("answers nothing for words that are not there", () => {
    expect(findPassage("Police held people.", { exact: "A wholly other thing", prefix: "", suffix: "" })).toBeNull();
    expect(findPassage("", { exact: "x", prefix: "", suffix: "" })).toBeNull();
  });

  it("takes little time for a long quote in a large text", () => {
    const spent = cpuTime(() =>
      findPassage("some words of it ".repeat(30_000), { exact: "other words ".repeat(20), prefix: "", suffix: "" }),
    );
    expect(spent).toBeLessThan(4000);
  });
});

const shared = sharedDir();
type Case = {
  text: string;
  quote: string;
  prefix?: string | null;
  suffix?: string | null;
  hint?: number;
  expect: { start?: number; slice?: string } | null;
};

const isRow = (value: unknown): value is Case => typeof value === "object" && value !== null && "quote" in value;

describe.skipIf(shared === null)("findPassage over the outside cases of quotes", () => {
  const file: { match_quote: unknown[] } = JSON.parse(
    shared === null ? '{"match_quote":[]}' : readFileSync(join(shared, "reference/anchoring-quotes.json"), "utf8"),
  );
  const cases = file.match_quote.filter(isRow);

  it("is right in every one", () => {
    const wrong = cases.filter((row) => {
      const quote = { exact: row.quote, prefix: row.prefix ?? "", suffix: row.suffix ?? "" };
      const found = findPassage(row.text, quote, row.hint === undefined ? {} : { near: row.hint });
      if (found === null || row.expect === null) return found !== row.expect;
      const { start, end } = found.segment;
      const isThere = row.expect.start === undefined || row.expect.start === start;
      return !isThere || (row.expect.slice !== undefined && row.text.slice(start, end) !== row.expect.slice);
    });
    expect(cases.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it("scores a quote the lower the more it differs", () => {
    const text = cases[0]?.text ?? "";
    const scores = ["Many years later", "Many yers later", "Some years later", "Some years after"].map(
      (exact) => findPassage(text, { exact, prefix: "", suffix: "" })?.score ?? 0,
    );
    expect(scores).toEqual([...new Set(scores)].sort((a, b) => b - a));
  });
});
