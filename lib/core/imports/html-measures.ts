import { isBlockElement, isSilent } from "./html-elements";
import type { HtmlElement } from "./html-tree";

/**
 * What an element holds with all below it: visible characters, those in links, how many links there are, and the
 * characters of its prose (`own`: without that of blocks in it), how many `p` and `h1` there are, and how many lesser
 * headings are links. Characters of scripts without spaces between words count for three.
 */
export type Measure = {
  text: number;
  linked: number;
  links: number;
  prose: number;
  paragraphs: number;
  headlines: number;
  linkedHeadings: number;
  own: number;
};

/** A measure of each element, looked up by the element itself. */
export type Measures = ReadonlyMap<HtmlElement, Measure>;

const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;
const IS_LATIN = /^[ -\u024f\u2010-\u203a]*$/;
const SENTENCE = /[.!?…,;:。、，！？؟،۔।]/u;
const NO_PROSE = new Set("h1 h2 h3 h4 h5 h6 button option figcaption label time".split(" "));

/** Says of an element, and the block it stands in, that its text does not count as prose. */
export type SetAside = (element: HtmlElement, holder: HtmlElement) => boolean;

/** Measures every element in one pass, without the prose of what is set aside. */
export function measureElements(root: HtmlElement, isSetAside: SetAside): Measures {
  const measures = new Map<HtmlElement, Measure>();
  measure(root, { measures, isSetAside, isProse: true, isLinked: false, block: openBlock(root) });
  return measures;
}

/** The text of the block that is open, not that of blocks in it. */
type OpenBlock = { holder: HtmlElement; text: string; linked: number; size: number };
const openBlock = (holder: HtmlElement): OpenBlock => ({ holder, text: "", linked: 0, size: 0 });

type Walk = {
  measures: Map<HtmlElement, Measure>;
  isSetAside: SetAside;
  isProse: boolean;
  isLinked: boolean;
  block: OpenBlock;
};

function measure(element: HtmlElement, walk: Walk): Measure {
  const sum: Measure = {
    text: 0,
    linked: 0,
    links: 0,
    prose: 0,
    paragraphs: 0,
    headlines: 0,
    linkedHeadings: 0,
    own: 0,
  };
  if (element.name === "p") sum.paragraphs = 1;
  if (element.name === "h1") sum.headlines = 1;
  walk.measures.set(element, sum);
  if (isSilent(element)) return sum;
  const opensBlock = isBlockElement(element);
  const inside: Walk = {
    ...walk,
    isProse: walk.isProse && !walk.isSetAside(element, walk.block.holder) && !NO_PROSE.has(element.name),
    isLinked: walk.isLinked || (element.name === "a" && element.attributes.href !== undefined),
    block: opensBlock ? openBlock(element) : walk.block,
  };
  if (element.name === "a" && inside.isLinked) sum.links += 1;
  for (const child of element.children) {
    if (typeof child === "string") addText(child, sum, inside);
    else addTo(sum, measure(child, inside));
  }
  if (/^h[2-6]$/.test(element.name) && sum.text > 8 && sum.linked >= sum.text * 0.9) sum.linkedHeadings = 1;
  if (opensBlock && inside.isProse) sum.own = proseIn(inside.block);
  sum.prose += sum.own;
  return sum;
}

function addText(raw: string, sum: Measure, { isLinked, block }: Walk): void {
  // The start of a very long text shows how the rest is made.
  const start = raw.slice(0, 20_000);
  const text = start.replace(/\s+/g, " ");
  if (text === " " || text === "") return;
  const dense = IS_LATIN.test(text) ? 0 : (text.match(DENSE)?.length ?? 0);
  const size = Math.round(((text.trim().length + 2 * dense) * raw.length) / start.length);
  sum.text += size;
  block.size += size;
  // The first thousand signs show whether a block is prose.
  if (block.text.length < 1_000) block.text += text.slice(0, 1_000);
  if (!isLinked) return;
  sum.linked += size;
  block.linked += size;
}

function addTo(sum: Measure, { text, linked, links, prose, paragraphs, headlines, linkedHeadings }: Measure): void {
  sum.text += text;
  sum.linked += linked;
  sum.links += links;
  sum.prose += prose;
  sum.paragraphs += paragraphs;
  sum.headlines += headlines;
  sum.linkedHeadings += linkedHeadings;
}

/** The characters of a block outside links where it reads like sentences, else none. */
function proseIn({ text, linked, size }: OpenBlock): number {
  if (size < 30 || linked > size / 2) return 0;
  return size >= 80 ? (SENTENCE.test(text) || size >= 200 ? size - linked : 0) : SENTENCE.test(text) ? size / 2 : 0;
}
