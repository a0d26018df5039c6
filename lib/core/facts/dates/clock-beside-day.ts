import type { Clock } from "./clock";
import { clockSpan } from "./clock-ranges";
import { anyClock, counts, sureClock } from "./clock-times";
import { after, beginningAs, longest, maybe, once, phrase, type Reader, word } from "./reader";

/** A clock beside its day, and whether the day ends there rather than lies around it (`by 2 pm`). */
interface BesideDay {
  readonly clock: Clock;
  readonly isLimit: boolean;
}

const leads = phrase("at", "@", "by", "around", "about", "at around", "at about", ", at", "- at", ", around", "before");
const signs = word(",", "-", "on");
const maybeSign = maybe(signs);
const lead = word(",", "at", "on", "-");
const maybeLead = maybe(lead);

/** A clock behind a day. A number alone is one only behind `at` or the like, where it counts nothing; else minutes must be said. */
const moment: Reader<BesideDay> = beginningAs([after(maybe(longest(leads, signs)), anyClock)], (words, at) => {
  const lead = leads(words, at);
  const from = lead?.next ?? maybeSign(words, at)?.next ?? at;
  const found = anyClock(words, from);
  if (found === null) return null;
  const { clock, isSure, parts } = found.value;
  const saysMinutes = (parts?.minute ?? 0) > 0;
  const isLoose = !isSure && !saysMinutes && (lead === null || counts(words, from, found.next));
  return isLoose
    ? null
    : { value: { clock, isLimit: lead?.value === "by" || lead?.value === "before" }, next: found.next };
});

const span: Reader<BesideDay> = beginningAs([after(maybeLead, clockSpan)], (words, at) => {
  const from = maybeLead(words, at)?.next ?? at;
  const found = clockSpan(words, from);
  if (found === null || (!found.value.isSure && counts(words, found.next - 1, found.next))) return null;
  return { value: { clock: found.value.clock, isLimit: false }, next: found.next };
});

/** A time or a stretch of time written behind its day: `at 3 pm`, `9-11 am`, `from 3 to 5`. */
export const clockBehind: Reader<BesideDay> = once(longest(moment, span));

const before: Reader<Clock> = beginningAs([sureClock, anyClock], (words, at) => {
  const found = sureClock(words, at) ?? anyClock(words, at);
  const saysMinutes = (found?.value.parts?.minute ?? 0) > 0 && words[at]?.kind === "word";
  const isClock = found?.value.isSure === true || saysMinutes || words[at]?.text === "at";
  return found === null || !isClock ? null : { value: found.value.clock, next: found.next };
});

/** `3-2` before a day is a result, not a time. */
const spanBefore: Reader<Clock> = beginningAs([clockSpan], (words, at) => {
  const found = clockSpan(words, at);
  if (found === null) return null;
  const isLed =
    /^(?:from|between)$/.test(words[at]?.text ?? "") || words.slice(at, found.next).some(({ text }) => text === "to");
  return found.value.isSure || isLed ? { value: found.value.clock, next: found.next } : null;
});

/** A time or a stretch of time that stands before its day: `3 pm` today, `between 3 and 8` yesterday. */
export const clockBefore: Reader<Clock> = once(longest(spanBefore, before));
