import type { Measures } from "./html-measures";
import { findElements, type HtmlElement } from "./html-tree";

const BODY_NAME =
  /(?:^|[\s_-])(?:(?:article|story|post|entry|news|blog|artikel|nota|noticia)(?:[-_]{0,2}(?:main|full|single))?[-_]{0,2}(?:body|content|text|copy|inhalt|cuerpo)|(?:body|content)[-_]{0,2}(?:text|copy|body)|articlebody|artikeltext|field-name-body|rich-text|richtext|prose)(?:$|[\s_-])/i;
const PAGE_NAME = /^(?:content|main|main-?content|article|story|post|maincontent|primary|single)$/i;

type Tier = { isPart(element: HtmlElement): boolean; share: number };

/** Ways to tell the element that holds the article, the surest first, and the share of the prose it must have at least. */
const TIERS: readonly Tier[] = [
  {
    isPart: ({ attributes }) =>
      /(?:^|[\s:])articleBody(?:\s|$)/.test(`${attributes.itemprop ?? ""} ${attributes.property ?? ""}`),
    share: 0.15,
  },
  {
    isPart: ({ name, attributes }) =>
      !NO_PART.has(name) && BODY_NAME.test(`${attributes.class ?? ""} ${attributes.id ?? ""}`.slice(0, 400)),
    share: 0.3,
  },
  { isPart: ({ name }) => name === "article", share: 0.4 },
  { isPart: ({ name, attributes }) => name === "main" || attributes.role === "main", share: 0.5 },
  { isPart: ({ name, attributes }) => !NO_PART.has(name) && PAGE_NAME.test(attributes.id ?? ""), share: 0.5 },
];
const NO_PART = new Set("html body p span a li ul h1 h2 h3 em strong figure header".split(" "));

/**
 * The element that holds the article: by markup or name the one with the most prose, where it holds at least half of
 * what the densest part of the page does; else that densest part; the root where the page has no prose.
 */
export function choosePart(root: HtmlElement, measures: Measures): HtmlElement {
  const proseOf = (element: HtmlElement) => measures.get(element)?.prose ?? 0;
  const dense = densestPart(root, proseOf);
  if (proseOf(dense) === 0) return barePart(root, measures);
  for (const { isPart, share } of TIERS) {
    const found = findElements(root, isPart);
    const most = found.reduce((best, each) => Math.max(best, proseOf(each)), 0);
    if (most === 0 || most < proseOf(dense) * share) continue;
    // Of nested ones the innermost that still has nearly all.
    const fitting = found.filter((each) => proseOf(each) >= most * 0.9);
    return fitting.at(-1) ?? dense;
  }
  return dense;
}

/** Goes down from the root as long as one child holds most of the prose. */
function densestPart(root: HtmlElement, proseOf: (element: HtmlElement) => number): HtmlElement {
  let part = root;
  for (;;) {
    const children = part.children.filter((child) => typeof child !== "string");
    const best = children.reduce<HtmlElement | null>(
      (most, child) => (most === null || proseOf(child) > proseOf(most) ? child : most),
      null,
    );
    if (best === null || best.name === "p" || proseOf(best) < 0.75 * proseOf(part) || proseOf(best) === 0) return part;
    part = best;
  }
}

/** Where no sentence shows what the page is about: the article, main or else all. */
function barePart(root: HtmlElement, measures: Measures): HtmlElement {
  for (const { isPart } of TIERS) {
    const part = findElements(root, isPart).find((each) => (measures.get(each)?.text ?? 0) >= 80);
    if (part !== undefined) return part;
  }
  return root;
}
