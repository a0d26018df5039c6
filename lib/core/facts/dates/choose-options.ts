import { DAY } from "./calendar";
import type { Option } from "./meaning";
import type { Tense } from "./tense";

/** Farther than this from the publication a date without a year is not chosen where its other reading is nearer than `NEAR`. */
const FAR = 300 * DAY;
const NEAR = 60 * DAY;

/**
 * Of what the words allow that which is meant: what fits the weekday that is named, what holds the publication, else the side that the tense tells, the
 * past when nothing does: news tell what happened. More than one, or none, where that would be a guess.
 */
export function chooseOptions(options: readonly Option[], tense: Tense, now: number | null): readonly Option[] {
  const sure = options.filter(({ isDoubtful }) => isDoubtful !== true);
  const fitting = sure.length > 0 ? sure : options;
  const sides = new Set(fitting.map(({ side }) => side));
  if (now === null || !sides.has("past") || !sides.has("future")) return fitting;
  const running = fitting.filter((option) => distance(option, now) === 0);
  if (running.length > 0) return running;
  const nearest = Math.min(...fitting.map((option) => distance(option, now)));
  if (tense === "either") return fitting.filter((option) => distance(option, now) === nearest);
  const told = fitting.filter(({ side }) => side === (tense ?? "past"));
  const isFar = told.every((option) => distance(option, now) > FAR);
  return isFar && nearest < NEAR ? fitting : told;
}

function distance({ start, end }: Option, now: number): number {
  if (start !== null && start > now) return start - now;
  if (end !== null && end <= now) return now - end;
  return start === null ? (end ?? now) - now : end === null ? now - start : 0;
}
