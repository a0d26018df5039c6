import { type Extensions, Mark, Node } from "@tiptap/core";
import { directionOf } from "@/lib/core/text/language";

const hidden = (initial: string | number | null) => ({ default: initial, rendered: false });
const common = { language: hidden(null), blanks: hidden(null) };

/** The language of a block that has its own, and whether line feeds and runs of blanks in it must show. */
function attributesOf({ language, blanks }: Record<string, unknown>): Record<string, string> {
  return {
    ...(typeof language === "string" ? { lang: language, dir: directionOf(language) } : {}),
    ...(blanks === "kept" ? { "data-blanks": "kept" } : {}),
  };
}

const Doc = Node.create({ name: "doc", topNode: true, content: "(heading | paragraph | quote | list)*" });
const Text = Node.create({ name: "text", group: "inline" });

const Paragraph = Node.create({
  name: "paragraph",
  content: "text*",
  selectable: false,
  addAttributes: () => common,
  renderHTML: ({ node }) => ["p", attributesOf(node.attrs), 0],
});

const Heading = Node.create({
  name: "heading",
  content: "text*",
  selectable: false,
  addAttributes: () => ({ ...common, level: hidden(1) }),
  // The column's title is the second level, so that no heading of its text is higher than the third.
  renderHTML: ({ node }) => [`h${Math.min(6, Math.max(3, Number(node.attrs.level) + 1))}`, attributesOf(node.attrs), 0],
});

const Quote = Node.create({
  name: "quote",
  content: "text*",
  selectable: false,
  addAttributes: () => common,
  renderHTML: ({ node }) => ["blockquote", attributesOf(node.attrs), 0],
});

const List = Node.create({ name: "list", content: "item+", selectable: false, renderHTML: () => ["ul", 0] });

const Item = Node.create({
  name: "item",
  content: "text*",
  selectable: false,
  addAttributes: () => ({ ...common, level: hidden(1) }),
  renderHTML: ({ node }) => ["li", { ...attributesOf(node.attrs), "aria-level": String(node.attrs.level) }, 0],
});

const Link = Mark.create({
  name: "link",
  addAttributes: () => ({ href: hidden("") }),
  renderHTML: ({ mark }) => [
    "a",
    { href: String(mark.attrs.href), target: "_blank", rel: "noopener noreferrer nofollow" },
    0,
  ],
});
const Emphasis = Mark.create({ name: "em", renderHTML: () => ["em", 0] });
const Strong = Mark.create({ name: "strong", renderHTML: () => ["strong", 0] });

/** What an article may hold: one text node type for each type of block, lists around items, and three marks. */
export const articleNodes: Extensions = [Doc, Text, Paragraph, Heading, Quote, List, Item, Link, Emphasis, Strong];
