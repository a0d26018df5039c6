/** The beginning of an exported file as people can look at it: a table, or lines. Long values are cut. */
export type Preview =
  | { readonly kind: "table"; readonly names: readonly string[]; readonly rows: readonly PreviewRow[] }
  | { readonly kind: "lines"; readonly lines: readonly PreviewLine[] };

/** Rows and lines count from 1. */
export interface PreviewRow {
  readonly number: number;
  readonly cells: readonly Cut[];
}

export interface PreviewLine extends Cut {
  readonly number: number;
}

/** A text's beginning and how many UTF-16 code units of it are left out. */
export interface Cut {
  readonly text: string;
  readonly left: number;
}

const LONGEST_CELL = 160;
const LONGEST_LINE = 360;
const CELLS = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;

/** Cuts between code points. */
function cut(text: string, longest: number): Cut {
  if (text.length <= longest) return { text, left: 0 };
  const end = text.codePointAt(longest - 1) === text.charCodeAt(longest - 1) ? longest : longest - 1;
  return { text: text.slice(0, end), left: text.length - end };
}

/** The rows of RFC 4180 text. */
export function readCsvRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = "", end] of text.replace(/^\uFEFF/, "").matchAll(CELLS)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== "\r\n") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** The text of a short export as a preview: files that end in .csv become a table, others lines. */
export function readPreview(extension: string, text: string): Preview {
  if (extension !== "csv") {
    const lines = text.trimEnd().split("\n");
    return { kind: "lines", lines: lines.map((line, index) => ({ number: index + 1, ...cut(line, LONGEST_LINE) })) };
  }
  const [names = [], ...rows] = readCsvRows(text);
  const cells = rows.map((row) => row.map((cell) => cut(cell, LONGEST_CELL)));
  return { kind: "table", names, rows: cells.map((row, index) => ({ number: index + 1, cells: row })) };
}
