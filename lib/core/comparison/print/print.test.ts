import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mark } from "@/lib/core/text/blocks";
import { normalizeSegments } from "@/lib/core/text/segments";
import { collectEndNotes, noteLetters } from "./end-notes";
import { printedPieces } from "./printed-pieces";

const text = "About 400 dockers walked out.\nThe board denied it.";
const blocks = [
  { start: 0, end: 29 },
  { start: 30, end: 50 },
];
const stretch = fc
  .tuple(fc.nat({ max: 49 }), fc.nat({ max: 49 }))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
const segments = fc.array(stretch, { minLength: 1, maxLength: 3 }).map(normalizeSegments);

describe("printed pieces", () => {
  it("join to the block's words, and put each mention's number once, behind its last word", () => {
    fc.assert(
      fc.property(fc.array(segments, { maxLength: 6 }), (all) => {
        const mentions = all.map((one, index) => ({ id: `m${index}`, segments: one }));
        const printed = blocks.map((block) => printedPieces(text, { ...block, marks: [] }, mentions));
        expect(printed.map((pieces) => pieces.map(({ words }) => words).join(""))).toEqual(text.split("\n"));
        const pieces = printed.flat();
        for (const { id, segments } of mentions) {
          const last = segments.at(-1) ?? { start: 0, end: 0 };
          const ended = pieces.filter((piece) => piece.ended.includes(id));
          const isBlank = last.start === 29 && last.end === 30;
          expect(ended).toHaveLength(isBlank ? 0 : 1);
          for (const piece of ended) expect(piece.start + piece.words.length).toBe(last.end === 30 ? 29 : last.end);
        }
      }),
    );
  });

  it("give a link's target behind its last words", () => {
    const marks: Mark[] = [{ type: "link", start: 6, end: 17, href: "https://quay.example/" }];
    const pieces = printedPieces(text, { start: 0, end: 29, marks }, [{ id: "m", segments: [{ start: 10, end: 24 }] }]);
    expect(pieces.map(({ words, target }) => [words, target])).toEqual([
      ["About ", null],
      ["400 ", null],
      ["dockers", "https://quay.example/"],
      [" walked", null],
      [" out.", null],
    ]);
  });
});

describe("endnotes", () => {
  const link = (claim: string, stance: "states" | "denies", status: "accepted" | "rejected" = "accepted") => ({
    claim,
    stance,
    status,
  });
  const claims = [
    { id: "late", statement: "A late claim.", note: null },
    { id: "first", statement: "The first claim.", note: "of the claim" },
    { id: "silent", statement: "Nobody says it here.", note: null },
  ];
  const marks: Mark[] = [{ type: "link", start: 0, end: 5, href: "https://quay.example/" }];
  const articles = [
    {
      id: "quay",
      blocks: [{ marks }],
      mentions: [
        { id: "m1", quote: "400 dockers", note: "of the passage", links: [link("first", "states")] },
        { id: "m2", quote: "walked out", note: null, links: [link("late", "states"), link("first", "denies")] },
      ],
    },
    {
      id: "board",
      blocks: [{ marks }],
      mentions: [{ id: "m3", quote: "denied it", note: null, links: [link("late", "denies", "rejected")] }],
    },
  ];
  const notes = collectEndNotes(articles, claims, (claim) => (claim === "first" ? 4 : undefined));

  it("name each mention by its claims' numbers and its note's letter", () => {
    expect([...notes.labels]).toEqual([
      ["m1", ["4", "a"]],
      ["m2", ["4", "5"]],
      ["m3", []],
    ]);
    expect(notes.notes).toEqual([{ label: "a", article: "quay", quote: "400 dockers", note: "of the passage" }]);
  });

  it("list the claims by number with what each article says, without rejected links", () => {
    expect(
      notes.claims.map(({ number, mentions }) => [number, mentions.map(({ id, stance }) => [id, stance])]),
    ).toEqual([
      [
        4,
        [
          ["m1", "states"],
          ["m2", "denies"],
        ],
      ],
      [5, [["m2", "states"]]],
    ]);
  });

  it("list each target once", () => {
    expect(notes.targets).toEqual(["https://quay.example/"]);
  });

  it("have letters that go on after z", () => {
    expect([0, 25, 26, 27, 701, 702].map(noteLetters)).toEqual(["a", "z", "aa", "ab", "zz", "aaa"]);
  });
});
