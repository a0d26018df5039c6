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

const TOKEN = /\p{Nd}+|\p{L}[\p{L}\p{M}\u00AD\u200B]*(?:['’ʼ]\p{L}+)*|[^\s\u00AD\u200B\u2060\uFEFF]/gu;

/** The tokens of every line of a text that has any, in order; blanks and unseen characters belong to none. */
export function figureTokens(text: string): FigureToken[][] {
  const lines: FigureToken[][] = [];
  let tokens: FigureToken[] = [];
  let last = -1;
  for (const { 0: raw, index: start } of text.matchAll(TOKEN)) {
    const between = start === last ? "" : text.slice(Math.max(last, 0), start);
    if (last < 0 || between.includes("\n")) {
      tokens = [];
      lines.push(tokens);
    }
    const gap = tokens.length === 0 || /\s/.test(between) ? "blank" : "none";
    const kind = kindOf(raw);
    tokens.push({ start, end: start + raw.length, kind, text: raw, key: keyOf(raw, kind), gap });
    last = start + raw.length;
  }
  return lines;
}

function kindOf(raw: string): FigureToken["kind"] {
  const code = raw.charCodeAt(0);
  if (code < 128) return code >= 48 && code <= 57 ? "digits" : isAsciiLetter(code) ? "word" : "sign";
  if (/^\p{Nd}/u.test(raw)) return "digits";
  return /^\p{L}/u.test(raw) ? "word" : "sign";
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function keyOf(raw: string, kind: FigureToken["kind"]): string {
  if (kind === "sign") return raw.length === 1 && "‐‑−".includes(raw) ? "-" : raw;
  if (kind === "digits") return asciiDigits(raw);
  return raw
    .replace(/[\u00AD\u200B]/g, "")
    .replace(/[’ʼ]/g, "'")
    .toLowerCase();
}
