import { decodeBytes } from "./decode-bytes";
import { escapeMarkup } from "./markup";
import { type RtfToken, rtfTokens } from "./rtf-tokens";

/** What holds in a group of an RTF document, and in the groups inside it. */
type State = {
  isLeftOut: boolean;
  isBold: boolean;
  isItalic: boolean;
  isFontTable: boolean;
  skip: number;
  codePage: string;
  level: number;
  isItem: boolean;
};

/** Groups that hold no words of the text: tables of fonts and styles, pictures, headers and remarks. */
const LEFT_OUT = new Set(
  (
    "fonttbl colortbl stylesheet info pict object listtable listoverridetable header headerl headerr headerf footer footerl " +
    "footerr footerf annotation atnid atnauthor generator themedata datastore latentstyles fldinst bkmkstart bkmkend xe tc " +
    "pntext listtext rsidtbl filetbl revtbl nonshppict shppict template xmlnstbl"
  ).split(" "),
);

const SIGNS: Readonly<Record<string, string>> = {
  tab: "\t",
  line: "\n",
  emdash: "—",
  endash: "–",
  bullet: "•",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  "~": "\u00A0",
  _: "-",
};

const CHARSETS: Readonly<Record<number, string>> = {
  0: "windows-1252",
  128: "shift_jis",
  129: "euc-kr",
  134: "gbk",
  136: "big5",
  161: "windows-1253",
  162: "windows-1254",
  163: "windows-1258",
  177: "windows-1255",
  178: "windows-1256",
  186: "windows-1257",
  204: "windows-1251",
  238: "windows-1250",
};

/** How deep the groups of a document may be nested. */
const MAX_DEPTH = 256;

/** The words of an RTF document, given as a binary string, as HTML; null where its groups are nested too deep. */
export function rtfHtml(source: string): string | null {
  const writer = new HtmlWriter();
  for (const token of rtfTokens(source)) {
    if (!writer.take(token)) return null;
  }
  return writer.html();
}

class HtmlWriter {
  private readonly states: State[] = [];
  private readonly fonts = new Map<number, string>();
  private readonly paragraphs: string[] = [];
  private state: State = {
    isLeftOut: false,
    isBold: false,
    isItalic: false,
    isFontTable: false,
    skip: 1,
    codePage: "windows-1252",
    level: 0,
    isItem: false,
  };
  private document = "windows-1252";
  private font = 0;
  private pending: number[] = [];
  private dropped = 0;
  private open = "";

  /** Takes one token; false when the document is nested too deep. */
  take(token: RtfToken): boolean {
    if (token.kind === "byte") {
      if (this.dropped > 0) this.dropped -= 1;
      else if (!this.state.isLeftOut) this.pending.push(token.byte);
      return true;
    }
    this.flushBytes();
    if (token.kind === "open") {
      this.states.push({ ...this.state });
      return this.states.length <= MAX_DEPTH;
    }
    if (token.kind === "close") this.state = this.states.pop() ?? this.state;
    else this.control(token.word, token.value);
    this.dropped = token.kind === "control" && token.word === "u" ? this.state.skip : 0;
    return true;
  }

  html(): string {
    this.flushBytes();
    this.endParagraph();
    return this.paragraphs.join("");
  }

  private control(word: string, value: number | null): void {
    if (word === "fonttbl") this.state.isFontTable = true;
    if (word === "*" || LEFT_OUT.has(word)) this.state.isLeftOut = true;
    else if (word === "f") this.setFont(value ?? 0);
    else if (word === "fcharset") this.nameFont(value ?? 0);
    else if (word === "ansicpg") this.setDocument(value ?? 1252);
    else if (word === "uc") this.state.skip = Math.min(8, Math.max(0, value ?? 1));
    else if (!this.state.isLeftOut) this.write(word, value);
  }

  private write(word: string, value: number | null): void {
    if (word === "b") this.state.isBold = value !== 0;
    else if (word === "i") this.state.isItalic = value !== 0;
    else if (word === "plain") Object.assign(this.state, { isBold: false, isItalic: false });
    else if (word === "pard") Object.assign(this.state, { level: 0, isItem: false });
    else if (word === "outlinelevel") this.state.level = Math.min(6, Math.max(0, value ?? 0) + 1);
    else if (word === "ls") this.state.isItem = true;
    else if (word === "par" || word === "sect" || word === "row" || word === "page") this.endParagraph();
    else if (word === "cell") this.words("\t");
    else if (word === "u") this.words(String.fromCharCode((value ?? 0) & 0xffff));
    else if (Object.hasOwn(SIGNS, word)) this.words(SIGNS[word] ?? "");
  }

  private setFont(font: number): void {
    this.font = font;
    if (!this.state.isFontTable) this.state.codePage = this.fonts.get(font) ?? this.document;
  }

  private nameFont(charset: number): void {
    const codePage = CHARSETS[charset];
    if (this.state.isFontTable && codePage !== undefined && charset !== 0) this.fonts.set(this.font, codePage);
  }

  private setDocument(page: number): void {
    this.document = page === 65001 ? "utf-8" : `windows-${page}`;
    this.state.codePage = this.document;
  }

  private flushBytes(): void {
    if (this.pending.length === 0) return;
    const bytes = Uint8Array.from(this.pending);
    this.pending = [];
    const decoded = decodeBytes(bytes, this.state.codePage) ?? decodeBytes(bytes, "windows-1252");
    this.words(decoded?.text ?? "");
  }

  private words(text: string): void {
    const { isBold, isItalic } = this.state;
    const escaped = escapeMarkup(text).replaceAll("\n", "<br>").replaceAll("\t", " ");
    const slanted = isItalic ? `<i>${escaped}</i>` : escaped;
    this.open += isBold ? `<b>${slanted}</b>` : slanted;
  }

  private endParagraph(): void {
    const { level, isItem } = this.state;
    const name = level > 0 ? `h${level}` : isItem ? "li" : "p";
    this.paragraphs.push(`<${name}>${this.open}</${name}>`);
    this.open = "";
  }
}
