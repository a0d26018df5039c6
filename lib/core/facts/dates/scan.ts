import { asciiDigits } from "../../text/ascii-digits";
import type { Segment } from "../../text/segments";
import { type Key, keyAt } from "./keys";

/** A run of letters, a run of digits, one sign or the end of a line. `text` is in small letters, its digits 0 to 9, dashes and quotes are plain. */
export interface Word extends Segment {
  readonly text: string;
  readonly key: Key;
  readonly kind: "word" | "number" | "sign" | "break";
  /** Nothing stands between it and the word before. */
  readonly isGlued: boolean;
  readonly isCapital: boolean;
}

const PIECE = /\n|\p{L}[\p{L}\p{M}]*|[0-9٠-٩۰-۹]+|[^\S\n]+|\S/uy;

/** The words, numbers and signs of a text in their order, in linear time. */
export function scanWords(text: string): Word[] {
  const words: Word[] = [];
  let isGlued = false;
  for (let start = 0; start < text.length; start = PIECE.lastIndex) {
    PIECE.lastIndex = start;
    PIECE.test(text);
    const word = wordOf(text.slice(start, PIECE.lastIndex), start, isGlued);
    if (word !== null) words.push(word);
    isGlued = word !== null;
  }
  return words;
}

/** Null for blanks. */
function wordOf(raw: string, start: number, isGlued: boolean): Word | null {
  const kind = kindOf(raw);
  if (kind === null) return null;
  const text = plain(raw, kind);
  const isCapital = kind === "word" && raw[0] !== text[0];
  return { text, key: keyAt(text, isGlued), kind, start, end: start + raw.length, isGlued, isCapital };
}

function kindOf(raw: string): Word["kind"] | null {
  const code = raw.charCodeAt(0);
  if (code < 128) return asciiKinds[code] ?? null;
  if (LETTER.test(raw)) return "word";
  if (/^[٠-٩۰-۹]/.test(raw)) return "number";
  return /^\s/.test(raw) ? null : "sign";
}

const LETTER = /^\p{L}/u;

const asciiKinds: readonly (Word["kind"] | null)[] = Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (sign === "\n") return "break";
  if (/[0-9]/.test(sign)) return "number";
  if (/\s/.test(sign)) return null;
  return LETTER.test(sign) ? "word" : "sign";
});

const plainSigns: ReadonlyMap<string, string> = new Map([
  ...[..."‐‑‒–—―−"].map((dash) => [dash, "-"] as const),
  ...[..."‘’ʼ"].map((quote) => [quote, "'"] as const),
]);

function plain(raw: string, kind: Word["kind"]): string {
  if (kind === "word") return raw.toLowerCase();
  if (kind === "number") return asciiDigits(raw);
  return plainSigns.get(raw) ?? raw;
}
