import type { Fact, FactOf } from "@/lib/core/facts/fact";
import { digitPlace } from "@/lib/core/facts/figures/digit-place";

/** A plain field in which a part of a fact is corrected. */
export interface CorrectionField {
  readonly name: string;
  readonly label: string;
  readonly type: "text" | "number" | "date" | "choice";
  readonly value: string;
  readonly choices?: readonly string[];
}

const hedges = ["hearsay", "allegation", "provisional", "appearance", "belief", "likelihood", "possibility"] as const;
const statuses = [
  ...["done", "ongoing", "present", "planned", "expected", "possible", "required", "counterfactual"],
] as const;
const manners = ["quoted", "paraphrased", "mixed", "own voice"] as const;
const negations = [
  ...["not", "never", "no", "pronoun", "neither", "without", "failed", "refused", "denied", "withheld", "hardly"],
] as const;

/** The fields in which a fact is corrected, with what was read; none for what is there or not. */
export function correctionFields(fact: Fact): readonly CorrectionField[] {
  switch (fact.kind) {
    case "figure": {
      const { low, high, unit, counted } = fact.value;
      return [
        { name: "low", label: "From", type: "number", value: low === null ? "" : String(low) },
        { name: "high", label: "To", type: "number", value: high === null ? "" : String(high) },
        { name: "unit", label: "Unit", type: "text", value: unit ?? "" },
        { name: "counted", label: "What is counted", type: "text", value: counted ?? "" },
      ];
    }
    case "date":
      return [
        { name: "from", label: "From", type: "date", value: fact.value.from?.slice(0, 10) ?? "" },
        { name: "to", label: "To", type: "date", value: fact.value.to?.slice(0, 10) ?? "" },
      ];
    case "name":
      return [{ name: "longest", label: "Full name", type: "text", value: fact.value.longest }];
    case "attribution":
      return [
        { name: "speaker", label: "Who says it", type: "text", value: speakerOf(fact) },
        { name: "manner", label: "How", type: "choice", value: fact.value.manner, choices: manners },
      ];
    case "hedge":
      return [{ name: "kind", label: "How it holds back", type: "choice", value: fact.value.kind, choices: hedges }];
    case "modality":
      return [{ name: "status", label: "How far", type: "choice", value: fact.value.status, choices: statuses }];
    case "negation":
      return [{ name: "kind", label: "How it negates", type: "choice", value: fact.value.kind, choices: negations }];
    case "quotation":
      return [];
  }
}

/** The fact with what the fields hold now; what no field says of it stays, or goes where it would not fit any more. */
export function correctedFact(fact: Fact, entered: (name: string) => string): Fact {
  switch (fact.kind) {
    case "figure":
      return { ...fact, value: correctedFigure(fact, entered) };
    case "date":
      return { ...fact, value: correctedDate(fact, entered) };
    case "name":
      return { ...fact, value: { ...fact.value, longest: entered("longest").trim() || fact.value.longest } };
    case "attribution":
      return { ...fact, value: correctedAttribution(fact, entered) };
    case "hedge":
      return { ...fact, value: { ...fact.value, kind: chosen(hedges, entered("kind")) ?? fact.value.kind } };
    case "modality":
      return { ...fact, value: { ...fact.value, status: chosen(statuses, entered("status")) ?? fact.value.status } };
    case "negation":
      return { ...fact, value: { ...fact.value, kind: chosen(negations, entered("kind")) ?? fact.value.kind } };
    case "quotation":
      return fact;
  }
}

type Entered = (name: string) => string;

function correctedFigure({ value }: FactOf<"figure">, entered: Entered): FactOf<"figure">["value"] {
  const [one, other] = [numberIn(entered("low")), numberIn(entered("high"))];
  const isSwapped = one !== null && other !== null && one > other;
  const [low, high] = isSwapped ? [other, one] : [one, other];
  const said = { unit: entered("unit").trim() || null, counted: entered("counted").trim().toLowerCase() || null };
  if (low === value.low && high === value.high) return { ...value, ...said };
  const form = low === null || high === null ? "bound" : low === high ? "bare" : "range";
  const place = form === "bare" && low !== null ? digitPlace(low) : null;
  return { ...value, ...said, low, high, hasLow: low !== null, hasHigh: high !== null, form, place };
}

function correctedDate({ value }: FactOf<"date">, entered: Entered): FactOf<"date">["value"] {
  const [from, to] = [entered("from") || null, entered("to") || null].toSorted((a, b) =>
    a !== null && b !== null ? a.localeCompare(b) : 0,
  );
  const span = { from: from ?? null, to: to ?? null };
  const isResolved = span.from !== null || span.to !== null;
  const granularity = span.from !== null && span.from === span.to ? "day" : "range";
  return {
    ...span,
    granularity: isResolved ? granularity : value.granularity,
    isResolved,
    how: value.how,
    bound: null,
    candidates: isResolved ? [{ ...span, limit: null }] : [],
    length: null,
  };
}

function correctedAttribution({ value }: FactOf<"attribution">, entered: Entered): FactOf<"attribution">["value"] {
  const manner = chosen(manners, entered("manner")) ?? value.manner;
  const words = entered("speaker").trim();
  if (manner === "own voice" || words === "") return { speaker: null, verb: value.verb, manner };
  const kind = value.speaker?.kind ?? "name";
  return { speaker: { kind, words, named: words }, verb: value.verb, manner };
}

function speakerOf({ value: { speaker } }: FactOf<"attribution">): string {
  return speaker?.named ?? speaker?.words ?? "";
}

function numberIn(text: string): number | null {
  const number = Number(text.replaceAll(/[\s,]/g, ""));
  return text.trim() === "" || !Number.isFinite(number) ? null : number;
}

function chosen<Choice extends string>(choices: readonly Choice[], text: string): Choice | null {
  return choices.find((choice) => choice === text) ?? null;
}
