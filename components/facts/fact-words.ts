import type { FactAnswer } from "@/lib/contract/facts";
import type { FactKind, FactValues } from "@/lib/core/facts/fact";
import { figureReading } from "@/lib/core/facts/figures/figure-reading";

export interface FactWords {
  readonly label: string;
  readonly reading: string;
  /** The words of the text, where the reading does not repeat them. */
  readonly from: string | null;
}

/** What each kind of fact is called. */
export const kindWords: Readonly<Record<FactKind, string>> = {
  figure: "Figure",
  date: "Date",
  name: "Name",
  attribution: "Who says it",
  quotation: "Quotation",
  hedge: "Hedge",
  modality: "How far",
  negation: "Negation",
};

/** A fact in a few words; of a correction that says that there is none, so. */
export function describeFact(fact: FactAnswer): FactWords {
  const label = kindWords[fact.kind];
  if (fact.value === null) return { label, reading: "none", from: fact.words };
  const reading = readingOf(fact);
  if (fact.kind === "attribution" && fact.value.speaker === null) return { label, reading, from: null };
  return { label, reading, from: reading.toLowerCase().includes(fact.words.toLowerCase()) ? null : fact.words };
}

/** The facts that are worth a place in a line, each reading once, without who says it where `attribution` tells that already. */
export function tellOnce(
  facts: readonly FactAnswer[],
  attribution?: string,
): readonly (FactWords & { readonly kind: FactKind })[] {
  const told = facts.filter(isTelling).map((fact) => ({ ...describeFact(fact), kind: fact.kind }));
  const news = told.filter(({ kind, reading }) => kind !== "attribution" || reading !== attribution);
  return [...new Map(news.map((words) => [`${words.label} ${words.reading}`, words])).values()];
}

/** Whether a fact is worth a place in a line: that something was said plainly, as done, is not. */
export function isTelling(fact: FactAnswer): boolean {
  if (fact.value === null) return false;
  if (fact.kind === "modality") return fact.value.status !== "done" && fact.value.status !== "present";
  if (fact.kind === "negation") return !fact.value.isCancelled;
  return fact.kind !== "quotation";
}

function readingOf(fact: FactAnswer): string {
  if (fact.value === null) return "none";
  switch (fact.kind) {
    case "figure":
      return [figureReading(fact.value), fact.value.counted ?? ""].join(" ").trim();
    case "date":
      return sayDate(fact.value, fact.words);
    case "name":
      return fact.value.longest;
    case "attribution":
      return saySpeaker(fact.value);
    case "quotation":
      return `“${fact.value.inner}”`;
    case "hedge":
      return `${fact.value.cue} (${fact.value.kind})`;
    case "modality":
      return `${fact.value.status}: ${fact.value.lemma}${fact.value.isConditional ? ", on a condition" : ""}`;
    case "negation":
      return fact.value.verb === null ? fact.value.cue : `${fact.value.cue}: ${fact.value.verb}`;
  }
}

function saySpeaker({ speaker, verb, manner }: FactValues["attribution"]): string {
  if (speaker === null) return verb === null ? manner : `${verb.words}, nobody named`;
  return `${speaker.named ?? speaker.words}${verb === null ? "" : ` ${verb.words}`}, ${manner}`;
}

const day = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

function sayDate({ from, to, granularity, isResolved, candidates }: FactValues["date"], words: string): string {
  if (granularity === "duration" || granularity === "repeat") return `${words} (${granularity})`;
  if (!isResolved) return candidates.length > 0 ? `one of ${candidates.length} dates` : "not resolved";
  if (from === null || to === null) return from === null ? `until ${sayMoment(to ?? "")}` : `since ${sayMoment(from)}`;
  if (granularity === "year") return from.slice(0, 4);
  if (granularity === "month") return month.format(new Date(from));
  if (from === to) return sayMoment(from);
  const [sameDay, until] = [dayOf(from) === dayOf(to), to.slice(dayOf(to).length + 1)];
  return sameDay && until ? `${sayMoment(from)}–${until.slice(0, 5)}` : `${sayMoment(from)} – ${sayMoment(to)}`;
}

const dayOf = (moment: string) => moment.split("T")[0] ?? "";

/** `YYYY-MM-DD`, with a clock time or without, or the clock time alone. */
function sayMoment(moment: string): string {
  const [date = "", time] = moment.split("T");
  const said = date === "" ? [] : [day.format(new Date(`${date}T00:00:00Z`)).replace(",", "")];
  return [...said, ...(time ? [time.slice(0, 5)] : [])].join(", ");
}
