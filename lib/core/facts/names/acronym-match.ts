import type { FoldedName } from "./fold-name";
import { emptyWords } from "./generic-words";

/** Whether one name is the initials of the other's words: PLA and People's Liberation Army. Small words may count or not. */
export function acronymMatch(a: FoldedName, b: FoldedName): boolean {
  return isAcronymOf(a, b) || isAcronymOf(b, a);
}

function isAcronymOf(short: FoldedName, long: FoldedName): boolean {
  const [acronym, ...more] = short.tokens;
  if (acronym === undefined || more.length > 0 || long.tokens.length < 2) return false;
  if (!/^\p{Lu}{2,8}$/u.test(acronym.written)) return false;
  const telling = long.tokens.filter(({ latin }) => !emptyWords.has(latin));
  return [telling, long.tokens].some((words) => initialsOf(words) === acronym.latin);
}

function initialsOf(words: FoldedName["tokens"]): string {
  return words.map(({ latin }) => latin.charAt(0)).join("");
}
