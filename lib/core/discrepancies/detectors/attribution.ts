import type { Strength } from "../../facts/attribution/attribution";
import { type FactOf, factsOf } from "../../facts/fact";
import type { ComparedMention } from "../compared-mention";
import type { Detector, DetectorContext } from "../detector";
import { evidenceOf } from "../evidence-of";
import { isSameSpeaker, speakerName } from "../same-speaker";

type AttributionFact = FactOf<"attribution">;

/** Verbs that tell what is so; to demand, to warn or to condemn is another thing. */
const telling: ReadonlySet<Strength> = new Set<Strength>(["neutral", "claim", "confirm", "suggest", "believe"]);

/** The share of a mention in which who says it is named first, and the characters in which last. */
const OPENING = 0.35;
const CLOSING = 30;

/** One source each, of one sort, and not the same; or a source without a name against one that has one. An official may speak for an office. */
export const attribution: Detector = {
  id: "attribution",
  version: 1,
  detect: (a, b, context) => {
    const [[one, ...more], [other, ...others]] = [sourcesOf(a), sourcesOf(b)];
    if (one === undefined || other === undefined || more.length + others.length > 0) return [];
    const reason = reasonOf(one, other, context);
    if (reason === null) return [];
    const evidence = (fact: AttributionFact) => [evidenceOf(fact, sourceReading(fact))];
    return [{ kind: "attribution", outcome: "differs", reason, first: evidence(one), second: evidence(other) }];
  },
};

/** Who tells what a mention says, each once. */
function sourcesOf(mention: ComparedMention): AttributionFact[] {
  const told = factsOf("attribution", mention.facts).filter(
    (fact) =>
      fact.value.speaker !== null && telling.has(fact.value.verb?.strength ?? "judge") && isAtEdge(fact, mention),
  );
  const nameOf = (fact: AttributionFact) => speakerName(fact) ?? fact.words;
  return told.filter((fact, at) => told.findIndex((other) => nameOf(other) === nameOf(fact)) === at);
}

/** Whether who says it is named outside of the mention, or where it begins or ends, and so says all of it. */
function isAtEdge({ start, end }: AttributionFact, { segments }: ComparedMention): boolean {
  const [from, to] = [segments[0]?.start ?? 0, segments.at(-1)?.end ?? 0];
  return start < from + (to - from) * OPENING || end > to - CLOSING;
}

function reasonOf(one: AttributionFact, other: AttributionFact, context: DetectorContext): string | null {
  const kinds = [one.value.speaker?.kind, other.value.speaker?.kind];
  const isOneUnnamed = (kinds[0] === "unnamed") !== (kinds[1] === "unnamed");
  if (isOneUnnamed)
    return (speakerName(one) ?? speakerName(other)) === null ? null : "One source has a name, the other has none.";
  return isSameSpeaker(one, other, context) === false ? "The sources are not the same." : null;
}

function sourceReading(fact: AttributionFact): string {
  return speakerName(fact) ?? "a source without a name";
}
