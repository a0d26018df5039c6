import type { Run } from "@/lib/core/text/build-blocks";

/** A piece of text on a page: where its baseline starts, in points from the lower left corner, and its size. */
export type PdfPiece = { text: string; x: number; y: number; width: number; size: number; endsLine: boolean };

/** A link on a page: its target and the corners of its area. */
export type PdfLink = { href: string; left: number; bottom: number; right: number; top: number };

/** A line of a page, counted from 0. */
export type PdfLine = {
  page: number;
  text: string;
  runs: Run[];
  x: number;
  y: number;
  right: number;
  size: number;
};

/**
 * The lines of a page, in the order in which the page draws them: in that order the columns of a page follow one
 * another. A piece that goes on at the height of the one before is of its line.
 */
export function pdfLines(page: number, pieces: readonly PdfPiece[], links: readonly PdfLink[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: PdfLine | null = null;
  for (const piece of pieces) {
    const isNew = open === null || (piece.text.trim() !== "" && !isOnLine(open, piece));
    if (isNew && piece.text.trim() !== "") {
      open = { page, text: "", runs: [], x: piece.x, y: piece.y, right: piece.x, size: 0 };
      lines.push(open);
    }
    if (open !== null) addPiece(open, piece, links);
    if (piece.endsLine) open = null;
  }
  return lines.map((line) => ({ ...line, text: line.text.trim() }));
}

function isOnLine(line: PdfLine, piece: PdfPiece): boolean {
  const size = Math.max(line.size, piece.size);
  return Math.abs(piece.y - line.y) < size * 0.5 && piece.x > line.right - size * 2;
}

function addPiece(line: PdfLine, piece: PdfPiece, links: readonly PdfLink[]): void {
  const gap = piece.x - line.right;
  const needsBlank = line.text !== "" && gap > piece.size * 0.2 && !/\s$/.test(line.text) && !/^\s/.test(piece.text);
  const text = needsBlank ? ` ${piece.text}` : piece.text;
  const href = links.find((link) => isOver(link, piece))?.href;
  line.text += text;
  line.runs.push(href === undefined ? { text } : { text, marks: [{ type: "link", href }] });
  if (piece.text.trim() === "") return;
  line.right = piece.x + piece.width;
  line.size = Math.max(line.size, piece.size);
}

function isOver(link: PdfLink, { x, y, width, size }: PdfPiece): boolean {
  const middle = x + width / 2;
  const height = y + size / 3;
  return middle >= link.left && middle <= link.right && height >= link.bottom && height <= link.top;
}
