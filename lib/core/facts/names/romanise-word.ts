import { letterRomanisation } from "./letter-romanisation";

const MARKS = /[\p{M}\u0640\u200B-\u200F\u2060\uFEFF\u00AD]/gu;
const WITH_BASE = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]/u;
const JOINED_LETTERS: readonly (readonly [string, string])[] = [
  ["дж", "j"],
  ["цз", "j"],
  ["ου", "u"],
  ["μπ", "b"],
  ["ντ", "d"],
];

/**
 * A word as it sounds in Latin letters: small, without marks, letters of other alphabets by `letterRomanisation`. Scripts without a
 * table, such as Han or Hangul, stay as they are.
 */
export function romaniseWord(word: string): string {
  if (/^[\x20-\x7e]*$/.test(word)) return word.toLowerCase();
  let small = word.normalize("NFKC").toLowerCase();
  for (const [letters, latin] of JOINED_LETTERS) small = small.replaceAll(letters, latin);
  return [...small].map(romaniseLetter).join("");
}

function romaniseLetter(letter: string): string {
  const known = letterRomanisation[letter];
  if (known !== undefined) return known;
  if (!WITH_BASE.test(letter)) return letter.replace(/[\u0300-\u036f]/g, "");
  const base = letter.normalize("NFKD").replace(MARKS, "").toLowerCase();
  return letterRomanisation[base] ?? base;
}
