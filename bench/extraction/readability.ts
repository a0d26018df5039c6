import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

const LINES = new Set(
  "P DIV LI TD TR BR H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE SECTION ARTICLE UL OL TABLE FIGURE FIGCAPTION DT DD".split(" "),
);

/** The text that Readability.js finds in a page, a line for each block; empty where it finds none. */
export function readabilityText(source: string): string {
  const content = new Readability(parseHTML(source).document).parse()?.content ?? "";
  const { document } = parseHTML(`<html><body>${content}</body></html>`);
  return textOf(document.body);
}

function textOf(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? "";
  const inner = Array.from(node.childNodes, textOf).join("");
  return LINES.has(node.nodeName) ? `\n${inner}\n` : inner;
}
