import type { HedgeKind } from "../../facts/certainty/hedge-lexicon";
import { type FactOf, factsOf } from "../../facts/fact";
import { compareFigures } from "../../facts/figures/compare-figures";
import type { ComparedMention } from "../compared-mention";
import type { Detector } from "../detector";
import { evidenceOf } from "../evidence-of";
import type { Evidence, Finding } from "../finding";
import { areKin } from "../kin-words";
import { swapped } from "../swapped";
import { lowered, wordsOf } from "../words-of";

type Hedge = FactOf<"hedge">;

/** What is provisional of figures. */
const counts: ReadonlySet<string> = new Set(
  "result results figure figures count counts tally toll data number numbers estimate estimates".split(" "),
);

const reasons: Readonly<Record<HedgeKind, string>> = {
  hearsay: "One tells it from hearsay, the other as it is.",
  allegation: "One tells it as an accusation, the other as it is.",
  provisional: "One tells it as provisional, the other as it is.",
  appearance: "One tells what it looks like, the other how it is.",
  belief: "One tells what is believed, the other how it is.",
  likelihood: "One tells what is likely, the other what is so.",
  possibility: "One tells what may be, the other what is.",
};

/** One holds back from what the other says plainly: a verb or noun that both have, or a figure that both give. */
export const hedges: Detector = {
  id: "hedges",
  version: 2,
  detect: (a, b) => [...heldBack(a, b), ...heldBack(b, a).map(swapped)],
};

function heldBack(careful: ComparedMention, plain: ComparedMention): Finding[] {
  if (factsOf("hedge", plain.facts).length > 0) return [];
  return factsOf("hedge", careful.facts).flatMap((hedge) => {
    const said = saidPlainly(hedge, careful, plain);
    if (said === null) return [];
    const { kind } = hedge.value;
    const first = [evidenceOf(hedge, kind)];
    return [{ kind: "certainty", outcome: "differs", reason: reasons[kind], first, second: [said] } as const];
  });
}

function isNegated(low: string, { facts }: ComparedMention): boolean {
  return factsOf("negation", facts).some(
    ({ value }) =>
      !value.isCancelled &&
      lowered(value.verb ?? "")
        .split(/\s+/)
        .includes(low),
  );
}

/** Where the other says what is held back; null where it does not. */
function saidPlainly({ value }: Hedge, careful: ComparedMention, plain: ComparedMention): Evidence | null {
  const about =
    lowered(value.about ?? "")
      .split(/\s+/)
      .at(-1) ?? "";
  const word = about === "" ? undefined : wordsOf(plain).find(({ low }) => areKin(low, about) && low.length > 3);
  if (word !== undefined) return isNegated(word.low, plain) ? null : evidenceOf(word, "plain");
  if (value.kind !== "provisional" || !counts.has(about)) return null;
  const figures = factsOf("figure", careful.facts);
  const same = factsOf("figure", plain.facts).find((figure) =>
    figures.some((other) => compareFigures(other.value, figure.value).answer === "compatible"),
  );
  return same === undefined ? null : evidenceOf(same, "plain");
}
