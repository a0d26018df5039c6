import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { litPieces } from "./lit-pieces";

const segments = fc.array(
  fc.tuple(fc.nat(30), fc.nat(30)).map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) })),
  { maxLength: 5 },
);

describe("litPieces", () => {
  it("cuts a quote without losing or doubling a character, whatever is lit", () =>
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 30 }), segments, segments, (quote, shared, differing) => {
        const pieces = litPieces(quote, { shared, differing });
        expect(pieces.map(({ text }) => text).join("")).toBe(quote);
        for (const { start, text, lit } of pieces) {
          for (let at = start; at < start + text.length; at += 1) {
            const isIn = (all: readonly { start: number; end: number }[]) =>
              all.some((one) => one.start <= at && at < one.end);
            expect(lit).toBe(isIn(differing) ? "differing" : isIn(shared) ? "shared" : null);
          }
        }
      }),
    ));

  it("lights what differs also inside what is shared", () => {
    const lit = { shared: [{ start: 0, end: 11 }], differing: [{ start: 6, end: 9 }] };
    expect(litPieces("about 400 men", lit).map(({ text, lit }) => [text, lit])).toEqual([
      ["about ", "shared"],
      ["400", "differing"],
      [" m", "shared"],
      ["en", null],
    ]);
  });

  it("is nothing of nothing", () => {
    expect(litPieces("", { shared: [], differing: [] })).toEqual([]);
  });
});
