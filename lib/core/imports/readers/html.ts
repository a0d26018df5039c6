import { buildBlocks } from "@/lib/core/text/build-blocks";
import { cleanDrafts } from "../clean";
import { htmlDrafts, isLeftOut } from "../html-drafts";
import { baseAddress, htmlMetadata } from "../html-metadata";
import { findElements, findOutermost, type HtmlElement, parseHtmlTree, textIn } from "../html-tree";
import { hasExtension, type ReadArticle, type Reader, type Refusal, type Source } from "../reader";

const extensions = ["html", "htm", "xhtml"];

/** Reads a saved page, or a piece of HTML: the article or main part where there is one, else the body. */
export const html = {
  id: "html",
  label: "HTML page",
  mediaTypes: ["text/html", "application/xhtml+xml"],
  extensions,
  matches,
  read,
} satisfies Reader;

function matches(source: Source): number {
  const head = source.text.slice(0, 65_536).trimStart();
  if (/^(?:<\?xml[^>]*>\s*)?<!doctype html|^(?:<!--[^>]*>\s*)?<(?:html|head|body)[\s>]/i.test(head)) return 1;
  const named = hasExtension(source, extensions) ? 0.3 : 0;
  const closed =
    head.match(/<\/(?:p|div|h[1-6]|a|li|ul|span|article|section|blockquote|table)>|<br ?\/?>/gi)?.length ?? 0;
  if (closed === 0) return named;
  return Math.min(1, (head.startsWith("<") ? 0.9 : closed >= 4 ? 0.6 : 0.2) + named);
}

function read(source: Source): ReadArticle | Refusal {
  const root = parseHtmlTree(source.text);
  if (root === null)
    return { problem: "too-deep", sentence: "This page is nested too deeply to be read; paste its text." };
  const base = baseAddress(root);
  const part = mainPart(root);
  const heading = part === root ? null : headingOutside(root, part);
  const drafts = heading === null ? htmlDrafts(part, base) : [...htmlDrafts(heading, base), ...htmlDrafts(part, base)];
  const cleaned = cleanDrafts(drafts, []);
  const built = buildBlocks(cleaned.drafts);
  return { ...htmlMetadata(root, built.text), ...built, removed: cleaned.removed };
}

/** The longest article, else the longest main part, else all; a part with next to no text does not count. */
function mainPart(root: HtmlElement): HtmlElement {
  const isArticle = ({ name, attributes }: HtmlElement) => name === "article" || attributes.itemprop === "articleBody";
  const isMain = ({ name, attributes }: HtmlElement) => name === "main" || attributes.role === "main";
  for (const test of [isArticle, isMain]) {
    const longest = findOutermost(root, (each) => test(each) && !isLeftOut(each))
      .map((element) => ({ element, length: textIn(element).length }))
      .reduce<{ element: HtmlElement; length: number } | null>(
        (a, b) => (a !== null && a.length >= b.length ? a : b),
        null,
      );
    if (longest !== null && longest.length >= 80) return longest.element;
  }
  return root;
}

/** The page's first heading, when it stands before the main part and not in it. */
function headingOutside(root: HtmlElement, part: HtmlElement): HtmlElement | null {
  const isHeading = ({ name }: HtmlElement) => name === "h1";
  if (findElements(part, isHeading).length > 0) return null;
  const heading = findElements(root, isHeading).find((each) => textIn(each) !== "");
  return heading === undefined ? null : { name: "#heading", attributes: {}, children: [heading] };
}
