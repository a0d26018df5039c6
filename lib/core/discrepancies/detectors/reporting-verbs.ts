import type { Strength } from "../../facts/attribution/attribution";
import { type FactOf, factsOf } from "../../facts/fact";
import type { Detector } from "../detector";
import { evidenceOf } from "../evidence-of";
import { isSameSpeaker } from "../same-speaker";

const weighed: ReadonlySet<Strength> = new Set<Strength>(["neutral", "claim", "confirm", "deny"]);

/** One speaker, whom one mention makes say it and the other claim, admit or deny it. */
export const reportingVerbs: Detector = {
  id: "reporting-verbs",
  version: 1,
  detect: (a, b, context) => {
    const [ones, others] = [reportsIn(factsOf("attribution", a.facts)), reportsIn(factsOf("attribution", b.facts))];
    const spoken = ones.flatMap((one) =>
      others.filter((other) => isSameSpeaker(one, other, context) === true).map((other) => [one, other] as const),
    );
    if (spoken.some(([one, other]) => strengthOf(one) === strengthOf(other))) return [];
    return spoken.map(([one, other]) => ({
      kind: "wording",
      outcome: "differs",
      reason: "The same speaker, and verbs of another strength.",
      first: [evidenceOf(one, verbOf(one))],
      second: [evidenceOf(other, verbOf(other))],
    }));
  },
};

function reportsIn(facts: FactOf<"attribution">[]): FactOf<"attribution">[] {
  return facts.filter(({ value }) => value.verb !== null && weighed.has(value.verb.strength));
}

function strengthOf({ value }: FactOf<"attribution">): Strength | undefined {
  return value.verb?.strength;
}

function verbOf({ value }: FactOf<"attribution">): string {
  return value.verb?.words ?? "";
}
