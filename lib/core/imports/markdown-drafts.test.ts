import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BlockDraft, buildBlocks } from "@/lib/core/text/build-blocks";
import { cpuTime } from "@/lib/core/text/cpu-time.fixture";
import { markdownDrafts, markupDrafts } from "./markdown-drafts";
import { simpleMarkdown } from "./simple-markdown";

const pieces = fc.constantFrom(
  ..."ab é 9.,:;!?&~+=#-".split(""),
  "word ",
  " said",
  "*",
  "**",
  "_",
  "__",
  "[",
  "]",
  "(",
  ")",
  "[elected](#)",
  "[a b](https://a.example/x_y)",
  "<https://a.example>",
  "<b>",
  "**June 9**",
  "_so_",
  "*so.*",
  "\\",
  "\\_",
  "&amp;",
  "`",
  "“",
  "”",
  "«",
  "»",
  "—",
  "\n",
  "  \n",
  "# ",
  "## A",
  "> ",
  "- ",
  "1. ",
  "😀",
  "ض",
);
const source = fc.array(pieces, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(""));
const shapes = (drafts: readonly BlockDraft[]) => {
  const { text, blocks } = buildBlocks(drafts);
  return blocks.map(({ type, level, start, end, marks }) => ({
    type,
    level,
    text: text.slice(start, end),
    marks: marks.map((mark) => [mark.type, text.slice(mark.start, mark.end), mark.href]),
  }));
};
const read = (raw: string) => shapes(markdownDrafts(raw));
const texts = (raw: string) =>
  read(raw).map(({ type, level, text }) => [level === undefined ? type : `${type} ${level}`, text]);

describe("simpleMarkdown", () => {
  it("agrees with the parser on all that it reads", () => {
    fc.assert(
      fc.property(source, (raw) => {
        if (/\n[ \t]*\n|^\s*$/.test(raw)) return;
        const simple = simpleMarkdown(raw);
        if (simple !== null) expect(shapes([simple])).toEqual(shapes(markupDrafts(raw)));
      }),
      { numRuns: 2000 },
    );
  }, 60_000);

  it.each([
    "He was [elected](#) president.",
    "**Related article:** [Ally](#)",
    "## June 13",
    "— Marius (@Marius\\_Fossum) [June 12](#)",
    "Since *June 9*, 957 people",
    "see <https://a.example/x>",
  ])("reads %j by itself", (raw) => {
    expect(simpleMarkdown(raw)).not.toBeNull();
  });
});

describe("markdownDrafts", () => {
  it("turns links and emphasis into marks, and loses no word and no blank", () => {
    expect(read("is [elected](#) by **71** per*ce*nt of _the_ [vote](https://a.example 'x').")).toEqual([
      {
        type: "paragraph",
        level: undefined,
        text: "is elected by 71 percent of the vote.",
        marks: [
          ["strong", "71", undefined],
          ["em", "ce", undefined],
          ["em", "the", undefined],
          ["link", "vote", "https://a.example"],
        ],
      },
    ]);
  });

  it("knows headings, quotes, items and breaks", () => {
    expect(
      texts(
        "Title\n=====\n\n## Two ##\n\nOne\nline  \nnext\n\n> quoted\n> words\n\n- first\n- second\n  - inner\n\n* * *\n\nend",
      ),
    ).toEqual([
      ["heading 1", "Title"],
      ["heading 2", "Two"],
      ["paragraph", "One line\nnext"],
      ["quote", "quoted words"],
      ["item 1", "first"],
      ["item 1", "second"],
      ["item 2", "inner"],
      ["paragraph", "end"],
    ]);
  });

  it("keeps the numbers that start a line, and further paragraphs of an item", () => {
    expect(texts("2019. It was a year.\n\n1. one\n2. two")).toEqual([
      ["paragraph", "2019. It was a year."],
      ["paragraph", "1. one"],
      ["paragraph", "2. two"],
    ]);
    expect(texts("- one\n\n  more of it\n\n- two")).toEqual([
      ["item 1", "one\nmore of it"],
      ["item 1", "two"],
    ]);
  });

  it("takes a short line in bold type for a heading, not a sentence or a label", () => {
    expect(texts("# A\n\n**June 9**\n\n**Embed:**\n\n**It was so.**\n\n**a** b\n\n### C\n\n**D**")).toEqual([
      ["heading 1", "A"],
      ["heading 2", "June 9"],
      ["paragraph", "Embed:"],
      ["paragraph", "It was so."],
      ["paragraph", "a b"],
      ["heading 3", "C"],
      ["heading 4", "D"],
    ]);
  });

  it("reads code, raw HTML and references as text", () => {
    expect(
      texts(
        "```js\nlet a = 1;\n\nb();\n```\n\nx [a][1] y\n\n[1]: https://a.example\n\n<div>One<br>two <script>no()</script></div>",
      ),
    ).toEqual([
      ["paragraph", "let a = 1;"],
      ["paragraph", "b();"],
      ["paragraph", "x a y"],
      ["paragraph", "One\ntwo"],
    ]);
    expect(read("x [a][1] y\n\n[1]: https://a.example")[0]?.marks).toEqual([["link", "a", "https://a.example"]]);
  });

  it("loses nothing behind a fence or a comment that is never closed", () => {
    expect(
      texts("```\nwords\n\nmore")
        .map(([, text]) => text)
        .join(" "),
    ).toContain("more");
    expect(texts("a\n\n<!-- b\n\nc").map(([, text]) => text)).toContain("c");
  });

  it("shows what only looks like a definition", () => {
    expect(texts("[Photo]: Reuters\n\n[1]: https://a.example\n[Map]: see below")).toEqual([
      ["paragraph", "[Photo]: Reuters"],
      ["paragraph", "[Map]: see below"],
    ]);
  });

  const costly = ["_a*", "**a", "[a](", "![", "<a ", "> ", "- ", "`a", "&amp;", "[a]: #b\n\n", "[a]: b\n\n"];
  it.each(costly)("takes no time that grows with the square of a row of %j", { timeout: 60_000 }, (piece) => {
    const spent = cpuTime(() => markdownDrafts(piece.repeat(100_000 / piece.length)));
    expect(spent).toBeLessThan(8000);
  });
});
