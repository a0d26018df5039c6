import type { PdfLine } from "./pdf-lines";

/** Why a line of a PDF is left out: the name of the rule, and the reason as a person reads it. */
export const pdfRules = [
  { id: "page number", reason: "A page number." },
  { id: "page header", reason: "A line that the pages repeat at their top or bottom." },
] as const;

/** How many lines at the top and at the bottom of a page may be furniture. */
const EDGE = 2;

/** How far apart, in points, a repeated line may stand on two pages. */
const DRIFT = 6;

const PAGE_NUMBER =
  /^(?:[-–—|]\s*)?(?:(?:page|p\.|seite|стр\.?|страница)\s*)?#(?:\s*(?:\/|of|von|из)\s*#)?(?:\s*[-–—|])?$/iu;

/**
 * The lines that pages repeat at their top or bottom, with a rule for each: a line that stands at the same height on at
 * least two pages and on a third of all, the same but for a figure that counts up with the pages. Of a document that would
 * lose all its text by it nothing is found.
 */
export function pdfFurniture(lines: readonly PdfLine[]): Map<PdfLine, string> {
  const pages = byPage(lines);
  const found = new Map<PdfLine, string>();
  const groups = new Map<string, PdfLine[]>();
  for (const page of pages) {
    for (const line of edgesOf(page)) {
      const key = line.text.replace(/\d+/g, "#");
      groups.set(key, [...(groups.get(key) ?? []), line]);
    }
  }
  for (const [key, group] of groups) {
    const rule = PAGE_NUMBER.test(key) ? "page number" : "page header";
    for (const line of group) {
      const alike = group.filter((other) => other === line || isRepeated(line, other, rule));
      if (new Set(alike.map(({ page }) => page)).size >= Math.max(2, pages.length / 3)) found.set(line, rule);
    }
  }
  return found.size === lines.length ? new Map() : found;
}

function byPage(lines: readonly PdfLine[]): PdfLine[][] {
  const pages = new Map<number, PdfLine[]>();
  for (const line of lines) {
    const page = pages.get(line.page);
    if (page === undefined) pages.set(line.page, [line]);
    else page.push(line);
  }
  return [...pages.values()];
}

function edgesOf(page: readonly PdfLine[]): PdfLine[] {
  const sorted = [...page].sort((a, b) => b.y - a.y);
  return [...new Set([...sorted.slice(0, EDGE), ...sorted.slice(-EDGE)])];
}

/** Two pages show the same words at the same height, or a number that counts up with the pages. */
function isRepeated(a: PdfLine, b: PdfLine, rule: string): boolean {
  if (a.page === b.page || Math.abs(a.y - b.y) > DRIFT) return false;
  return (rule === "page header" && a.text === b.text) || firstNumber(a) - firstNumber(b) === a.page - b.page;
}

function firstNumber({ text }: PdfLine): number {
  return Number(/\d+/.exec(text)?.[0] ?? Number.NaN);
}
