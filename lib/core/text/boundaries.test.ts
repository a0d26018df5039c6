import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caretUnits, nextBoundary, previousBoundary } from "./boundaries";
import { canonicalize } from "./canonical-text";
import { isBoundary } from "./graphemes";
import { messyText } from "./messy-text.fixture";
import { sentenceAround } from "./sentences";
import { wordAround } from "./words";

const text = "Mr. Kozhayev said “957 were held.” Is it so? No.\nВ Алма-Ате задержаны 500 человек.\n新聞を読む";
const walk = (step: (at: number) => number, from: number) => {
  const stops: number[] = [];
  for (let at = step(from); at !== stops.at(-1) && stops.length < 1000; at = step(at)) stops.push(at);
  return stops;
};

describe("nextBoundary and previousBoundary", () => {
  it("always move on, to grapheme boundaries, and come to the end", () => {
    fc.assert(
      fc.property(messyText.map(canonicalize), fc.constantFrom(...caretUnits), (raw, unit) => {
        const forward = walk((at) => nextBoundary(raw, at, unit), 0);
        const back = walk((at) => previousBoundary(raw, at, unit), raw.length);
        expect(forward.at(-1)).toBe(raw.length);
        expect(back.at(-1)).toBe(0);
        expect([...forward, ...back].every((at) => isBoundary(raw, at))).toBe(true);
        expect(forward).toEqual([...new Set(forward)].sort((a, b) => a - b));
        expect(back).toEqual([...new Set(back)].sort((a, b) => b - a));
      }),
      { numRuns: 300 },
    );
  });

  it("go to the ends of words, sentences and paragraphs forward", () => {
    const stops = (unit: (typeof caretUnits)[number], count: number) =>
      walk((at) => nextBoundary(text, at, unit), 0)
        .slice(0, count)
        .map((at) => text.slice(Math.max(0, at - 4), at));
    expect(stops("character", 2)).toEqual(["M", "Mr"]);
    expect(stops("word", 4)).toEqual(["Mr", "ayev", "said", "“957"]);
    expect(stops("sentence", 4)).toEqual(["ld.”", " so?", " No.", "век."]);
    expect(stops("paragraph", 3)).toEqual([" No.", "век.", "聞を読む"]);
  });

  it("go to the starts of words, sentences and paragraphs back", () => {
    const end = text.indexOf("\n", text.indexOf("\n") + 1);
    expect(text.slice(previousBoundary(text, end, "word"))).toMatch(/^человек/);
    expect(text.slice(previousBoundary(text, end, "sentence"))).toMatch(/^В Алма/);
    expect(text.slice(previousBoundary(text, end, "paragraph"))).toMatch(/^В Алма/);
    expect(text.slice(previousBoundary(text, text.indexOf("No."), "sentence"))).toMatch(/^Is it/);
    expect(previousBoundary(text, 4, "word")).toBe(0);
  });

  it("work in very long lines", () => {
    const long = `${"word ".repeat(50_000)}end`;
    expect(nextBoundary(long, 100_001, "word")).toBe(100_004);
    expect(previousBoundary(long, 100_002, "word")).toBe(100_000);
    expect(nextBoundary(" ".repeat(20_000).concat("x"), 0, "word")).toBe(20_001);
  });
});

describe("wordAround", () => {
  it("finds the word at or just before the caret", () => {
    const word = (at: number) => {
      const found = wordAround(text, at, "en");
      return found && text.slice(found.start, found.end);
    };
    expect([word(5), word(0), word(2), word(18), word(19)]).toEqual(["Kozhayev", "Mr", "Mr", null, "957"]);
  });

  it("cuts scripts without blanks", () => {
    const found = wordAround(text, text.indexOf("新聞"), "ja");
    expect(found && text.slice(found.start, found.end)).toBe("新聞");
  });

  it("takes a language tag that nobody knows for none", () => {
    expect(wordAround("one two", 5, "not a tag")).toEqual({ start: 4, end: 7 });
  });
});

describe("sentenceAround", () => {
  it("does not end at a title or an initial, and leaves out blanks", () => {
    const sentence = (source: string, at: number) => {
      const found = sentenceAround(source, at, "en");
      return found && source.slice(found.start, found.end);
    };
    expect(sentence(text, 6)).toBe("Mr. Kozhayev said “957 were held.”");
    expect(sentence("He met J. Smith.  Then he left.", 12)).toBe("He met J. Smith.");
    expect(sentence("One. Two.", 4)).toBe("Two.");
    expect(sentence("One. Two.", 9)).toBe("Two.");
    expect(sentence("a\n\nb", 2)).toBeNull();
  });
});
