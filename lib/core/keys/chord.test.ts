import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Chord, formatChord, isLetter, isSingle, parseChord } from "./chord";

const keys = [..."ABCXYZÉЖ019?+[],./", "Enter", "Escape", "ArrowLeft", "F5", "Space", "Delete"];
const chords: fc.Arbitrary<Chord> = fc
  .record({ mod: fc.boolean(), alt: fc.boolean(), shift: fc.boolean(), key: fc.constantFrom(...keys) })
  .map((chord) => ({ ...chord, shift: chord.shift && (isLetter(chord.key) || chord.key.length > 1) }));

describe("parseChord", () => {
  it("reads what formatChord writes", () => {
    fc.assert(
      fc.property(chords, (chord) => {
        expect(parseChord(formatChord(chord))).toEqual(chord);
      }),
    );
  });

  it("writes what it read, whatever it is given", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: "grapheme", maxLength: 3 })), (text) => {
        const chord = parseChord(text);
        if (chord) expect(formatChord(chord)).toBe(text);
      }),
    );
  });

  it.each(["", " ", "j", "Mod+", "Shift+?", "Shift+1", "Shift+Mod+Z", "Ctrl+Z", "Mod+Mod+Z", "enter", "AB+C"])(
    "answers null for %j",
    (text) => expect(parseChord(text)).toBeNull(),
  );
});

describe("isSingle", () => {
  it.each([
    ["J", true],
    ["Shift+U", true],
    ["1", true],
    ["?", true],
    ["Mod+Z", false],
    ["Enter", false],
    ["Delete", false],
  ])("%s: %s", (text, single) => {
    const chord = parseChord(text);
    expect(chord !== null && isSingle(chord)).toBe(single);
  });
});
