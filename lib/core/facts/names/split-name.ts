import type { NameKind } from "./name-kind";

/** A word of a name, and the number of the part between blanks that it stands in: those of Kassym-Jomart share one. */
export interface NameWord {
  readonly text: string;
  readonly part: number;
}

const MOST_WORDS = 24;
const MOST_LETTERS = 48;
const MOST_READ = 1000;
const WORD = /(?:[\p{L}\p{M}\p{N}'’ʼ`‘]|\u200C|\u200D)+/gu;
const APOSTROPHES = /['’ʼ`‘]/g;

/**
 * The words of a name, cut at blanks, hyphens, signs and inner capitals (SergeiLavrov), apostrophes dropped; but for people,
 * letters with full stops are joined (A.B.C. is ABC). At most 24 words of 48 letters.
 */
export function splitName(written: string, kind: NameKind = "unknown"): NameWord[] {
  const text = written.slice(0, MOST_READ).replace(/['’]s(?![\p{L}\p{N}])/gu, "");
  const words: NameWord[] = [];
  let part = 0;
  let end = 0;
  let isOpen = false;
  for (const found of text.matchAll(WORD)) {
    const raw = found[0].replace(APOSTROPHES, "");
    if (raw === "" || /^\p{M}+$/u.test(raw)) continue;
    const gap = text.slice(end, found.index);
    if (end > 0 && !isHyphen(gap)) part += 1;
    end = found.index + found[0].length;
    const last = words.at(-1);
    const isLetter = kind !== "person" && /^\p{Lu}$/u.test(raw);
    if (isLetter && isOpen && gap === "." && last !== undefined)
      words[words.length - 1] = { ...last, text: last.text + raw };
    else for (const [index, each] of cutAtCapitals(raw).entries()) words.push({ text: each, part: part + index });
    part = words.at(-1)?.part ?? part;
    isOpen = isLetter;
  }
  return words.slice(0, MOST_WORDS).map((word) => ({ ...word, text: word.text.slice(0, MOST_LETTERS) }));
}

function isHyphen(gap: string): boolean {
  return /^\.?[-‐‑–]$/.test(gap);
}

// McDonald and LaSalle stay whole: two small letters stand before the capital that parts.
function cutAtCapitals(word: string): string[] {
  return word.split(/(?<=\p{Ll}\p{Ll})(?=\p{Lu}\p{Ll})/u);
}
