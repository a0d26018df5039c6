import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areBlocks, type Block, blocksProblem, isKeptHref } from "./blocks";
import { type BlockDraft, buildBlocks, type RunMark } from "./build-blocks";
import { canonicalize } from "./canonical-text";
import { describeBlock } from "./describe-block";
import { messyText } from "./messy-text.fixture";

const mark = fc.oneof(
  fc.constant<RunMark>({ type: "em" }),
  fc.constant<RunMark>({ type: "strong" }),
  fc
    .constantFrom("https://a.example/1", "http://b.example", "#", "javascript:x", "mailto:a@b.example")
    .map((href): RunMark => ({ type: "link", href })),
);
const run = fc.record({ text: messyText, marks: fc.array(mark, { maxLength: 3 }) });
const draft: fc.Arbitrary<BlockDraft> = fc.record({
  type: fc.constantFrom("heading", "paragraph", "quote", "item"),
  level: fc.integer({ min: -1, max: 9 }),
  runs: fc.array(run, { maxLength: 6 }),
});
const drafts = fc.array(draft, { maxLength: 8 });
const visible = (text: string) => text.replace(/[\p{White_Space}\uFEFF\0\p{Cs}\uFFFD]/gu, "");

describe("buildBlocks", () => {
  it("obeys every law of blocks, whatever the drafts", () => {
    fc.assert(
      fc.property(drafts, (each) => {
        const { text, blocks } = buildBlocks(each);
        expect(blocksProblem(text, blocks)).toBeNull();
        expect(canonicalize(text)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it("keeps every visible character of the drafts it keeps, in order", () => {
    fc.assert(
      fc.property(drafts, (each) => {
        const isSeen = (text: string) => !/^[\p{White_Space}\p{Default_Ignorable_Code_Point}]*$/u.test(text);
        const words = each.map(({ runs }) => runs.map(({ text }) => text).join("")).filter(isSeen);
        expect(visible(buildBlocks(each).text)).toBe(words.map(visible).join(""));
      }),
    );
  });

  it("builds the same blocks again from its own", () => {
    fc.assert(
      fc.property(drafts, (each) => {
        const built = buildBlocks(each);
        expect(buildBlocks(draftsOf(built.text, built.blocks))).toEqual(built);
      }),
      { numRuns: 2000 },
    );
  });

  it("marks the words that the runs marked", () => {
    const { text, blocks } = buildBlocks([
      { type: "heading", level: 2, runs: [{ text: "  June 9 " }] },
      { type: "paragraph", runs: [] },
      {
        type: "paragraph",
        runs: [
          { text: "is " },
          { text: " elected", marks: [{ type: "link", href: "https://a.example" }, { type: "em" }] },
          { text: " by", marks: [{ type: "em" }] },
          { text: " 71 percent \r\n\n of ", marks: [{ type: "strong" }, { type: "link", href: "#" }] },
          { text: "the vote" },
        ],
      },
    ]);
    expect(text).toBe("June 9\nis  elected by 71 percent\nof the vote");
    expect(blocks.map(({ type, level, start, end }) => [type, level, text.slice(start, end)])).toEqual([
      ["heading", 2, "June 9"],
      ["paragraph", undefined, "is  elected by 71 percent\nof the vote"],
    ]);
    expect(blocks[1]?.marks.map(({ type, start, end, href }) => [type, text.slice(start, end), href])).toEqual([
      ["em", "elected by", undefined],
      ["link", "elected", "https://a.example"],
      ["strong", "71 percent\nof", undefined],
    ]);
  });
});

describe("areBlocks", () => {
  const text = "Title\nOne 😀 two";
  const block = (changes: Partial<Block> = {}): Block => ({
    type: "paragraph",
    start: 6,
    end: 16,
    marks: [],
    ...changes,
  });
  const title: Block = { type: "heading", level: 1, start: 0, end: 5, marks: [] };

  it("accepts what covers the text", () => {
    expect(areBlocks(text, [title, block()])).toBe(true);
    expect(areBlocks("", [])).toBe(true);
  });

  it.each<[string, readonly Block[]]>([
    ["a gap at the end", [title]],
    ["a gap in between", [title, block({ start: 7 })]],
    ["an overlap", [title, block({ start: 3 })]],
    ["an end behind the text", [title, block({ end: 99 })]],
    ["a heading without level", [{ type: "heading", start: 0, end: 5, marks: [] }, block()]],
    ["a paragraph with a level", [title, block({ level: 1 })]],
    ["a mark outside", [title, block({ marks: [{ type: "em", start: 2, end: 8 }] })]],
    ["an empty mark", [title, block({ marks: [{ type: "em", start: 8, end: 8 }] })]],
    ["a cut character", [title, block({ marks: [{ type: "em", start: 6, end: 11 }] })]],
    ["a link to a script", [title, block({ marks: [{ type: "link", start: 6, end: 9, href: "javascript:x" }] })]],
    ["a link to nowhere", [title, block({ marks: [{ type: "link", start: 6, end: 9 }] })]],
    [
      "unsorted marks",
      [
        title,
        block({
          marks: [
            { type: "em", start: 9, end: 10 },
            { type: "strong", start: 6, end: 7 },
          ],
        }),
      ],
    ],
    ["no blocks", []],
  ])("refuses %s", (_, blocks) => expect(areBlocks(text, blocks)).toBe(false));

  it("refuses text that is not canonical", () => {
    expect(areBlocks("a ", [block({ start: 0, end: 2 })])).toBe(false);
    expect(areBlocks("a\n\nb", [block({ start: 0, end: 4 })])).toBe(false);
  });
});

describe("isKeptHref", () => {
  it.each(["https://a.example/ü?q=1#x", "HTTP://A.example", "mailto:desk@a.example"])("keeps %s", (href) =>
    expect(isKeptHref(href)).toBe(true),
  );
  it.each([
    "#",
    "",
    "/x",
    "javascript:alert(1)",
    "data:text/html,x",
    " https://a.example",
    "https://a\nb",
    "java\tscript:x",
  ])("drops %j", (href) => expect(isKeptHref(href)).toBe(false));
});

const draftsOf = (text: string, blocks: readonly Block[]) => blocks.map((block) => describeBlock(text, block));
