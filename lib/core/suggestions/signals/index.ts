import { amount } from "./amount";
import { company } from "./company";
import { concepts } from "./concepts";
import { covered } from "./covered";
import { dates } from "./dates";
import { daysApart } from "./days-apart";
import { embedding } from "./embedding";
import { fields } from "./fields";
import { figures } from "./figures";
import { letters } from "./letters";
import { names } from "./names";
import { quotation } from "./quotation";
import { rarest } from "./rarest";
import type { Signal } from "./signal";
import { speaker } from "./speaker";
import { usage } from "./usage";
import { words } from "./words";

/** Every signal by its name, in the order in which reasons are told. */
export const signals = {
  quotation,
  figures,
  names,
  dates,
  speaker,
  words,
  concepts,
  covered,
  amount,
  rarest,
  fields,
  letters,
  company,
  usage,
  daysApart,
  embedding,
} as const satisfies Record<string, Signal>;

export type SignalName = keyof typeof signals;

/** What each signal says of two mentions. */
export type SignalValues = Readonly<Record<SignalName, number>>;

/** A number for each signal. */
export function forEachSignal(of: (name: SignalName) => number): SignalValues {
  return {
    quotation: of("quotation"),
    figures: of("figures"),
    names: of("names"),
    dates: of("dates"),
    speaker: of("speaker"),
    words: of("words"),
    concepts: of("concepts"),
    covered: of("covered"),
    amount: of("amount"),
    rarest: of("rarest"),
    fields: of("fields"),
    letters: of("letters"),
    company: of("company"),
    usage: of("usage"),
    daysApart: of("daysApart"),
    embedding: of("embedding"),
  };
}
