import { DAY, parseMoment } from "../../facts/dates/calendar";
import type { DateValue } from "../../facts/dates/date-value";

/** When something was, in seconds since 1970 in UTC, half-open, with the words of the text. */
export interface EventTime {
  readonly from: number;
  readonly to: number;
}

interface DatedMention {
  readonly id: string;
  readonly dates: readonly DateValue[];
}

export interface ToldTime extends EventTime {
  /** The mentions that name it, in the order given. */
  readonly mentions: readonly string[];
}

/** The stretch of time that a date as read stands for; null where it is not resolved, has an open end or no place in time. */
export function stretchOf({ from, to, isResolved, granularity }: DateValue): EventTime | null {
  if (!isResolved || from === null || to === null || granularity === "duration" || granularity === "repeat")
    return null;
  const [first, last] = [parseMoment(from), parseMoment(to)];
  if (first === null || last === null) return null;
  const end = last.at + (last.hasClock ? 1 : DAY);
  return end > first.at ? { from: first.at, to: end } : null;
}

/**
 * The times that the mentions of a claim name, each once: first the one that most of them agree with, by naming it or a longer one that
 * holds it, of several the shortest, then the earliest. Empty where none names a time: then the claim is undated.
 */
export function eventTimes(mentions: readonly DatedMention[]): ToldTime[] {
  const told = mentions.flatMap(({ id, dates }) =>
    dates.flatMap((date) => {
      const time = stretchOf(date);
      return time ? [{ id, ...time }] : [];
    }),
  );
  const times = new Map(told.map(({ from, to }) => [`${from} ${to}`, { from, to }]));
  return [...times.values()]
    .map((time) => ({
      ...time,
      mentions: idsOf(told.filter(({ from, to }) => from === time.from && to === time.to)),
      agreeing: idsOf(told.filter(({ from, to }) => from <= time.from && time.to <= to)).length,
    }))
    .sort((a, b) => b.agreeing - a.agreeing || a.to - a.from - (b.to - b.from) || a.from - b.from)
    .map(({ from, to, mentions: naming }) => ({ from, to, mentions: naming }));
}

function idsOf(some: readonly { readonly id: string }[]): string[] {
  return [...new Set(some.map(({ id }) => id))];
}

/** When an article came out, in seconds since 1970 in UTC: the middle of its day where only that is known; null where nothing is. */
export function publicationTime(publishedAt: string | null): number | null {
  const moment = publishedAt === null ? null : parseMoment(publishedAt);
  return moment && (moment.hasClock ? moment.at : moment.at + DAY / 2);
}
