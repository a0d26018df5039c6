import { Parser } from "htmlparser2";

/** An element of a page: names in lower case, entities decoded, nothing executed. */
export type HtmlElement = {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (HtmlElement | string)[];
};

/** Deeper pages are made to exhaust their reader: the parser's time grows with the depth. */
const MAX_DEPTH = 512;
/** Pages of news have some thousands of elements; every one costs time in each look at the page. */
const MAX_ELEMENTS = 200_000;

/**
 * The tree of a page or a piece of one, under a root named `#root`; null when it is nested more than 512 deep or has more
 * than 200,000 elements.
 */
export function parseHtmlTree(html: string): HtmlElement | null {
  const root: HtmlElement = { name: "#root", attributes: {}, children: [] };
  const open = [root];
  let isTooMuch = false;
  let elements = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      const element: HtmlElement = { name, attributes: { ...attributes }, children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
      elements += 1;
      if (open.length <= MAX_DEPTH && elements <= MAX_ELEMENTS) return;
      isTooMuch = true;
      parser.pause();
    },
    onclosetag() {
      if (open.length > 1) open.pop();
    },
    ontext(text) {
      const children = open.at(-1)?.children ?? [];
      const last = children.at(-1);
      // The parser parts text at every entity and stray sign.
      if (typeof last === "string") children[children.length - 1] = last + text;
      else children.push(text);
    },
  });
  parser.write(html);
  if (isTooMuch) return null;
  parser.end();
  return root;
}

/** The elements below one that pass the test, in the order of the page. */
export function findElements(element: HtmlElement, test: (each: HtmlElement) => boolean): HtmlElement[] {
  const found: HtmlElement[] = [];
  const visit = (parent: HtmlElement) => {
    for (const child of parent.children) {
      if (typeof child === "string") continue;
      if (test(child)) found.push(child);
      visit(child);
    }
  };
  visit(element);
  return found;
}

/** Like `findElements`, but without those inside another that passes. */
export function findOutermost(element: HtmlElement, test: (each: HtmlElement) => boolean): HtmlElement[] {
  const found: HtmlElement[] = [];
  const visit = (parent: HtmlElement) => {
    for (const child of parent.children) {
      if (typeof child === "string") continue;
      if (test(child)) found.push(child);
      else visit(child);
    }
  };
  visit(element);
  return found;
}

/** The words in an element, blanks collapsed. */
export function textIn(element: HtmlElement): string {
  const parts: string[] = [];
  collect(element, parts);
  return parts.join("").replace(/\s+/g, " ").trim();
}

function collect(element: HtmlElement, parts: string[]): void {
  for (const child of element.children) {
    if (typeof child === "string") parts.push(child);
    else if (child.name === "br") parts.push(" ");
    else if (child.name !== "script" && child.name !== "style") collect(child, parts);
  }
}
