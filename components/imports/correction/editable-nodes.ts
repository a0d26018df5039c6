import { type Extensions, Mark, mergeAttributes, Node } from "@tiptap/core";
import { isKeptHref } from "@/lib/core/text/blocks";
import { directionOf } from "@/lib/core/text/language";

const language = {
  default: null,
  parseHTML: (element: HTMLElement) => element.getAttribute("lang"),
  renderHTML: ({ language: own }: Record<string, unknown>) =>
    typeof own === "string" ? { lang: own, dir: directionOf(own) } : {},
};

const level = {
  default: 1,
  parseHTML: (element: HTMLElement) => Number(element.dataset.level) || 1,
  renderHTML: (attributes: Record<string, unknown>) => ({ "data-level": attributes.level }),
};

// Every character of a block counts, so its blanks and line feeds are read as they stand.
const textblock = { content: "text*", whitespace: "pre", selectable: false, defining: true } as const;

const Doc = Node.create({ name: "doc", topNode: true, content: "(paragraph | heading | quote | item)+" });
const Text = Node.create({ name: "text", group: "inline" });

const Paragraph = Node.create({
  name: "paragraph",
  ...textblock,
  addAttributes: () => ({ language }),
  parseHTML: () => [{ tag: "p[data-block]" }],
  renderHTML: ({ HTMLAttributes }) => ["p", mergeAttributes(HTMLAttributes, { "data-block": "" }), 0],
});

const Heading = Node.create({
  name: "heading",
  ...textblock,
  addAttributes: () => ({ language, level }),
  parseHTML: () => [2, 3, 4, 5, 6].map((size) => ({ tag: `h${size}[data-block]` })),
  // The page's title is the first level.
  renderHTML: ({ node, HTMLAttributes }) => [
    `h${Math.min(6, Math.max(2, Number(node.attrs.level) + 1))}`,
    mergeAttributes(HTMLAttributes, { "data-block": "" }),
    0,
  ],
});

const Quote = Node.create({
  name: "quote",
  ...textblock,
  addAttributes: () => ({ language }),
  parseHTML: () => [{ tag: "blockquote[data-block]" }],
  renderHTML: ({ HTMLAttributes }) => ["blockquote", mergeAttributes(HTMLAttributes, { "data-block": "" }), 0],
});

const Item = Node.create({
  name: "item",
  ...textblock,
  addAttributes: () => ({ language, level }),
  parseHTML: () => [{ tag: "li[data-block]" }],
  renderHTML: ({ node, HTMLAttributes }) => [
    "ul",
    ["li", mergeAttributes(HTMLAttributes, { "data-block": "", "aria-level": String(node.attrs.level) }), 0],
  ],
});

const Link = Mark.create({
  name: "link",
  inclusive: false,
  addAttributes: () => ({ href: { default: "" } }),
  parseHTML: () => [
    { tag: "a[href]", getAttrs: (element) => (isKeptHref(element.getAttribute("href") ?? "") ? null : false) },
  ],
  renderHTML: ({ mark }) => ["a", { href: String(mark.attrs.href), rel: "noopener noreferrer nofollow" }, 0],
});

const Emphasis = Mark.create({
  name: "em",
  parseHTML: () => [{ tag: "em" }],
  renderHTML: () => ["em", 0],
});

const Strong = Mark.create({
  name: "strong",
  parseHTML: () => [{ tag: "strong" }],
  renderHTML: () => ["strong", 0],
});

/**
 * What an article may hold while it is corrected: the types and marks of the reader's document, but with items beside
 * the other blocks instead of in lists, so that one becomes the other without its neighbours changing.
 */
export const editableNodes: Extensions = [Doc, Text, Paragraph, Heading, Quote, Item, Link, Emphasis, Strong];
