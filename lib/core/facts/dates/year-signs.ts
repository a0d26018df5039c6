import { isNounLike } from "./function-words";
import type { Word } from "./scan";

const leads = new Set(
  (
    "in since of by from until till to during before after between and early mid late for the through around circa year than " +
    "january february march april may june july august september october november december spring summer autumn winter " +
    "в с до"
  ).split(" "),
);
const counts = new Set("about nearly almost over some than least most only up another".split(" "));
const named = new Set(
  "election elections vote protest protests crisis constitution law budget года году год".split(" "),
);

/**
 * Whether four figures from one place to another are read as a year: led by a word that years have, or followed by a sign or a
 * small word; not with a currency, a count before them, or a noun behind them that they would count.
 */
export function standsAsYear(words: readonly Word[], at: number, next: number): boolean {
  const [last, behind] = [words[at - 1], words[next]];
  if (words[at]?.kind !== "number") return last !== undefined && leads.has(last.text);
  if (last?.isGlued === false && counts.has(last.text) && last.text !== "than") return false;
  if (last !== undefined && /^[$€£₸₽¥#@+.,:/]$/.test(last.text) && words[at]?.isGlued === true) return false;
  if (last?.text === "-" && words[at - 2]?.kind === "number") return false;
  if (behind !== undefined && /^[%°$€£₸:]$/.test(behind.text) && behind.isGlued) return false;
  const isRound = words[at]?.text.endsWith("00") === true;
  const isLed = last !== undefined && leads.has(last.text);
  const isFree = !isNounLike(behind) || named.has(behind?.text ?? "");
  if (isLed && (isFree || (last.text === "the" && !isRound))) return true;
  return isFree && !isRound;
}
