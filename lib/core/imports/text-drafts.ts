import type { BlockDraft } from "@/lib/core/text/build-blocks";

const BULLET = /^[ \t]*[•‣▪●◦⁃][ \t]+/;
const DASH = /^[ \t]*[-*+][ \t]+/;
const QUOTED = /^>[ \t]?/;
const NARROWEST = 40;
const WIDEST = 100;

/**
 * The blocks of a plain text. Blank lines part paragraphs; lines between them are one paragraph when they are broken
 * as at a fixed width, else each is its own. Bullets and `>` become structure; numbers at the start of a line stay.
 */
export function textDrafts(raw: string): BlockDraft[] {
  const groups = groupsOf(raw);
  const width = widthOf(groups);
  return groups.flatMap((group) => groupDrafts(group, width));
}

/** Runs of lines without a blank one between them. */
function groupsOf(raw: string): string[][] {
  const groups: string[][] = [];
  let group: string[] = [];
  for (const line of raw.split(/\r\n|[\n\r\u0085\u2028\u2029]/)) {
    if (line.trim() !== "") {
      group.push(line);
    } else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

function groupDrafts(lines: readonly string[], width: number | null): BlockDraft[] {
  if (lines.every((line) => QUOTED.test(line))) {
    return groupsOf(lines.map((line) => line.replace(QUOTED, "")).join("\n")).flatMap((inner) =>
      paragraphs(inner, width).map((text): BlockDraft => ({ type: "quote", runs: [{ text }] })),
    );
  }
  const isDashList = lines.filter((line) => DASH.test(line)).length >= 2;
  const isItem = (line: string) => BULLET.test(line) || (isDashList && DASH.test(line));
  if (lines.some(isItem)) return listDrafts(lines, isItem);
  return paragraphs(lines, width).map((text) => ({ type: "paragraph", runs: [{ text }] }));
}

/** Items, each with the lines that are indented below it; other lines are paragraphs. */
function listDrafts(lines: readonly string[], isItem: (line: string) => boolean): BlockDraft[] {
  const found: { type: "item" | "paragraph"; level?: number; lines: string[] }[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (isItem(line)) {
      const indent = /^[ \t]*/.exec(line)?.[0].replaceAll("\t", "    ").length ?? 0;
      const level = 1 + Math.min(5, Math.floor(indent / 4));
      found.push({ type: "item", level, lines: [line.replace(BULLET, "").replace(DASH, "")] });
    } else if (last !== undefined && /^[ \t]/.test(line)) {
      last.lines.push(line.trim());
    } else {
      found.push({ type: "paragraph", lines: [line] });
    }
  }
  return found.map(({ lines: parts, ...draft }) => ({ ...draft, runs: [{ text: joinWrapped(parts) }] }));
}

function paragraphs(lines: readonly string[], width: number | null): string[] {
  const isOne = width !== null && lines.length > 1 && isWrapped(lines, width);
  return isOne ? [joinWrapped(lines.map((line) => line.trim()))] : [...lines];
}

/** The width at which a text is broken, as its paragraphs of three lines and more show; null when they show none. */
function widthOf(groups: readonly (readonly string[])[]): number | null {
  let width = 0;
  for (const lines of groups) {
    const widest = lines.reduce((most, line) => Math.max(most, line.trim().length), 0);
    if (lines.length > 2 && widest >= NARROWEST && widest <= WIDEST && isWrapped(lines, widest)) {
      width = Math.max(width, widest);
    }
  }
  return width === 0 ? null : width;
}

/** Whether no line but the last had room for the first word of the next one. */
function isWrapped(lines: readonly string[], width: number): boolean {
  return lines.every((line, index) => {
    const length = line.trim().length;
    const firstWord = /^\S+/.exec(lines[index + 1]?.trim() ?? "")?.[0].length ?? width;
    return length <= width && length + 1 + firstWord > width;
  });
}

/** Lines as one; a word that a hyphen breaks at the end of a line goes on without a blank, the hyphen stays. */
function joinWrapped(lines: readonly string[]): string {
  return lines
    .map((line, index) => (/\p{L}-$/u.test(lines[index - 1]?.slice(-3) ?? "") || index === 0 ? line : ` ${line}`))
    .join("");
}
