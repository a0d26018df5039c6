import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differingWords } from "./differing-words";
import { smallText } from "./origins.fixture";

const shown = (text: string, segments: readonly { start: number; end: number }[]) =>
  segments.map(({ start, end }) => text.slice(start, end));

describe("differingWords", () => {
  it("finds none in the same text, and the same ones from either side", () => {
    fc.assert(
      fc.property(smallText, smallText, (a, b) => {
        expect(differingWords(a, a)).toEqual({ a: [], b: [] });
        const rest = (text: string, segments: readonly { start: number; end: number }[]) =>
          segments.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
        const { a: inA, b: inB } = differingWords(a, b);
        const words = (text: string) => text.match(/\p{L}+/gu) ?? [];
        expect(words(rest(a, inA))).toEqual(words(rest(b, inB)));
      }),
    );
  });

  it("joins words that stand side by side", () => {
    const [a, b] = ["The old town hall burned on Monday.", "The town hall slowly burned down on Monday"];
    const { a: inA, b: inB } = differingWords(a, b);
    expect(shown(a, inA)).toEqual(["old"]);
    expect(shown(b, inB)).toEqual(["slowly", "down"]);
    expect(shown("one two three four", differingWords("one two three four", "one four").a)).toEqual(["two three"]);
  });
});
