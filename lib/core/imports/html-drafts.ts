import { isKeptHref } from "@/lib/core/text/blocks";
import { type BlockDraft, hasVisibleText, type Run, type RunMark } from "@/lib/core/text/build-blocks";
import { findElements, type HtmlElement, textIn } from "./html-tree";

/** What is never part of what a page says: code, controls, frames, and the parts that HTML itself sets apart. */
const LEFT_OUT = new Set(
  (
    "script style template noscript nav aside footer form button iframe select option textarea input svg audio video " +
    "canvas object embed applet head dialog datalist frameset noframes"
  ).split(" "),
);

const BLOCKS = new Set(
  (
    "address article blockquote body caption center dd details dir div dl dt fieldset figcaption figure header hgroup hr " +
    "html legend li main menu ol p pre section summary table tbody tfoot thead tr ul h1 h2 h3 h4 h5 h6"
  ).split(" "),
);

const EMPHASIS: Readonly<Record<string, "em" | "strong">> = {
  em: "em",
  i: "em",
  cite: "em",
  strong: "strong",
  b: "strong",
};

/** Whether an element is left out with all it holds. A form that holds paragraphs is taken for a page inside a form. */
export function isLeftOut(element: HtmlElement): boolean {
  const { name, attributes } = element;
  if (name === "form" && findElements(element, (each) => each.name === "p").length >= 3) return false;
  if (LEFT_OUT.has(name) || attributes.hidden !== undefined) return true;
  return /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.style ?? "");
}

/**
 * The blocks of a page or a piece of one. Blanks collapse as in a browser, two line breaks in a row make a new
 * paragraph, the cells of a row are parted by a tab, `q` gets its quotation marks. Targets of links are made absolute
 * where `base` allows.
 */
export function htmlDrafts(root: HtmlElement, base: string | null): BlockDraft[] {
  const builder = new DraftBuilder(base);
  builder.visit(root, { type: "paragraph", marks: [], depth: 0, isPreformatted: false, item: null });
  builder.flush();
  return builder.drafts;
}

type Item = { draft: BlockDraft | null };
type Surroundings = {
  type: BlockDraft["type"];
  level?: number;
  marks: readonly RunMark[];
  depth: number;
  isPreformatted: boolean;
  item: Item | null;
};

class DraftBuilder {
  readonly drafts: BlockDraft[] = [];
  private runs: Run[] = [];
  private around: Surroundings | null = null;
  private last = "";

  constructor(private readonly base: string | null) {}

  visit(element: HtmlElement, around: Surroundings): void {
    if (isLeftOut(element)) return;
    const { name } = element;
    if (name === "br") {
      this.breakLine(around);
      return;
    }
    if (BLOCKS.has(name)) this.flush();
    if ((name === "td" || name === "th") && this.runs.length > 0) this.append("\t", around);
    // A footnote mark must not lengthen the figure before it.
    if (name === "sup" && /\d/.test(this.last) && /^[\d[(]/.test(textIn(element))) this.append(" ", around);
    const inside = this.enter(element, around);
    if (name === "q") this.append("“", inside);
    for (const child of element.children) {
      if (typeof child === "string") this.append(inside.isPreformatted ? child : this.collapse(child), inside);
      else this.visit(child, inside);
    }
    if (name === "q") this.append("”", inside);
    if (BLOCKS.has(name)) this.flush();
  }

  /** Ends the block that is open; in an item of a list a further paragraph goes on after a line break. */
  flush(): void {
    const { runs, around } = this;
    this.runs = [];
    this.around = null;
    this.last = "";
    if (around === null || !hasVisibleText(runs)) return;
    const { item } = around;
    if (around.type === "item" && item?.draft && item.draft === this.drafts.at(-1)) {
      item.draft.runs = [...item.draft.runs, { text: "\n" }, ...runs];
      return;
    }
    const draft: BlockDraft = { type: around.type, runs };
    if (around.level !== undefined) draft.level = around.level;
    if (around.type === "item" && item !== null) item.draft = draft;
    this.drafts.push(draft);
  }

  private enter({ name, attributes }: HtmlElement, around: Surroundings): Surroundings {
    const heading = /^h([1-6])$/.exec(name)?.[1];
    if (heading !== undefined) return { ...around, type: "heading", level: Number(heading) };
    if (name === "blockquote" && around.type !== "heading") return { ...withoutLevel(around), type: "quote" };
    if (name === "ul" || name === "ol" || name === "menu") return { ...around, depth: around.depth + 1 };
    if (name === "li") return { ...around, type: "item", level: Math.max(1, around.depth), item: { draft: null } };
    if (name === "pre") return { ...around, isPreformatted: true };
    const mark = this.markOf(name, attributes);
    return mark === null ? around : { ...around, marks: [...around.marks, mark] };
  }

  private markOf(name: string, attributes: HtmlElement["attributes"]): RunMark | null {
    const emphasis = Object.hasOwn(EMPHASIS, name) ? EMPHASIS[name] : undefined;
    if (emphasis !== undefined) return { type: emphasis };
    const href = name === "a" ? absoluteHref(attributes.href, this.base) : null;
    return href === null ? null : { type: "link", href };
  }

  private breakLine(around: Surroundings): void {
    if (this.last === "\n") {
      this.flush();
      return;
    }
    if (this.runs.length > 0) this.append("\n", around);
  }

  private append(text: string, around: Surroundings): void {
    if (text === "") return;
    this.around ??= around;
    this.runs.push({ text, marks: around.marks });
    this.last = text.charAt(text.length - 1);
  }

  private collapse(raw: string): string {
    const text = raw.replace(/[ \t\n\f\r]+/g, " ");
    return text.startsWith(" ") && (this.last === "" || /\s/.test(this.last)) ? text.slice(1) : text;
  }
}

function withoutLevel({ level: _, ...around }: Surroundings): Surroundings {
  return around;
}

/** A target that may be kept, absolute where it can be made so; null for any other. */
function absoluteHref(href: string | undefined, base: string | null): string | null {
  if (href === undefined || href.trim().startsWith("#")) return null;
  if (isKeptHref(href)) return href;
  if (base === null || !URL.canParse(href, base)) return null;
  const absolute = new URL(href, base).href;
  return isKeptHref(absolute) ? absolute : null;
}
