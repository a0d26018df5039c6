import { cardinals, ordinals } from "./english";
import { dayWords, monthStarts, seasons, units, weekdays } from "./lexicon";
import { partsOfDay } from "./parts-of-day";
import type { Word } from "./scan";

const behindNumber = new Set(
  "am pm a p o oclock st nd rd th of day to until till through and past min minutes business working half in at".split(
    " ",
  ),
);
const first = new Set([
  ...[
    ...monthStarts,
    ...weekdays.keys(),
    ...dayWords.keys(),
    ...seasons.keys(),
    ...cardinals.keys(),
    ...ordinals.keys(),
  ],
  ...partsOfDay.keys(),
  ...[...weekdays.keys()].map((name) => `${name}s`),
  ...(
    "a an the few several couple hundred all whole entire full half quarter this that same last next previous past coming upcoming " +
    "following preceding current in at from between for within on week weeks year fy cy q h rest remaining remainder month ytd " +
    "earlier later early late mid middle beginning start end before prior sooner until till by no not up as after since " +
    "starting ever effective around about circa approximately roughly more over every each any daily weekly monthly quarterly " +
    "yearly annually hourly nightly biweekly bimonthly biannually bi semi semiannually fortnightly everyday everynight once " +
    "twice weekends weekdays weekend tonight tonite now right noon noonish on midday midnight noontime night christmas xmas easter new nowruz " +
    "boxing valentine valentines st earth labour labor international workers victory halloween independence veterans women april " +
    "groundhog juneteenth cinco memorial martin mlk columbus thanksgiving black cyber mother mothers father fathers good ash " +
    "pentecost some ½ twenties thirties forties fifties sixties seventies eighties nineties ' day on"
  ).split(" "),
]);

/** Whether a word can be the first of a date at all: the gate that keeps the reading of long texts short. */
export function mayBegin(words: readonly Word[], at: number): boolean {
  const [word, last] = [words[at], words[at - 1]];
  if (word === undefined || word.kind === "break") return false;
  if (word.kind === "number") return mayBeginNumber(words, at);
  if (word.isGlued && last !== undefined && /^[$#@&_]$/.test(last.text)) return false;
  if (word.text === "'") return words[at + 1]?.kind === "number";
  if (cardinals.has(word.text)) return isCarriedOn(words, at);
  return first.has(word.text) && !(needsMore.has(word.text) && words[at + 1]?.kind === "sign");
}

/** Words of which none is a date before a sign. */
const needsMore = new Set("a an the this that some any every each about around at on in".split(" "));

const carries = new Set([
  ...[...monthStarts, ...weekdays.keys(), ...dayWords.keys(), ...units.keys(), ...partsOfDay.keys()],
  ...(
    "am pm a p o oclock past to of hundred half quarter until till through century business working night nights last next " +
    "upcoming coming thousand on in"
  ).split(" "),
]);

/** A number in words goes on to what it counts within a few words, else it is a number. A year in words needs `in` before it. */
function isCarriedOn(words: readonly Word[], at: number): boolean {
  if (/^(?:in|since|of|year|by|until)$/.test(words[at - 1]?.text ?? "")) return true;
  for (let index = at + 1; index < at + 6; index += 1) {
    const word = words[index];
    if (word === undefined || word.kind === "break") return false;
    if (carries.has(word.text)) return true;
  }
  return false;
}

function mayBeginNumber(words: readonly Word[], at: number): boolean {
  const [word, next, last] = [words[at], words[at + 1], words[at - 1]];
  if (word === undefined || word.text.length > 4) return false;
  if (word.isGlued && last !== undefined && isPartOf(last, words[at - 2])) return false;
  if (word.text.length === 4 || next === undefined) return word.text.length === 4;
  if (next.kind === "number") return false;
  if (next.kind === "sign") return isTiedOn(next, words[at + 2]);
  return monthStarts.has(next.text) || units.has(next.text) || behindNumber.has(next.text) || first.has(next.text);
}

/** Whether a sign behind a number may tie it to what stands behind the sign. */
function isTiedOn(sign: Word, behind: Word | undefined): boolean {
  if (behind === undefined || behind.kind === "sign" || behind.kind === "break") return false;
  if (sign.text === ",") return monthStarts.has(behind.text);
  if (/^[/:]$/.test(sign.text)) return behind.kind === "number";
  return /^[-.'~]$/.test(sign.text);
}

/** A number that a sign ties to what stands before is no number of its own. */
function isPartOf(last: Word, before: Word | undefined): boolean {
  if (last.kind === "word") return last.text !== "cy" && last.text !== "q";
  if (/^[$€£₸₽¥#+@]$/.test(last.text)) return true;
  if (/^[.,:/]$/.test(last.text)) return last.isGlued && before?.kind === "number";
  return last.text === "-" && last.isGlued && before?.kind === "number";
}
