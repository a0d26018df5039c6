import { type Attrs, type NodeSpec, Schema } from "@tiptap/pm/model";
import { directionOf } from "@/lib/core/text/language";

const ofTextblock = { language: { default: null }, blanks: { default: null } };
const textblock = { content: "text*", selectable: false, attrs: ofTextblock } satisfies NodeSpec;
const levelled = { ...textblock, attrs: { ...ofTextblock, level: { default: 1 } } } satisfies NodeSpec;

/** The language of a block that has its own, and whether line feeds and runs of blanks in it must show. */
function attributesOf({ language, blanks }: Attrs): Record<string, string> {
  return {
    ...(typeof language === "string" ? { lang: language, dir: directionOf(language) } : {}),
    ...(blanks === "kept" ? { "data-blanks": "kept" } : {}),
  };
}

// The column's title is the second level, so that no heading of its text is higher than the third.
const headingTag = ({ level }: Attrs) => `h${Math.min(6, Math.max(3, Number(level) + 1))}`;

/**
 * What an article may hold: one text node type for each type of block, lists around items, and three marks. The reading
 * column needs a document and a view and no editor, so it takes Tiptap's engine without Tiptap's editing shell: see
 * docs/decisions/023-columns-without-an-editor.md.
 */
export const articleSchema = new Schema({
  nodes: {
    doc: { content: "(heading | paragraph | quote | list)*" },
    text: { group: "inline" },
    paragraph: { ...textblock, toDOM: ({ attrs }) => ["p", attributesOf(attrs), 0] },
    heading: { ...levelled, toDOM: ({ attrs }) => [headingTag(attrs), attributesOf(attrs), 0] },
    quote: { ...textblock, toDOM: ({ attrs }) => ["blockquote", attributesOf(attrs), 0] },
    list: { content: "item+", selectable: false, toDOM: () => ["ul", 0] },
    item: {
      ...levelled,
      toDOM: ({ attrs }) => ["li", { ...attributesOf(attrs), "aria-level": String(attrs.level) }, 0],
    },
  },
  marks: {
    link: {
      attrs: { href: { default: "" } },
      toDOM: ({ attrs }) => [
        "a",
        { href: String(attrs.href), target: "_blank", rel: "noopener noreferrer nofollow" },
        0,
      ],
    },
    em: { toDOM: () => ["em", 0] },
    strong: { toDOM: () => ["strong", 0] },
  },
});
