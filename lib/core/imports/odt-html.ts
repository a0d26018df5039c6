import { escapeMarkup } from "./markup";
import type { OdtStyles } from "./odt-styles";
import type { Refusal } from "./reader";
import { readXml } from "./xml-events";

const ELEMENTS: Readonly<Record<string, string>> = {
  "text:list": "ul",
  "text:list-item": "li",
  "text:list-header": "li",
  "table:table": "table",
  "table:table-row": "tr",
  "table:table-cell": "td",
};

const LEFT_OUT = new Set([
  "office:annotation",
  "office:forms",
  "text:tracked-changes",
  "text:note-citation",
  "text:ruby-text",
  "svg:title",
  "svg:desc",
  "draw:object",
  "math:math",
]);

type Attributes = Readonly<Record<string, string>>;

/** The words of an OpenDocument text as HTML; its notes follow as a list. Deleted text and remarks are not taken. */
export function odtHtml(content: Uint8Array, styles: OdtStyles): string | Refusal {
  const writer = new HtmlWriter(styles);
  const problem = readXml(content, {
    open: (name, attributes) => writer.open(name, attributes),
    close: (name) => writer.close(name),
    text: (text) => writer.text(text),
  });
  return problem ?? writer.html();
}

class HtmlWriter {
  private readonly body: string[] = [];
  private readonly notes: string[] = [];
  private readonly ends: string[] = [];
  private out = this.body;
  private isInText = false;
  private leftOut = 0;
  private count = 0;

  constructor(private readonly styles: OdtStyles) {}

  open(name: string, attributes: Attributes): void {
    if (name === "office:text") this.isInText = true;
    if (LEFT_OUT.has(name) || this.leftOut > 0) this.leftOut += 1;
    if (this.leftOut > 0 || !this.isInText) return;
    const tags = this.tagsOf(name, attributes);
    if (name === "text:note") this.openNote();
    this.out.push(...tags.map((tag) => `<${tag}>`));
    // An attribute stands in the opening tag only.
    this.ends.push(tags.map((tag) => `</${tag.split(" ", 1)[0]}>`).reduceRight((all, end) => all + end, ""));
  }

  close(name: string): void {
    if (this.leftOut > 0) {
      this.leftOut -= 1;
      return;
    }
    if (!this.isInText) return;
    this.out.push(this.ends.pop() ?? "");
    if (name === "text:note") {
      this.out.push("</li>");
      this.out = this.body;
    }
    if (name === "office:text") this.isInText = false;
  }

  text(text: string): void {
    if (this.isInText && this.leftOut === 0) this.out.push(escapeMarkup(text));
  }

  html(): string {
    const notes = this.notes.length === 0 ? "" : `<ol>${this.notes.join("")}</ol>`;
    return this.body.join("") + notes;
  }

  private openNote(): void {
    this.count += 1;
    this.body.push(`<sup>[${this.count}]</sup>`);
    this.out = this.notes;
    this.out.push("<li>");
  }

  private tagsOf(name: string, attributes: Attributes): string[] {
    if (name === "text:p" || name === "text:h") return this.blockTags(name, attributes);
    if (name === "text:span") return this.emphasisTags(attributes);
    if (name === "text:a") return [`a href="${escapeMarkup(attributes["xlink:href"] ?? "")}"`];
    if (name === "text:line-break") this.out.push("<br>");
    if (name === "text:tab") this.out.push(" ");
    // Many blanks in a row would be a small file that makes a large text.
    if (name === "text:s") this.out.push("&nbsp;".repeat(Math.min(40, Math.max(1, Number(attributes["text:c"]) || 1))));
    const element = Object.hasOwn(ELEMENTS, name) ? ELEMENTS[name] : undefined;
    return element === undefined ? [] : [element];
  }

  private blockTags(name: string, attributes: Attributes): string[] {
    const style = this.styles.find(attributes["text:style-name"]);
    if (name === "text:h") return [`h${Math.min(6, Math.max(1, Number(attributes["text:outline-level"]) || 1))}`];
    const block = style.block === "title" ? ["h1"] : style.block === "quote" ? ["blockquote"] : ["p"];
    return style.block === "title" ? block : [...block, ...this.emphasisTags(attributes)];
  }

  private emphasisTags(attributes: Attributes): string[] {
    const { isBold, isItalic } = this.styles.find(attributes["text:style-name"]);
    return [...(isBold ? ["b"] : []), ...(isItalic ? ["i"] : [])];
  }
}
