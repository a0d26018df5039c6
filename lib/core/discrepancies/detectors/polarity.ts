import { type FactOf, factsOf } from "../../facts/fact";
import { actionWords } from "../../facts/figures/action-words";
import type { ComparedMention } from "../compared-mention";
import type { Detector } from "../detector";
import { evidenceOf } from "../evidence-of";
import type { Evidence, Finding } from "../finding";
import { swapped } from "../swapped";
import { wordsOf } from "../words-of";

/** Verbs that say too little to be opposed. */
const common: ReadonlySet<string> = new Set(
  "be have do say tell get make go come take give see know want need let put keep seem become use call think".split(
    " ",
  ),
);
/** What is only possible is not said to be so. */
const real: ReadonlySet<string> = new Set(["done", "ongoing", "present", "planned", "expected"]);

/** One verb, said by one mention and negated by the other; or something counted where the other has none. */
export const polarity: Detector = {
  id: "polarity",
  version: 2,
  detect: (a, b) => {
    const [one, other] = [saidBy(a), saidBy(b)];
    return [...opposed(one, other), ...opposed(other, one).map(swapped)];
  },
};

interface Said {
  /** By the verb's dictionary form or by what was done. */
  readonly denied: ReadonlyMap<string, Evidence>;
  readonly affirmed: ReadonlyMap<string, Evidence>;
}

function saidBy(mention: ComparedMention): Said {
  const negations = factsOf("negation", mention.facts).filter(({ value }) => !value.isCancelled);
  const negatedVerbs = new Set(negations.map(({ value }) => value.verb));
  const denied = new Map<string, Evidence>();
  const affirmed = new Map<string, Evidence>();
  for (const verb of factsOf("modality", mention.facts)) {
    const { lemma, status, isConditional } = verb.value;
    if (common.has(lemma) || !real.has(status) || isConditional) continue;
    const negation = negations.find(({ value }) => value.verb === verb.words);
    if (negation !== undefined) denied.set(lemma, evidenceOf(negation, `not: ${verb.words}`));
    else if (!negatedVerbs.has(verb.words)) affirmed.set(lemma, evidenceOf(verb, verb.words));
  }
  for (const negation of negations) {
    const action = actionNegated(mention, negation);
    if (action !== null) denied.set(action, evidenceOf(negation, `none ${action}`));
  }
  for (const figure of factsOf("figure", mention.facts))
    for (const action of actionsCounted(figure)) affirmed.set(action, evidenceOf(figure, `${figure.words} ${action}`));
  return { denied, affirmed };
}

/** What is said to have happened to nobody: `no arrests`, `no one was hurt`. */
function actionNegated(mention: ComparedMention, { end, value }: FactOf<"negation">): string | null {
  if (value.kind !== "no" && value.kind !== "pronoun") return null;
  const next = wordsOf(mention).find((word) => word.start >= end);
  const last = value.verb?.split(/\s+/).at(-1);
  return actionWords.get(next?.low ?? "") ?? actionWords.get(last?.toLowerCase() ?? "") ?? null;
}

function actionsCounted({ value: { counted, scope, high } }: FactOf<"figure">): string[] {
  if (high === 0) return [];
  return [...scope, counted ?? ""].flatMap((word) => actionWords.get(word) ?? []);
}

function opposed({ denied }: Said, { affirmed }: Said): Finding[] {
  // One word that negates may deny a verb and what was done; two words may deny different things.
  const cues = new Set([...denied.values()].map(({ start }) => start));
  if (cues.size > 1) return [];
  const reason = "One says that it is so, the other that it is not.";
  const found = [...denied].flatMap(([what, first]) => {
    const second = affirmed.get(what);
    return second === undefined ? [] : [{ first: [first], second: [second] }];
  });
  return found.slice(0, 1).map((evidence) => ({ kind: "polarity", outcome: "differs", reason, ...evidence }) as const);
}
