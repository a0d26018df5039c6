import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBoundary, snapOutward } from "@/lib/core/text/graphemes";
import { wellFormedText } from "@/lib/core/text/messy-text.fixture";
import { areSegments, normalizeSegments } from "@/lib/core/text/segments";
import { draftOffset, draftSegments, dragDraft, edgesOf, startDraft, stepDraft } from "./resize-draft";

const text = "Police held 957 people 👩‍👩‍👧 in Almaty, it said.";
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const wordsOf = (draft: Parameters<typeof draftSegments>[1]) =>
  draftSegments(text, draft).map(({ start, end }) => text.slice(start, end));
const draftOf = (words: readonly string[], index: number, side: "start" | "end") => {
  const draft = startDraft(words.map(at), { index, side });
  if (draft === null) throw new RangeError("There is no such end.");
  return draft;
};
const step = (draft: ReturnType<typeof draftOf>, unit: "character" | "word", ahead: boolean) =>
  stepDraft(text, draft, { unit, ahead }, "en");

describe("a resize", () => {
  it("leaves valid segments of whole characters after any moves, and stands where it says", () => {
    const moves = wellFormedText
      .filter((messy) => messy.trim() !== "")
      .chain((messy) =>
        fc.record({
          messy: fc.constant(messy),
          pairs: fc.array(fc.tuple(fc.nat(messy.length), fc.nat(messy.length)), { minLength: 1, maxLength: 3 }),
          pick: fc.nat(5),
          moves: fc.array(
            fc.oneof(
              fc.record({ unit: fc.constantFrom("character" as const, "word" as const), ahead: fc.boolean() }),
              fc.nat(messy.length),
            ),
            { maxLength: 6 },
          ),
        }),
      );
    fc.assert(
      fc.property(moves, ({ messy, pairs, pick, moves: steps }) => {
        const ranges = pairs.map(([a, b]) => snapOutward(messy, { start: Math.min(a, b), end: Math.max(a, b) }));
        const base = normalizeSegments(ranges);
        const edges = edgesOf(base);
        const edge = edges[pick % Math.max(1, edges.length)];
        let draft = edge === undefined ? null : startDraft(base, edge);
        if (draft === null) return;
        for (const move of steps) {
          const options = { wholeWords: pick % 2 === 0, language: null };
          draft =
            typeof move === "number" ? dragDraft(messy, draft, move, options) : stepDraft(messy, draft, move, null);
          const segments = draftSegments(messy, draft);
          expect(areSegments(messy, segments)).toBe(true);
          expect(segments.every(({ start, end }) => isBoundary(messy, start) && isBoundary(messy, end))).toBe(true);
          const offset = draftOffset(messy, draft);
          expect(segments.some((segment) => segment[draft?.edge.side ?? "start"] === offset)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("steps by words over blanks, forth and back, and by whole characters", () => {
    const end = draftOf(["957"], 0, "end");
    const wider = step(end, "word", true);
    expect(wordsOf(wider)).toEqual(["957 people"]);
    expect(wordsOf(step(wider, "word", false))).toEqual(["957"]);
    expect(wordsOf(step(wider, "character", true))).toEqual(["957 people 👩‍👩‍👧"]);
    const start = draftOf(["957"], 0, "start");
    expect(wordsOf(step(start, "word", false))).toEqual(["held 957"]);
    expect(wordsOf(step(step(start, "word", false), "word", true))).toEqual(["957"]);
    expect(wordsOf(step(draftOf(["957"], 0, "end"), "character", false))).toEqual(["95"]);
  });

  it("snaps to words where they are kept whole, takes up a segment that it reaches, and gives it back", () => {
    const draft = draftOf(["957", "Almaty"], 0, "end");
    const inPeople = text.indexOf("people") + 2;
    expect(wordsOf(dragDraft(text, draft, inPeople, { wholeWords: true, language: "en" }))).toEqual([
      "957 people",
      "Almaty",
    ]);
    expect(wordsOf(dragDraft(text, draft, inPeople, { wholeWords: false, language: "en" }))[0]).toBe("957 pe");
    const over = dragDraft(text, draft, at("Almaty").end, { wholeWords: true, language: "en" });
    expect(wordsOf(over)).toEqual(["957 people 👩‍👩‍👧 in Almaty"]);
    expect(wordsOf({ ...over, to: at("957").end })).toEqual(["957", "Almaty"]);
  });
});
