import type { Segment } from "./segments";

/** A word, a number or a sign of a text. Tokens with the same key read the same, whatever their typography. */
export type Token = Segment & { key: string };

const TOKEN = new RegExp(
  [
    "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}]\\p{M}*",
    "\\p{N}+(?:[.,]\\p{N}+)*[\\p{L}\\p{M}\\p{N}\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]*",
    "[\\p{L}\\p{M}\\u200C\\u200D][\\p{L}\\p{M}\\p{N}\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]*" +
      "(?:['’ʼ][\\p{L}\\p{M}\\p{N}\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]+)*",
    "\\S\\p{M}*",
    "\\s+",
  ].join("|"),
  "uy",
);
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]/g;
const IGNORED = /^[\s\u00AD\u200B\u2060\uFEFF]*$/;
const NOT_ASCII = /[^\p{ASCII}]/u;
const TYPOGRAPHY = /[\u00AD\u200B\u2060\uFEFF‘’‛ʼ“”„‟«»‐‑‒–—―−]/;
const WORD_START = /^[\p{L}\p{N}\p{M}]/u;
const BLANK = 32;

/** The tokens of a stretch of text, with offsets into the whole; blanks and unseen characters belong to none. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  return tokensAs(text, from, to, (start, end, key) => ({ start, end, key }));
}

/** What is made of each token of a stretch of text. */
export function tokensAs<Made>(
  text: string,
  from: number,
  to: number,
  make: (start: number, end: number, key: string) => Made,
): Made[] {
  const all: Made[] = [];
  const stretch = text.slice(from, to);
  // Whatever stands there is matched. To be told only where a token ends costs half of what a match does.
  for (let start = 0; start < stretch.length; start = TOKEN.lastIndex) {
    TOKEN.lastIndex = start + 1;
    if (stretch.charCodeAt(start) === BLANK) continue;
    TOKEN.lastIndex = start;
    TOKEN.test(stretch);
    const end = TOKEN.lastIndex;
    const key = tokenKey(stretch.slice(start, end));
    if (key !== "") all.push(make(from + start, from + end, key));
  }
  return all;
}

/** Whether a stretch holds nothing that is read: blanks, line ends, soft hyphens, zero-width spaces. */
export function isIgnored(stretch: string): boolean {
  return IGNORED.test(stretch);
}

/** Whether the token is a word or a number and not a sign. */
export function isWordKey(key: string): boolean {
  return WORD_START.test(key);
}

// Straight and curly quotes, all dashes, and composed and decomposed letters are the same to a reader; case is not.
function tokenKey(raw: string): string {
  if (raw.trim() === "") return "";
  if (!NOT_ASCII.test(raw)) return raw;
  if (!TYPOGRAPHY.test(raw)) return raw.normalize("NFC");
  return raw
    .replace(UNSEEN, "")
    .replace(/[‘’‛ʼ]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, "-")
    .normalize("NFC");
}
