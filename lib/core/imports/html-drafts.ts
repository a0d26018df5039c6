import { isKeptHref } from "@/lib/core/text/blocks";
import { type BlockDraft, hasVisibleText, type Run, type RunMark } from "@/lib/core/text/build-blocks";
import type { Removal, SplitDrafts } from "./clean";
import { isSilent } from "./html-elements";
import { type HtmlElement, textIn } from "./html-tree";

const BLOCKS = new Set(
  (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form header hgroup hr " +
    "html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul h1 h2 h3 h4 h5 h6"
  ).split(" "),
);

const EMPHASIS: Readonly<Record<string, "em" | "strong">> = {
  em: "em",
  i: "em",
  cite: "em",
  strong: "strong",
  b: "strong",
};

/** More pieces than this are joined to the last of them: no person looks through them one by one. */
const MAX_REMOVED = 300;

/**
 * The blocks of a page or a piece of one, without the elements that `ruleOf` gives a rule for: each of these is one
 * removal. Blanks collapse as in a browser, two line breaks in a row make a new paragraph, the cells of a row are parted
 * by a tab, `q` gets its quotation marks. Targets of links are made absolute where `base` allows.
 */
export function htmlDrafts(
  root: HtmlElement,
  base: string | null,
  ruleOf: (element: HtmlElement) => string | null,
): SplitDrafts {
  const builder = new DraftBuilder(base, ruleOf);
  builder.visit(root, { type: "paragraph", marks: [], depth: 0, isPreformatted: false, item: null });
  builder.flush();
  return { drafts: builder.drafts, removed: builder.removed };
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

  readonly removed: Removal[] = [];
  private lastRuns: Run[] = [];

  constructor(
    private readonly base: string | null,
    private readonly ruleOf: (element: HtmlElement) => string | null,
  ) {}

  visit(element: HtmlElement, around: Surroundings): void {
    if (isSilent(element)) return;
    const { name } = element;
    const rule = this.ruleOf(element);
    if (rule !== null) {
      if (BLOCKS.has(name)) this.flush();
      this.remove(element, rule);
      return;
    }
    if (name === "br") {
      this.breakLine(around);
      return;
    }
    this.keep(element, around);
  }

  private keep(element: HtmlElement, around: Surroundings): void {
    const { name } = element;
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

  private remove(element: HtmlElement, rule: string): void {
    const { drafts } = htmlDrafts(element, this.base, () => null);
    const [only] = drafts;
    if (only === undefined) return;
    const runs = drafts.flatMap((draft, index) => (index === 0 ? draft.runs : [{ text: "\n" }, ...draft.runs]));
    if (this.removed.length >= MAX_REMOVED) {
      for (const run of [{ text: "\n" }, ...runs]) this.lastRuns.push(run);
      return;
    }
    this.lastRuns = runs;
    const draft: BlockDraft = drafts.length === 1 ? { ...only, runs } : { type: "paragraph", runs };
    this.removed.push({ rule, draft, position: this.drafts.length + (hasVisibleText(this.runs) ? 1 : 0) });
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
    const text = raw.replace(/[ \t\n\f\r]{2,}|[\t\n\f\r]/g, " ");
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
