import type { JSONContent } from "@tiptap/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Block, blocksProblem, blockTypes, compareMarks, type Mark, markTypes } from "@/lib/core/text/blocks";
import { buildBlocks } from "@/lib/core/text/build-blocks";
import { canonicalize } from "@/lib/core/text/canonical-text";
import { messyText } from "@/lib/core/text/messy-text.fixture";
import { cutsPair } from "@/lib/core/text/surrogates";
import { articles } from "./article.fixture";
import { articleSchema } from "./article-schema";
import { toDocument } from "./document";
import { fromDocument } from "./from-document";

const throughSchema = (json: JSONContent): JSONContent => articleSchema.nodeFromJSON(json).toJSON();

const hrefs = fc.constantFrom("https://a.example/x?y=1#z", "mailto:desk@press.example");
const roughMarks = fc.array(fc.tuple(fc.constantFrom(...markTypes), fc.nat(), fc.nat(), hrefs), { maxLength: 6 });
const roughBlocks = fc.array(
  fc.record({
    type: fc.constantFrom(...blockTypes),
    level: fc.integer({ min: 1, max: 6 }),
    language: fc.option(fc.constantFrom("ar", "kk-Cyrl"), { nil: undefined }),
    lines: fc.array(messyText, { minLength: 1, maxLength: 3 }),
    marks: roughMarks,
  }),
  { maxLength: 6 },
);

/** Articles with everything that a canonical text may hold, blanks at the start of a line and marks on line feeds too. */
const anyArticle = roughBlocks.map((drafts) => {
  const blocks: Block[] = [];
  let text = "";
  for (const { type, level, language, lines, marks } of drafts) {
    const words = canonicalize(lines.join("\n"))
      .split("\n")
      .filter((line) => line !== "")
      .join("\n")
      .replace(/^[\uFEFF\n]+/, "");
    if (words === "") continue;
    const start = text === "" ? 0 : text.length + 1;
    text += (text === "" ? "" : "\n") + words;
    blocks.push({
      type,
      ...(type === "heading" || type === "item" ? { level: type === "item" ? level * 3 : level } : {}),
      start,
      end: text.length,
      ...(language === undefined ? {} : { language }),
      marks: marksWithin(text, start, marks),
    });
  }
  return { text, blocks };
});

function marksWithin(text: string, start: number, rough: readonly (readonly [Mark["type"], number, number, string])[]) {
  const placed: Mark[] = [];
  for (const [type, a, b, href] of rough) {
    const size = text.length - start + 1;
    const [from = 0, to = 0] = [start + (a % size), start + (b % size)].sort((x, y) => x - y);
    const isFree = placed.every((mark) => mark.type !== type || mark.end < from || mark.start > to);
    if (from === to || !isFree || cutsPair(text, from) || cutsPair(text, to)) continue;
    placed.push(type === "link" ? { type, start: from, end: to, href } : { type, start: from, end: to });
  }
  return placed.sort(compareMarks);
}

const anyDocument = fc
  .array(
    fc.record({
      type: fc.constantFrom(...blockTypes, "unheard-of"),
      attrs: fc.record({ level: fc.constantFrom(0, 1, 3.5, 9, "x", null), language: fc.constantFrom(null, "", "ar") }),
      content: fc.array(
        fc.record({
          type: fc.constant("text"),
          text: messyText,
          marks: fc.subarray<NonNullable<JSONContent["marks"]>[number]>([
            { type: "em" },
            { type: "strong" },
            { type: "underline" },
            { type: "link", attrs: { href: "https://a.example" } },
          ]),
        }),
        { maxLength: 5 },
      ),
    }),
    { maxLength: 6 },
  )
  .map((content): JSONContent => ({ type: "doc", content }));

describe("fromDocument", () => {
  it("takes back what toDocument made", () => {
    fc.assert(
      fc.property(fc.oneof(anyArticle, articles), ({ text, blocks }) => {
        expect(blocksProblem(text, blocks)).toBeNull();
        expect(fromDocument(toDocument(text, blocks))).toEqual({ text, blocks });
        expect(fromDocument(throughSchema(toDocument(text, blocks)))).toEqual({ text, blocks });
      }),
      { numRuns: 300 },
    );
  });

  it("obeys every law of blocks, and is done with after once", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const once = fromDocument(document);
        expect(blocksProblem(once.text, once.blocks)).toBeNull();
        expect(fromDocument(toDocument(once.text, once.blocks))).toEqual(once);
      }),
      { numRuns: 300 },
    );
  });

  it("joins marks of one kind that touch, and no others", () => {
    const link = (start: number, href: string): Mark => ({ type: "link", start, end: start + 1, href });
    const em = (start: number): Mark => ({ type: "em", start, end: start + 1 });
    const marks = [em(0), em(1), link(2, "https://a.example"), link(3, "https://b.example"), em(4)];
    const { blocks } = fromDocument(toDocument("abcdef", [{ type: "paragraph", start: 0, end: 6, marks }]));
    expect(blocks[0]?.marks).toEqual([{ type: "em", start: 0, end: 2 }, ...marks.slice(2)]);
  });

  it("keeps unusual blanks, and lets go what no canonical text holds", () => {
    const paragraph = (text: string): JSONContent => ({ type: "paragraph", content: [{ type: "text", text }] });
    const content = [paragraph("\uFEFF  "), paragraph("\u3000a\u2003b\tc\u200B\u00AD "), { type: "quote" }];
    const { text, blocks } = fromDocument({ type: "doc", content: [...content, paragraph("d\u00A0\r\n \r\ne")] });
    expect(text).toBe("\u3000a\u2003b\tc\u200B\u00AD\nd\ne");
    expect(blocks.map(({ start, end }) => [start, end])).toEqual([
      [0, 8],
      [9, 12],
    ]);
  });

  it("lets go a mark together with its words or its target", () => {
    const marked = (text: string, href: string): JSONContent => ({
      type: "text",
      text,
      marks: [{ type: "link", attrs: { href } }],
    });
    const content = [marked("a", "javascript:alert(1)"), marked("  ", "https://a.example")];
    const made = fromDocument({ type: "doc", content: [{ type: "paragraph", content }] });
    expect(made).toEqual(buildBlocks([{ type: "paragraph", runs: [{ text: "a" }] }]));
  });
});
