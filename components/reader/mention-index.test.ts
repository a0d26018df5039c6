import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Segment } from "@/lib/core/text/segments";
import { articles, mentionsIn, mentionWith } from "./article.fixture";
import { createMentionIndex } from "./mention-index";
import { piecesOf } from "./pieces";
import { createPositions } from "./positions";

const marked = articles.chain((article) =>
  fc.record({
    article: fc.constant(article),
    mentions: mentionsIn(article.text.length),
    others: mentionsIn(article.text.length),
  }),
);
type Covered = { id: string; segments: readonly Segment[] };
const idsOf = (mentions: readonly { id: string }[]) => mentions.map(({ id }) => id).sort();
const covers = ({ start, end }: Segment, at: number) => start <= at && at < end;
const covering = (mentions: readonly Covered[], at: number) =>
  idsOf(mentions.filter(({ segments }) => segments.some((segment) => covers(segment, at))));
const offsetsIn = ({ start, end }: Segment) => Array.from({ length: end - start }, (_, at) => start + at);

describe("createMentionIndex", () => {
  it("finds at every character exactly the mentions that cover it, however it came to its list", () => {
    fc.assert(
      fc.property(marked, ({ article: { text, blocks }, mentions, others }) => {
        const index = createMentionIndex(blocks, createPositions(blocks));
        index.replace(others);
        index.replace(mentions);
        const offsets = blocks.flatMap(offsetsIn);
        expect(offsets.map((at) => idsOf(index.at(at)))).toEqual(offsets.map((at) => covering(mentions, at)));
        expect(index.at(text.length)).toEqual([]);
      }),
    );
  });

  it("cuts pieces that cover each character with its mentions", () => {
    fc.assert(
      fc.property(marked, ({ article: { blocks }, mentions }) => {
        const index = createMentionIndex(blocks, createPositions(blocks));
        index.replace(mentions);
        const pieces = blocks.flatMap((_, block) => piecesOf(index.inBlock(block)));
        const covered = pieces.flatMap((piece) => offsetsIn(piece).map((at) => [at, idsOf(piece.mentions)]));
        const wanted = blocks.flatMap(offsetsIn).map((at): [number, string[]] => [at, covering(mentions, at)]);
        expect(covered).toEqual(wanted.filter(([, ids]) => ids.length > 0));
      }),
    );
  });

  const blocks = [
    { type: "paragraph" as const, start: 0, end: 10, marks: [] },
    { type: "paragraph" as const, start: 11, end: 20, marks: [] },
    { type: "paragraph" as const, start: 21, end: 30, marks: [] },
  ];
  const a = mentionWith("a", [{ start: 2, end: 8 }]);
  const b = mentionWith("b", [
    { start: 4, end: 6 },
    { start: 15, end: 25 },
  ]);

  it("answers the blocks that change, and none for a list that is drawn alike", () => {
    const index = createMentionIndex(blocks, createPositions(blocks));
    expect(index.replace([a, b])).toEqual([0, 1, 2]);
    expect(index.replace([structuredClone(a), structuredClone(b)])).toEqual([]);
    expect(index.replace([{ ...a, colours: ["blue"] }, b])).toEqual([0]);
    expect(index.replace([b])).toEqual([0]);
    expect(index.replace([])).toEqual([0, 1, 2]);
    expect(index.size).toBe(0);
  });

  it("puts the shortest first and knows where mentions open and close", () => {
    const index = createMentionIndex(blocks, createPositions(blocks));
    const inner = mentionWith("inner", [{ start: 4, end: 5 }]);
    index.replace([a, b, inner]);
    expect(index.at(4).map(({ id }) => id)).toEqual(["inner", "a", "b"]);
    expect(piecesOf(index.inBlock(2), [23]).map(({ start, end, closes }) => [start, end, closes.length])).toEqual([
      [21, 23, 0],
      [23, 25, 1],
    ]);
    const pieces = index.inBlock(2).length === 0 ? [] : piecesOf(index.inBlock(2));
    expect(pieces.map(({ start, end, opens, closes }) => [start, end, opens.length, closes.length])).toEqual([
      [21, 25, 0, 1],
    ]);
    expect(piecesOf(index.inBlock(0)).map(({ opens }) => opens.map(({ id }) => id))).toEqual([
      ["a"],
      ["inner", "b"],
      [],
      [],
    ]);
  });
});
