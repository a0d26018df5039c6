import type { Extractor, ReadArticle, Reading } from "../extractor";
import { parseMoment } from "./calendar";
import type { DateValue } from "./date-value";
import { timeExpression } from "./grammar";
import { months, weekdays } from "./lexicon";
import { mayBegin } from "./may-begin";
import type { Circumstances, Meaning } from "./meaning";
import { resolveMeaning } from "./resolve-meaning";
import { scanWords, type Word } from "./scan";
import { tellsSpanBehind } from "./span-behind";
import { tenseAround } from "./tense";

/**
 * Dates, times, lengths of time and what comes back, in the order of the text and apart. `publishedAt` may carry a clock behind the day; without
 * it what counts from it stays unresolved. `en-US` reads `6/10` with the month first, `en-GB` and others with the day; plain `en` leaves it open.
 */
export const dates: Extractor<"date", DateValue> = {
  kind: "date",
  version: 4,
  read(article) {
    const words = scanWords(article.text);
    const circumstances = circumstancesOf(article);
    const readings: Reading<DateValue>[] = [];
    let at = 0;
    while (at < words.length) {
      const found = mayBegin(words, at) && !tellsSpanBehind(words, at) ? timeExpression(words, at) : null;
      const whole = found === null ? null : readingOf(words, at, found.next);
      const isIdle = found?.value.isOnlyNow === true && !circumstances.hasClock;
      if (found === null || whole === null || isIdle) {
        at += 1;
        continue;
      }
      const meaning = anchoredBy(words[at]?.text ?? "", found.value);
      const anchor = meaning.isAnchored === true ? anchorOf(readings, article.text, whole.start) : null;
      const tense = meaning.how === "nearest" ? tenseAround(words, at, found.next) : null;
      const value = resolveMeaning(meaning, circumstances, tense, anchor);
      readings.push({ start: whole.start, end: whole.end, value });
      at = found.next;
    }
    return readings;
  },
};

function circumstancesOf({ publishedAt, language }: ReadArticle): Circumstances {
  const moment = publishedAt === null ? null : parseMoment(publishedAt);
  return { now: moment?.at ?? null, hasClock: moment?.hasClock ?? false, order: orderOf(language) };
}

function orderOf(language: string | null): Circumstances["order"] {
  if (language === null || language.toLowerCase() === "en") return null;
  return language.toLowerCase() === "en-us" ? "month-first" : "day-first";
}

/** The characters of a reading; null when a number goes on where it ends. */
function readingOf(words: readonly Word[], at: number, next: number): { start: number; end: number } | null {
  const [first, last, behind, further] = [words[at], words[next - 1], words[next], words[next + 1]];
  if (first === undefined || last === undefined) return null;
  const touches = last.kind === "number" && behind?.isGlued === true;
  const goesOn = touches && (behind.kind === "word" || /^[%°$€£]$/.test(behind.text));
  const isPart = touches && further?.isGlued === true && further.kind === "number" && /^[-/.,:]$/.test(behind.text);
  const before = words[next - 2];
  const isStop =
    last.text === "." &&
    before !== undefined &&
    before.text.length > 1 &&
    (months.has(before.text) || weekdays.has(before.text));
  return goesOn || isPart ? null : { start: first.start, end: isStop ? before.end : last.end };
}

/** The last day before it that the same paragraph resolves, or null. */
function anchorOf(readings: readonly Reading<DateValue>[], text: string, start: number): string | null {
  const last = readings.at(-1);
  if (last === undefined || !last.value.isResolved || text.slice(last.end, start).includes("\n")) return null;
  const { from, to, granularity } = last.value;
  return from !== null && granularity === "day" && from === to ? from : null;
}

const anchoring = new Set(["following", "preceding", "previous", "same", "that"]);

/** `the following week` counts from what the text has named, not from the publication. */
function anchoredBy(first: string, meaning: Meaning): Meaning {
  return meaning.how === "relative" && anchoring.has(first) ? { ...meaning, isAnchored: true } : meaning;
}
