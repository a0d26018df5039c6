import "./lit.css";
import { mentionClass } from "./piece-attributes";

/** A stretch of a lit mention in the page. */
export type LitPassage = { id: string; range: StaticRange };

/** One light for all columns of a page: each shows its own passages and none puts out another's. */
export type Lit = {
  /** Takes its place before there is text: a highlight that comes later makes the whole page be styled anew. */
  prepare(): void;
  /** Replaces what an owner has lit. */
  show(owner: object, passages: readonly LitPassage[]): void;
};

const NAME = "lit";

/**
 * The light as one CSS highlight named `lit`, which costs nothing while few ranges are in it; where the browser has no
 * such thing, as a rule of a constructed style sheet over the classes of the mentions.
 */
export const lit: Lit = createLit();

function createLit(): Lit {
  const shown = new Map<object, readonly LitPassage[]>();
  let paint: ((gone: readonly LitPassage[], come: readonly LitPassage[]) => void) | null = null;
  return {
    prepare() {
      paint ??= inheritsHighlights() ? paintHighlight() : paintSheet(shown);
    },
    show(owner, passages) {
      const gone = shown.get(owner) ?? [];
      if (gone.length + passages.length === 0) return;
      if (passages.length === 0) shown.delete(owner);
      else shown.set(owner, passages);
      this.prepare();
      paint?.(gone, passages);
    },
  };
}

// Some browsers have highlights that do not inherit from the root, or do not tell.
function inheritsHighlights(): boolean {
  const colourOf = (name: string) => getComputedStyle(document.body, `::highlight(${name})`).backgroundColor;
  return "highlights" in CSS && colourOf(NAME) !== colourOf("no-such-highlight");
}

function paintHighlight() {
  const highlight = new Highlight();
  highlight.priority = 1;
  CSS.highlights.set(NAME, highlight);
  return (gone: readonly LitPassage[], come: readonly LitPassage[]) => {
    for (const { range } of gone) highlight.delete(range);
    for (const { range } of come) highlight.add(range);
  };
}

function paintSheet(shown: ReadonlyMap<object, readonly LitPassage[]>) {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    const ids = new Set([...shown.values()].flat().map(({ id }) => `.${CSS.escape(mentionClass(id))}`));
    const rule = `@media screen{:is(${[...ids].join()})[role="mark"]{background-color:var(--lit)}}`;
    sheet.replaceSync(ids.size === 0 ? "" : rule);
  };
}
