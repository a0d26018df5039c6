import { asciiDigits } from "../../text/ascii-digits";
import type { Segment } from "../../text/segments";

/** A run of digits, a word or a sign; `key` is in small letters with one kind of hyphen, apostrophe and digit. */
export interface FigureToken extends Segment {
  readonly kind: "digits" | "word" | "sign";
  readonly key: string;
  readonly text: string;
  /** What parts it from the token before; the first of a line stands behind a blank. */
  readonly gap: "none" | "blank";
}

const PIECE =
  /\p{Nd}+|\p{L}[\p{L}\p{M}\u00AD\u200B]*(?:['’ʼ]\p{L}+)*|[^\s\u00AD\u200B\u2060\uFEFF]|[\s\u00AD\u200B\u2060\uFEFF]+/uy;

/** The tokens of every line of a text that has any, in order; blanks and unseen characters belong to none. */
export function figureTokens(text: string): FigureToken[][] {
  const lines: FigureToken[][] = [];
  let tokens: FigureToken[] | null = null;
  let gap: FigureToken["gap"] = "blank";
  for (let start = 0; start < text.length; start = PIECE.lastIndex) {
    PIECE.lastIndex = start;
    PIECE.test(text);
    const raw = text.slice(start, PIECE.lastIndex);
    const kind = kindOf(raw);
    if (kind === null) {
      if (raw.includes("\n")) tokens = null;
      gap = /\s/.test(raw) ? "blank" : "none";
      continue;
    }
    if (tokens === null) {
      tokens = [];
      lines.push(tokens);
      gap = "blank";
    }
    tokens.push({ start, end: start + raw.length, kind, text: raw, key: keyOf(raw, kind), gap });
    gap = "none";
  }
  return lines;
}

/** Null for blanks and unseen characters. */
function kindOf(raw: string): FigureToken["kind"] | null {
  const code = raw.charCodeAt(0);
  if (code === 32 || (code >= 9 && code <= 13)) return null;
  if (code < 128) return code >= 48 && code <= 57 ? "digits" : isAsciiLetter(code) ? "word" : "sign";
  if (/^\p{L}/u.test(raw)) return "word";
  if (/^\p{Nd}/u.test(raw)) return "digits";
  return /^[\s\u00AD\u200B\u2060\uFEFF]/.test(raw) ? null : "sign";
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function keyOf(raw: string, kind: FigureToken["kind"]): string {
  if (kind === "sign") return raw.length === 1 && "‐‑−".includes(raw) ? "-" : raw;
  if (kind === "digits") return asciiDigits(raw);
  return (/[\u00AD\u200B’ʼ]/.test(raw) ? raw.replace(/[\u00AD\u200B]/g, "").replace(/[’ʼ]/g, "'") : raw).toLowerCase();
}
