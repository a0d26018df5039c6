import { reportingVerbs } from "../../facts/attribution/reporting-verbs";
import type { Status } from "../../facts/certainty/modality-lexicon";
import { type FactOf, factsOf } from "../../facts/fact";
import type { Segment } from "../../text/segments";
import type { ComparedMention } from "../compared-mention";
import type { Detector } from "../detector";
import { evidenceOf } from "../evidence-of";
import type { Finding, Outcome } from "../finding";
import { areKin } from "../kin-words";
import { areOfOthers } from "../mention-names";
import { swapped } from "../swapped";
import { wordsOf } from "../words-of";

type Verb = FactOf<"modality">;

const ahead: ReadonlySet<Status> = new Set<Status>(["planned", "expected"]);
const over: ReadonlySet<Status> = new Set<Status>(["done", "present"]);
/** Verbs that leave it to a noun to say what happens. */
const happening: ReadonlySet<string> = new Set(
  "take hold happen occur begin start open go place schedule expect plan".split(" "),
);
const empty: ReadonlySet<string> = new Set("be have do".split(" "));

/** What one mention plans or expects, the other tells as done: an update where the plan was published no later. */
export const certainty: Detector = {
  id: "certainty",
  version: 1,
  detect: (a, b, context) => {
    const found = [...fulfilled(a, b), ...fulfilled(b, a).map(swapped)];
    return found.length > 0 && areOfOthers(a, b, context) ? [] : found;
  },
};

function fulfilled(plan: ComparedMention, event: ComparedMention): Finding[] {
  const plans = verbsOf(plan).filter(({ value }) => ahead.has(value.status));
  const told = verbsOf(event);
  if (told.some(({ value }) => ahead.has(value.status))) return [];
  const done = told.filter(({ value }) => over.has(value.status) && !isNegated(value, event));
  const pairs = plans.flatMap((planned) =>
    done.filter((each) => isOneThing(planned, each, plan)).map((each) => [planned, each] as const),
  );
  const [pair] = pairs;
  if (pair === undefined) return [];
  const [planned, each] = pair;
  const outcome = outcomeOf(plan, event);
  return [
    {
      kind: "certainty",
      outcome,
      reason:
        outcome === "updates"
          ? "Planned in the earlier text, done in the later."
          : "Planned in one text and done in the other, which is not known to be later.",
      first: [evidenceOf(planned, planned.value.status)],
      second: [evidenceOf(each, "done")],
    },
  ];
}

function verbsOf({ facts }: ComparedMention): Verb[] {
  return factsOf("modality", facts).filter(({ value }) => !empty.has(value.lemma) && !reportingVerbs.has(value.lemma));
}

function isNegated({ lemma }: Verb["value"], { facts }: ComparedMention): boolean {
  const verbs = factsOf("modality", facts).filter(({ value }) => value.lemma === lemma);
  return factsOf("negation", facts).some(({ value }) => verbs.some(({ words }) => words === value.verb));
}

/** One verb, or a verb that leaves it to a noun and a noun kin to the other's: `inauguration would take place`, `was inaugurated`. */
function isOneThing(planned: Verb, done: Verb, plan: ComparedMention): boolean {
  const { lemma } = done.value;
  if (happening.has(lemma)) return false;
  if (lemma === planned.value.lemma) return true;
  const verbs = factsOf("modality", plan.facts);
  const isVerb = (word: Segment) => verbs.some(({ start, end }) => start <= word.start && word.end <= end);
  return happening.has(planned.value.lemma) && wordsOf(plan).some((word) => areKin(word.low, lemma) && !isVerb(word));
}

function outcomeOf(plan: ComparedMention, event: ComparedMention): Outcome {
  if (plan.publishedAt === null || event.publishedAt === null) return "differs";
  const length = Math.min(plan.publishedAt.length, event.publishedAt.length);
  return plan.publishedAt.slice(0, length) <= event.publishedAt.slice(0, length) ? "updates" : "differs";
}
