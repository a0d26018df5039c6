import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sharedDir } from "@/e2e/support/shared-dir";
import { carryOver } from "./carry-over";

const shared = sharedDir();
type Case = {
  text: string;
  quote: string;
  prefix?: string | null;
  suffix?: string | null;
  expect: { start?: number; slice?: string } | null;
};
type MustFail = { selector: { exact: string } };

// A case with a hint knows its old place in a text that is not given.
const isRow = (value: unknown): value is Case =>
  typeof value === "object" && value !== null && "quote" in value && !("hint" in value);
const isMustFail = (value: unknown): value is MustFail =>
  typeof value === "object" && value !== null && "selector" in value;

/** The quote in an old text that holds it with its surroundings alone, carried over to the text of the case. */
function carryQuote(text: string, { quote, prefix, suffix }: Pick<Case, "quote" | "prefix" | "suffix">) {
  const lead = prefix ? `${prefix} ` : "";
  const old = `${lead}${quote}${suffix ? ` ${suffix}` : ""}`;
  const segments = [{ start: lead.length, end: lead.length + quote.length }];
  const [carried] = carryOver({ text: old }, { text }, [{ id: "1", segments, quote }], { kind: "reimport" });
  const [place] = carried?.segments ?? [];
  return {
    outcome: carried?.outcome,
    start: place?.start ?? null,
    words: place === undefined ? null : text.slice(place.start, place.end),
  };
}

describe.skipIf(shared === null)("carryOver over the outside cases of quotes", () => {
  const file: { match_quote: unknown[]; must_fail: unknown[] } = JSON.parse(
    shared === null
      ? '{"match_quote":[],"must_fail":[]}'
      : readFileSync(join(shared, "reference/anchoring-quotes.json"), "utf8"),
  );
  const cases = file.match_quote.filter(isRow);

  it("moves none by itself, and proposes the same place or refuses", () => {
    const answers = cases.map((row) => ({ row, ...carryQuote(row.text, row) }));
    for (const { row, outcome, start, words } of answers) {
      expect(outcome).not.toBe("moved");
      if (outcome === "orphan") continue;
      expect(words).toBe(row.expect?.slice);
      expect([start, undefined]).toContain(row.expect?.start);
    }
    const isProposed = answers.map(({ row, outcome }) => row.expect !== null && outcome === "confirm");
    expect(isProposed.filter((is) => is).length).toBeGreaterThanOrEqual(4);
  });

  it("finds no place for words that are nowhere", () => {
    const missing = file.must_fail.filter(isMustFail).map(({ selector }) => selector.exact);
    expect(missing.length).toBeGreaterThan(0);
    for (const quote of missing) {
      for (const { text } of cases)
        expect(carryQuote(text, { quote })).toMatchObject({ outcome: "orphan", start: null });
    }
  });
});
