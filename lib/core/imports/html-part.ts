import type { Measures } from "./html-measures";
import { findElements, type HtmlElement } from "./html-tree";

const BODY_NAME =
  /(?:^|[\s_-])(?:(?:article|story|post|entry|news|blog|artikel|nota|noticia)(?:[-_]{0,2}(?:main|full|single))?[-_]{0,2}(?:body|content|text|copy|inhalt|cuerpo)|(?:body|content)[-_]{0,2}(?:text|copy|body)|articlebody|artikeltext|field-name-body|rich-text|richtext|prose)(?:$|[\s_-])/i;
const PAGE_NAME = /^(?:content|main|main-?content|article|story|post|maincontent|primary|single)$/i;

type Tier = { isPart(element: HtmlElement): boolean; share: number };

const BROAD = 0.5;

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
  { isPart: ({ name, attributes }) => name === "main" || attributes.role === "main", share: BROAD },
  { isPart: ({ name, attributes }) => !NO_PART.has(name) && PAGE_NAME.test(attributes.id ?? ""), share: BROAD },
];
const CELLS = new Set(["td", "th", "tr"]);
const NO_PART = new Set("html body p span a li ul h1 h2 h3 em strong figure header".split(" "));

/**
 * The element that holds the article: by markup or name the one with the most prose, where it holds at least half of
 * what the densest part of the page does; else that densest part; the root where the page has no prose.
 */
export function choosePart(root: HtmlElement, measures: Measures): HtmlElement {
  const proseOf = (element: HtmlElement) => measures.get(element)?.prose ?? 0;
  const dense = densestPart(root, measures);
  if (proseOf(dense) === 0) return barePart(root, measures);
  const inDense = new Set([dense, ...findElements(dense, () => true)]);
  for (const { isPart, share } of TIERS) {
    // A name elsewhere may be that of another article's summary.
    const found = findElements(root, isPart).filter(
      (each) => share < 0.2 || proseOf(each) >= proseOf(dense) || inDense.has(each),
    );
    const most = found.reduce((best, each) => Math.max(best, proseOf(each)), 0);
    if (most === 0 || most < proseOf(dense) * share) continue;
    // What is called main holds more than the article on many pages.
    if (share >= BROAD && proseOf(dense) >= most * 0.6) return dense;
    // Of nested ones the innermost that still has nearly all.
    const fitting = found.filter((each) => proseOf(each) >= most * 0.9);
    return fitting.at(-1) ?? dense;
  }
  return dense;
}

/**
 * The element whose own paragraphs are the longest: those of children count whole, those of their children half, and so
 * on; then the one around it, as long as parts beside it have the same name and prose too.
 */
function densestPart(root: HtmlElement, measures: Measures): HtmlElement {
  const parents = new Map<HtmlElement, HtmlElement>();
  let best = { element: root, weight: 0 };
  const weigh = (element: HtmlElement): number => {
    let below = 0;
    for (const child of element.children) {
      if (typeof child === "string") continue;
      parents.set(child, element);
      // A cell is not a paragraph of its row.
      below += (measures.get(child)?.own ?? 0) * (CELLS.has(child.name) ? 0.5 : 1) + weigh(child) / 2;
    }
    const weight = (measures.get(element)?.own ?? 0) + below;
    if (weight > best.weight && element.name !== "p") best = { element, weight };
    return below;
  };
  weigh(root);
  return withParts(best.element, parents, measures);
}

/** Goes up from a part as long as what stands beside it reads like more of it, not like teasers; not past a headline. */
function withParts(part: HtmlElement, parents: ReadonlyMap<HtmlElement, HtmlElement>, measures: Measures): HtmlElement {
  const prose = measures.get(part)?.prose ?? 0;
  let chosen = part;
  let [more, other] = [0, 0];
  for (let inner = part; ; ) {
    const outer = parents.get(inner);
    if (outer === undefined || (measures.get(inner)?.headlines ?? 0) > 0) return chosen;
    const beside = proseBeside(inner, outer, measures);
    more += beside.more;
    other += beside.other;
    if (more >= prose * 0.05 && other <= (prose + more) * 0.2 && !CELLS.has(inner.name)) chosen = outer;
    inner = outer;
  }
}

function proseBeside(inner: HtmlElement, outer: HtmlElement, measures: Measures): { more: number; other: number } {
  const sum = { more: 0, other: 0 };
  for (const child of outer.children) {
    const measure = typeof child === "string" || child === inner ? undefined : measures.get(child);
    if (measure === undefined) continue;
    const isMore = measure.linkedHeadings === 0 && measure.linked < measure.text * 0.1;
    sum[isMore ? "more" : "other"] += measure.prose;
  }
  return sum;
}

/** Where no sentence shows what the page is about: the article, main or else all. */
function barePart(root: HtmlElement, measures: Measures): HtmlElement {
  for (const { isPart } of TIERS) {
    const part = findElements(root, isPart).find((each) => (measures.get(each)?.text ?? 0) >= 80);
    if (part !== undefined) return part;
  }
  return root;
}
