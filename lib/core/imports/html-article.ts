import { isBlockElement } from "./html-elements";
import { clueOf, SURE } from "./html-furniture";
import { type Measure, type Measures, measureElements, type SetAside } from "./html-measures";
import { choosePart } from "./html-part";
import { findElements, type HtmlElement, textIn } from "./html-tree";

const SENTENCES = new Set("p li dd dt blockquote h1 h2 h3 h4 h5 h6".split(" "));

/** Where the article of a page is, its headline where that stands outside, and why any element in the page is left out. */
export type ArticlePart = {
  part: HtmlElement;
  heading: HtmlElement | null;
  ruleOf(element: HtmlElement): string | null;
};

/**
 * Finds the article of a page. What names itself navigation, comments and the like, or is mostly links, is left out
 * under the name of a rule; a name alone leaves nothing out that holds much of the page's prose. Time grows with the
 * page alone.
 */
export function findArticle(root: HtmlElement): ArticlePart {
  // Comments and the like can outweigh the article: the others are measured without them.
  const raw = measureElements(root, () => false);
  const plain = measureElements(root, (element) => {
    return clueOf(element)?.limit === SURE && ruleByName(element, raw.get(element), raw.get(root)) !== null;
  });
  const clues = new Map<HtmlElement, string>();
  const isSetAside: SetAside = (element, holder) => {
    // Words within a sentence are part of it, whatever they are called.
    if (!isBlockElement(element) && SENTENCES.has(holder.name) && (plain.get(holder)?.prose ?? 0) > 0) return false;
    const rule = ruleByName(element, plain.get(element), plain.get(root)) ?? ruleByTeasers(element, plain);
    if (rule !== null) clues.set(element, rule);
    return rule !== null;
  };
  const measures = measureElements(root, isSetAside);
  const part = choosePart(root, measures);
  const heading = headingOutside(root, part);
  const kept = new Set(
    findElements({ name: "#kept", attributes: {}, children: heading === null ? [part] : [heading, part] }, () => true),
  );
  const around = pathTo(root, (element) => element === part || element === heading);
  for (const element of around) wrapLooseText(element);
  const ruleOf = (element: HtmlElement) => {
    if (element === part || element === heading || around.has(element)) return null;
    if (kept.has(element)) return clues.get(element) ?? ruleByLinks(element, measures);
    return clues.get(element) ?? "outside the article";
  };
  return { part, heading, ruleOf };
}

/** The rule that the name of an element gives, unless it holds so much prose that the name must be of the page. */
function ruleByName(element: HtmlElement, measure: Measure | undefined, whole: Measure | undefined): string | null {
  const clue = clueOf(element);
  if (clue === null || measure === undefined || whole === undefined) return null;
  if (element.name === "form") return measure.paragraphs >= 3 ? null : clue.rule;
  // A headline among it, and little else, is that of the article.
  if (clue.limit < 0.5 && measure.headlines > 0) return null;
  const share = whole.prose === 0 ? 0 : measure.prose / whole.prose;
  return share > (element.name === "article" ? Math.min(clue.limit, 0.3) : clue.limit) ? null : clue.rule;
}

/** Leaves out a list of at least three short texts that each stand under a headline with a link: ways to other pages. */
function ruleByTeasers(element: HtmlElement, plain: Measures): string | null {
  const whole = plain.get(element);
  if (whole === undefined || whole.headlines > 0 || whole.linkedHeadings < 3) return null;
  const teasers = element.children.filter((child) => {
    const measure = typeof child === "string" ? undefined : plain.get(child);
    return measure !== undefined && measure.linkedHeadings > 0 && measure.prose < 400 * measure.linkedHeadings;
  }).length;
  return teasers >= 3 && whole.prose < 400 * whole.linkedHeadings ? "teasers" : null;
}

/** Leaves out blocks that are next to nothing but links. */
function ruleByLinks(element: HtmlElement, measures: Measures): string | null {
  const measure = measures.get(element);
  if (measure === undefined || !isBlockElement(element) || measure.links === 0 || /^h\d$/.test(element.name))
    return null;
  const share = measure.linked / Math.max(1, measure.text);
  if (element.name === "p") return share >= 0.95 && measure.text >= 15 && measure.text < 200 ? "links" : null;
  if (/^(?:li|h\d)$/.test(element.name)) return null;
  return share >= 0.6 && measure.prose < 80 ? "links" : null;
}

/** The headline where it stands outside the article: of the first headings the one that the page's title repeats. */
function headingOutside(root: HtmlElement, part: HtmlElement): HtmlElement | null {
  if (part === root || findElements(part, isHeadline).some((each) => textIn(each) !== "")) return null;
  const found = findElements(root, isHeadline).filter((each) => textIn(each) !== "");
  const titles = findElements(root, ({ name }) => name === "title").map(textIn);
  const isInTitle = (each: HtmlElement) => titles.some((title) => title.includes(textIn(each)));
  return found.find((each) => isInTitle(each) && textIn(each).length >= 20) ?? found.at(-1) ?? null;
}

function isHeadline({ name }: HtmlElement): boolean {
  return name === "h1";
}

/** The elements on the ways from the root to those that pass the test, without these. */
function pathTo(root: HtmlElement, isTarget: (element: HtmlElement) => boolean): Set<HtmlElement> {
  const path = new Set<HtmlElement>();
  const visit = (element: HtmlElement): boolean => {
    if (isTarget(element)) return true;
    const leads = element.children.filter((child) => typeof child !== "string" && visit(child)).length > 0;
    if (leads) path.add(element);
    return leads;
  };
  visit(root);
  return path;
}

/** Makes loose text an element, so that it can be left out like the elements beside it. */
function wrapLooseText(element: HtmlElement): void {
  element.children = element.children.map((child) =>
    typeof child === "string" ? { name: "span", attributes: {}, children: [child] } : child,
  );
}
