import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Correction, correctFacts, isFact } from "./correct-facts";
import type { Fact } from "./fact";

const place = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 12 })).map(([start, length]) => ({
  start,
  end: start + length,
  words: "w".repeat(length),
}));
const said = fc.oneof(
  place.map((at): Fact => ({ ...at, kind: "hedge", value: { kind: "hearsay", cue: "reportedly", about: null } })),
  place.map((at): Fact => ({ ...at, kind: "quotation", value: { inner: "so", closed: true } })),
);
const none = place.map((at): Correction => ({ ...at, kind: "hedge", value: null }));
const reading = fc.array(said, { maxLength: 8 }).map((facts) => correctFacts(facts, []).filter(isFact));
const corrections = fc.array(fc.oneof(said, none), { maxLength: 5 });

const overlaps = (a: Correction, b: Correction) => a.kind === b.kind && a.start < b.end && b.start < a.end;

describe("corrected facts", () => {
  it("are what was read where nobody corrected anything", () =>
    fc.assert(
      fc.property(reading, (read) => {
        expect(correctFacts(read, [])).toEqual(read);
      }),
    ));

  it("hold the last correction always, and nothing of its kind beside it in its place", () =>
    fc.assert(
      fc.property(reading, corrections, fc.oneof(said, none), (read, before, last) => {
        const all = correctFacts(read, [...before, last]);
        expect(all.filter((each) => overlaps(each, last))).toEqual([last]);
      }),
    ));

  it("keep what no correction touches, and nothing that nobody said", () =>
    fc.assert(
      fc.property(reading, corrections, (read, made) => {
        const all = correctFacts(read, made);
        for (const fact of read) expect(all.includes(fact)).toBe(!made.some((each) => overlaps(each, fact)));
        for (const each of all) expect([...read, ...made]).toContain(each);
        expect(all.toSorted((a, b) => a.start - b.start)).toEqual(all);
      }),
    ));
});
