import type { JSONContent } from "@tiptap/core";
import {
  type Block,
  type BlockType,
  blockTypes,
  compareMarks,
  isKeptHref,
  type Mark,
  type MarkType,
  markTypes,
} from "@/lib/core/text/blocks";
import type { BlockText } from "@/lib/core/text/build-blocks";
import { canonicalCharacters, isBlank } from "@/lib/core/text/canonical-text";
import { cutsPair } from "@/lib/core/text/surrogates";

/** A stretch of a textblock's own words that is kept, and where it comes to stand. */
type Piece = { from: number; to: number; at: number };

const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/g;

/**
 * The canonical text and the blocks that a document says; they obey every law of `blocksProblem`. What came from
 * `toDocument` comes back as it was, but that marks of one kind that touch are one. Only what cannot stand in a
 * canonical text goes: blanks at the ends of lines, empty lines, empty blocks, targets that may not be kept.
 */
export function fromDocument(document: JSONContent): BlockText {
  const parts: string[] = [];
  const blocks: Block[] = [];
  let at = 0;
  for (const node of textblocksOf(document)) {
    const raw = (node.content ?? []).map((run) => run.text ?? "").join("");
    const { text, pieces } = canonicalLines(raw, blocks.length === 0);
    if (text === "") continue;
    // Joined before, so that no character cut by an edge is lost between two; and after, where what parted them is gone.
    const marks = joinTouching(joinTouching(marksOf(node)).flatMap((mark) => placeMark(mark, pieces, text)));
    blocks.push({
      ...typeOf(node),
      start: at,
      end: at + text.length,
      marks: marks.map((mark) => ({ ...mark, start: at + mark.start, end: at + mark.end })).sort(compareMarks),
    });
    parts.push(text);
    at += text.length + 1;
  }
  return { text: parts.join("\n"), blocks };
}

function textblocksOf(node: JSONContent): JSONContent[] {
  const content = node.content ?? [];
  return content.some(({ type }) => type === "text") ? [node] : content.flatMap(textblocksOf);
}

function typeOf({ type: name, attrs }: JSONContent): Pick<Block, "type" | "level" | "language"> {
  const type: BlockType = blockTypes.find((each) => each === name) ?? "paragraph";
  const language: unknown = attrs?.language;
  const own = typeof language === "string" && language !== "" ? { language } : {};
  if (type === "paragraph" || type === "quote") return { type, ...own };
  const level = Math.max(1, Math.trunc(Number(attrs?.level)) || 1);
  return { type, level: type === "heading" ? Math.min(6, level) : level, ...own };
}

/** `raw` without what no canonical text holds, and from where each of its stretches came. */
function canonicalLines(raw: string, isFirst: boolean): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  let text = "";
  for (const { start, end } of linesOf(raw)) {
    const line = canonicalCharacters(raw.slice(start, end));
    let from = 0;
    while (isFirst && text === "" && line.charCodeAt(from) === 0xfeff) from += 1;
    let to = line.length;
    while (to > from && isBlank(line.charCodeAt(to - 1))) to -= 1;
    if (to === from) continue;
    // The line feed before a line is the last unit of the line end before it.
    const lead = text === "" ? 0 : 1;
    pieces.push({ from: start + from - lead, to: start + to, at: text.length });
    text += (lead === 1 ? "\n" : "") + line.slice(from, to);
  }
  return { text, pieces };
}

function linesOf(raw: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let start = 0;
  for (const found of raw.matchAll(LINE_END)) {
    lines.push({ start, end: found.index });
    start = found.index + found[0].length;
  }
  lines.push({ start, end: raw.length });
  return lines;
}

/** The marks of a textblock in units of its own words. */
function marksOf({ content = [] }: JSONContent): Mark[] {
  const marks: Mark[] = [];
  let start = 0;
  for (const run of content) {
    const end = start + (run.text ?? "").length;
    for (const { type: name, attrs } of run.marks ?? []) {
      const type = markTypes.find((each) => each === name);
      if (type === undefined) continue;
      if (type !== "link") marks.push({ type, start, end });
      else if (isKeptHref(String(attrs?.href))) marks.push({ type, start, end, href: String(attrs?.href) });
    }
    start = end;
  }
  return marks;
}

/** Those of one kind and target that touch are one. */
function joinTouching(marks: readonly Mark[]): Mark[] {
  const joined: Mark[] = [];
  const last = new Map<MarkType, Mark>();
  for (const mark of marks) {
    const before = last.get(mark.type);
    if (before !== undefined && before.end === mark.start && before.href === mark.href) {
      before.end = mark.end;
      continue;
    }
    const own = { ...mark };
    joined.push(own);
    last.set(mark.type, own);
  }
  return joined;
}

function placeMark(mark: Mark, pieces: readonly Piece[], text: string): Mark[] {
  const first = pieces.find(({ to }) => to > mark.start);
  const last = pieces.findLast(({ from }) => from < mark.end);
  if (first === undefined || last === undefined) return [];
  let start = first.at + Math.max(0, mark.start - first.from);
  let end = last.at + Math.min(last.to, mark.end) - last.from;
  if (cutsPair(text, start)) start += 1;
  if (cutsPair(text, end)) end -= 1;
  return start < end ? [{ ...mark, start, end }] : [];
}
