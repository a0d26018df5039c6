import { asciiDigits } from "../../text/ascii-digits";
import type { Segment } from "../../text/segments";

/** A run of letters, a run of digits, one sign or the end of a line. `text` is in small letters, its digits 0 to 9, dashes and quotes are plain. */
export interface Word extends Segment {
  readonly text: string;
  /** The text, or `NUMBER` for any figures: what readers tell by whether they can begin here. */
  readonly key: string;
  readonly kind: "word" | "number" | "sign" | "break";
  /** Nothing stands between it and the word before. */
  readonly isGlued: boolean;
  readonly isCapital: boolean;
}

/** The key of all figures. */
export const NUMBER = "\u0000";

const WORD = /\n|\p{L}[\p{L}\p{M}]*|[0-9٠-٩۰-۹]+|\S/gu;

/** The words, numbers and signs of a text in their order, in linear time. */
export function scanWords(text: string): Word[] {
  const words: Word[] = [];
  let end = -1;
  for (const { 0: raw, index: start } of text.matchAll(WORD)) {
    const kind = kindOf(raw);
    const isCapital = kind === "word" && raw[0] !== raw[0]?.toLowerCase();
    const text = plain(raw, kind);
    words.push({
      text,
      key: kind === "number" ? NUMBER : text,
      kind,
      start,
      end: start + raw.length,
      isGlued: start === end,
      isCapital,
    });
    end = start + raw.length;
  }
  return words;
}

function kindOf(raw: string): Word["kind"] {
  if (raw === "\n") return "break";
  if (/^[0-9٠-٩۰-۹]/.test(raw)) return "number";
  return LETTER.test(raw) ? "word" : "sign";
}

const LETTER = /^\p{L}/u;
const plainSigns: ReadonlyMap<string, string> = new Map([
  ...[..."‐‑‒–—―−"].map((dash) => [dash, "-"] as const),
  ...[..."‘’ʼ"].map((quote) => [quote, "'"] as const),
]);

function plain(raw: string, kind: Word["kind"]): string {
  if (kind === "word") return raw.toLowerCase();
  if (kind === "number") return asciiDigits(raw);
  return plainSigns.get(raw) ?? raw;
}
