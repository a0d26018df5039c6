import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildBlocks } from "@/lib/core/text/build-blocks";
import { articles } from "./article.fixture";
import { articleSchema } from "./article-schema";
import { toDocument } from "./document";

describe("toDocument", () => {
  it("makes a valid document that says the text", () => {
    fc.assert(
      fc.property(articles, ({ text, blocks }) => {
        const doc = articleSchema.nodeFromJSON(toDocument(text, blocks));
        doc.check();
        expect(doc.textBetween(0, doc.content.size, "\n")).toBe(text);
      }),
    );
  });

  it("keeps types, levels, languages and marks, and puts items that follow each other in one list", () => {
    const { text, blocks } = buildBlocks([
      { type: "heading", level: 2, runs: [{ text: "Title" }] },
      { type: "item", level: 1, runs: [{ text: "one" }] },
      { type: "item", level: 2, runs: [{ text: "two" }] },
      {
        type: "paragraph",
        language: "ar",
        runs: [{ text: "a " }, { text: "b", marks: [{ type: "link", href: "https://b.example" }, { type: "em" }] }],
      },
      { type: "item", level: 1, runs: [{ text: "thr\nee" }] },
    ]);
    const { content = [] } = toDocument(text, blocks);
    expect(content.map(({ type }) => type)).toEqual(["heading", "list", "paragraph", "list"]);
    expect(content[0]?.attrs).toEqual({ level: 2 });
    expect(content[1]?.content?.map(({ attrs }) => attrs?.level)).toEqual([1, 2]);
    expect(content[2]?.attrs).toEqual({ language: "ar" });
    expect(content[3]?.content?.[0]?.attrs).toEqual({ level: 1, blanks: "kept" });
    expect(content[2]?.content).toEqual([
      { type: "text", text: "a ", marks: [] },
      { type: "text", text: "b", marks: [{ type: "link", attrs: { href: "https://b.example" } }, { type: "em" }] },
    ]);
  });
});
