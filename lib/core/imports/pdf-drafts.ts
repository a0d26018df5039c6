import type { BlockDraft, Run } from "@/lib/core/text/build-blocks";
import type { Removal } from "./clean";
import { pdfFurniture } from "./pdf-furniture";
import type { PdfLine } from "./pdf-lines";

const BULLET = /^[•‣▪●◦⁃∙·]\s*/;
const SENTENCE_END = /[.!?…:][)\]"'”’»]*$/u;
const NO_BLANKS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

/** Where at least so many lines of a page end, there is a margin of its text. */
const MARGIN = 4;

type Paragraph = { lines: PdfLine[] };

/**
 * The blocks of a document's lines. Space, indents, sizes and short last lines part paragraphs, which go on over columns
 * and pages; larger type makes headings. What pages repeat at their edges is taken out where it stood.
 */
export function pdfDrafts(lines: readonly PdfLine[]): { drafts: BlockDraft[]; removed: Removal[] } {
  const furniture = pdfFurniture(lines);
  const body = lines.filter((line) => !furniture.has(line));
  const look = lookOf(body);
  const words = wordsIn(body);
  const paragraphs: Paragraph[] = [];
  const removed: Removal[] = [];
  let last: PdfLine | null = null;
  const following = nextLines(body);
  for (const line of lines) {
    const rule = furniture.get(line);
    if (rule !== undefined) {
      removed.push({ rule, draft: { type: "paragraph", runs: line.runs }, position: paragraphs.length });
      continue;
    }
    const open = paragraphs.at(-1);
    if (open === undefined || last === null || startsParagraph(last, line, following.get(line) ?? null, look)) {
      paragraphs.push({ lines: [line] });
    } else {
      open.lines.push(line);
    }
    last = line;
  }
  return { drafts: paragraphs.map((paragraph) => draftOf(paragraph, look, words)), removed };
}

/** How a document is set: the size of its text, the distance of its lines, where its lines end, and its headings' sizes. */
type Look = {
  size: number;
  leading: number;
  right: (line: PdfLine) => number;
  endings: (line: PdfLine) => number;
  headings: number[];
};

function lookOf(lines: readonly PdfLine[]): Look {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(round(size), (letters.get(round(size)) ?? 0) + text.length);
  const size = mostOf(letters) ?? 12;
  const gaps = new Map<number, number>();
  const rights = new Map<string, number>();
  const ends = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    const gap = (lines[index - 1]?.y ?? line.y) - line.y;
    if (gap > size * 0.8 && gap < size * 3) gaps.set(round(gap), (gaps.get(round(gap)) ?? 0) + 1);
    const column = columnOf(line, size);
    rights.set(column, Math.max(rights.get(column) ?? 0, line.right));
    const ending = endingOf(line, size);
    ends.set(ending, (ends.get(ending) ?? 0) + 1);
  }
  const headings = [...letters.keys()].filter((each) => each > size * 1.15).sort((a, b) => b - a);
  const right = (line: PdfLine) => rightOf(line, size, rights);
  const endings = (line: PdfLine) =>
    [-1, 0, 1].reduce((sum, step) => sum + (ends.get(endingOf(line, size, step)) ?? 0), 0);
  return { size, leading: mostOf(gaps) ?? size * 1.2, right, endings, headings };
}

/** Where in its column a line ends, in steps of three letters' width. */
function endingOf(line: PdfLine, size: number, step = 0): string {
  return `${columnOf(line, size)} ${Math.round(line.right / (size * 2)) + step}`;
}

/** How far to the right the lines of a page go that start no further right than one of them does. */
function rightOf(line: PdfLine, size: number, rights: ReadonlyMap<string, number>): number {
  let right = line.right;
  for (let place = placeOf(line, size); place >= 0; place -= 1) {
    right = Math.max(right, rights.get(`${line.page} ${place}`) ?? right);
  }
  return right;
}

/** Lines that start at nearly the same place of a page are of one column. */
function columnOf(line: PdfLine, size: number): string {
  return `${line.page} ${placeOf(line, size)}`;
}

function placeOf({ x }: PdfLine, size: number): number {
  return Math.min(60, Math.max(0, Math.round(x / (size * 6))));
}

function round(points: number): number {
  return Math.round(points * 2) / 2;
}

function mostOf(counts: ReadonlyMap<number, number>): number | null {
  let best: number | null = null;
  for (const [value, count] of counts) {
    if (best === null || count > (counts.get(best) ?? 0)) best = value;
  }
  return best;
}

function nextLines(lines: readonly PdfLine[]): Map<PdfLine, PdfLine> {
  const next = new Map<PdfLine, PdfLine>();
  for (const [index, line] of lines.entries()) {
    const after = lines[index + 1];
    if (after !== undefined) next.set(line, after);
  }
  return next;
}

function startsParagraph(last: PdfLine, line: PdfLine, next: PdfLine | null, look: Look): boolean {
  if (BULLET.test(line.text)) return true;
  if (Math.abs(last.size - line.size) > Math.max(last.size, line.size) * 0.1) return true;
  const ends = SENTENCE_END.test(last.text);
  const isShort = last.right < look.right(last) - look.size * 6;
  const drop = last.y - line.y;
  // A line that stands no lower than the one before it starts a page or a column.
  if (line.page !== last.page || drop < look.leading * 0.5) return ends || isShort;
  if (drop > look.leading * 1.35 * Math.max(1, line.size / look.size)) return true;
  if (!ends && look.endings(last) < MARGIN && hadRoom(last, line, look)) return true;
  const isIndented = line.x > last.x + look.size * 0.8 || (next !== null && isIndentedBefore(line, next, look));
  return (isIndented && !BULLET.test(last.text)) || (ends && isShort);
}

/** Whether the first word of a line had room at the end of the one before: the line was then ended on purpose. */
function hadRoom(last: PdfLine, line: PdfLine, look: Look): boolean {
  if (/[-‐\u00AD,]$/.test(last.text) || /^\p{Ll}/u.test(line.text)) return false;
  const width = (line.right - line.x) / Math.max(1, line.text.length);
  const word = /^\S+/.exec(line.text)?.[0].length ?? 0;
  return look.right(last) - last.right > (word + 3) * width;
}

/** Whether a line is set in from the next one, which stands right below it. */
function isIndentedBefore(line: PdfLine, next: PdfLine, { size, leading }: Look): boolean {
  const inset = line.x - next.x;
  const drop = line.y - next.y;
  return line.page === next.page && drop > 0 && drop < leading * 1.35 && inset > size * 0.8 && inset < size * 5;
}

function draftOf({ lines }: Paragraph, { headings, size }: Look, words: ReadonlySet<string>): BlockDraft {
  const runs = joinedRuns(lines, words);
  const [first] = lines;
  const rank = headings.indexOf(round(first?.size ?? size));
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (rank !== -1 && length <= 300) return { type: "heading", level: Math.min(6, rank + 1), runs };
  if (first === undefined || !BULLET.test(first.text)) return { type: "paragraph", runs };
  const [head, ...rest] = runs;
  const text = head?.text.trimStart().replace(BULLET, "") ?? "";
  return { type: "item", level: 1, runs: [{ ...head, text }, ...rest] };
}

/** The words that stand whole in a line: they are the evidence for a word that a line end parts. */
function wordsIn(lines: readonly PdfLine[]): Set<string> {
  return new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+(?:[-‐]\p{L}+)*(?![-‐])/gu) ?? []));
}

function joinedRuns(lines: readonly PdfLine[], words: ReadonlySet<string>): Run[] {
  const runs: Run[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const joint = before === undefined ? "" : jointOf(before.text, line.text, words);
    if (joint === "unbroken") dropHyphen(runs);
    if (joint === " ") trimEnd(runs);
    if (joint === " ") runs.push({ text: " " });
    runs.push(...line.runs);
  }
  return runs;
}

/** What stands between two lines of a paragraph: a blank, nothing, or nothing and not the hyphen before it either. */
function jointOf(before: string, after: string, words: ReadonlySet<string>): "" | " " | "unbroken" {
  const head = /(\p{L}+)([-‐\u00AD])$/u.exec(before);
  const tail = /^\p{Ll}+/u.exec(after)?.[0];
  if (head !== null && tail !== undefined) {
    const isOneWord = head[2] !== "\u00AD" && words.has(`${head[1]}${tail}`.toLowerCase());
    return isOneWord ? "unbroken" : "";
  }
  if (/\p{L}[-‐]$/u.test(before)) return "";
  return NO_BLANKS.test(before.slice(-1)) && NO_BLANKS.test(after.slice(0, 1)) ? "" : " ";
}

function trimEnd(runs: Run[]): void {
  const last = runs.at(-1);
  if (last !== undefined) runs[runs.length - 1] = { ...last, text: last.text.trimEnd() };
}

function dropHyphen(runs: Run[]): void {
  while (runs.length > 0 && runs.at(-1)?.text.trim() === "") runs.pop();
  const last = runs.at(-1);
  if (last !== undefined) runs[runs.length - 1] = { ...last, text: last.text.trimEnd().slice(0, -1) };
}
