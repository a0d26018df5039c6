import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wellFormedText } from "../messy-text.fixture";
import { tokenize } from "../tokens";
import { mapOffsets } from "./map-offsets";

const words = fc.array(fc.constantFrom(..."the police held 957 people. in Almaty\n “so” it’s".split(" ")), {
  maxLength: 40,
});
const keysOf = (text: string) => tokenize(text).map(({ key }) => key);

describe("mapOffsets", () => {
  it("maps every stretch of a text to itself in the same text", () => {
    fc.assert(
      fc.property(wellFormedText, fc.nat(), fc.nat(), (text, a, b) => {
        fc.pre(text.length > 0);
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        expect(mapOffsets(text, text).map({ start, end })).toEqual({ start, end });
      }),
    );
  });

  it("maps only to the same words, in order", () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [old, now] = [a.join(" "), b.join(" ")];
        const { map } = mapOffsets(old, now);
        let last = 0;
        for (const word of tokenize(old)) {
          const place = map(word);
          if (place === null) continue;
          expect(keysOf(now.slice(place.start, place.end))).toEqual([word.key]);
          expect(place.start >= last).toBe(true);
          last = place.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it("gives back where a mapped stretch came from", () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [old, now] = [a.join(" "), b.join(" ")];
        const { map, origin } = mapOffsets(old, now);
        for (const { start, end } of tokenize(old)) {
          const place = map({ start, end });
          if (place !== null) expect(origin(place)).toEqual({ start, end });
        }
      }),
    );
  });

  const mapped = (old: string, now: string, passage: string) => {
    const start = old.indexOf(passage);
    const place = mapOffsets(old, now).map({ start, end: start + passage.length });
    return place === null ? null : now.slice(place.start, place.end);
  };

  it.each([
    ["The police held 957 people.", "On Sunday the police held 957 people.", "957 people", "957 people"],
    ["He said it’s “over”.", 'He said  it\'s "over".', "it’s “over”", 'it\'s "over"'],
    ["Police held 957.", "Police held 1,957.", "957", null],
    ["A legal rally.", "An illegal rally.", "legal", null],
    ["They were held. They were held.", "They were held.", "They were held", null],
    ["of the prosecutor general", "of the former prosecutor general", "prosecutor", "prosecutor"],
    ["of the prosecutor general", "of the former prosecutor general", "the prosecutor", null],
  ])("in %j and %j maps %j to %j", (old, now, passage, expected) => {
    expect(mapped(old, now, passage)).toBe(expected);
  });
});
