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
  ].join("|"),
  "gu",
);
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]/g;
const IGNORED = /^[\s\u00AD\u200B\u2060\uFEFF]*$/;
const NOT_ASCII = /[^\p{ASCII}]/u;

/** The tokens of a stretch of text, with offsets into the whole; blanks and unseen characters belong to none. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  const stretch = text.slice(from, to);
  // A clone of the pattern for each line, as `matchAll` makes, costs more than the line.
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(stretch); found !== null; found = TOKEN.exec(stretch)) {
    const key = tokenKey(found[0]);
    if (key === "") continue;
    const start = from + found.index;
    tokens.push({ start, end: start + found[0].length, key });
  }
  return tokens;
}

/** Whether a stretch holds nothing that is read: blanks, line ends, soft hyphens, zero-width spaces. */
export function isIgnored(stretch: string): boolean {
  return IGNORED.test(stretch);
}

/** Whether the token is a word or a number and not a sign. */
export function isWordKey(key: string): boolean {
  return /^[\p{L}\p{N}\p{M}]/u.test(key);
}

// Straight and curly quotes, all dashes, and composed and decomposed letters are the same to a reader; case is not.
function tokenKey(raw: string): string {
  if (!NOT_ASCII.test(raw)) return raw;
  return raw
    .replace(UNSEEN, "")
    .replace(/[‘’‛ʼ]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, "-")
    .normalize("NFC");
}
