import type { ComparedMention } from "./compared-mention";
import type { DetectorContext } from "./detector";
import { detectors } from "./detectors";
import { type DiscrepancyKind, type Finding, type Outcome, outcomes } from "./finding";
import { lowered } from "./words-of";

/** What one detector finds between two mentions of a claim; `firstId` sorts before `secondId`. The gravest findings alone, so that all have one outcome. */
export interface Discrepancy {
  readonly detector: string;
  readonly version: number;
  readonly firstId: string;
  readonly secondId: string;
  readonly kind: DiscrepancyKind;
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
}

const MOST_FACTS = 24;

/** All discrepancies between the mentions of one claim, the same in whatever order they are given. Mentions of one article, or of the same words, have none. */
export function discrepanciesOf(mentions: readonly ComparedMention[], context: DetectorContext): Discrepancy[] {
  const sorted = mentions.map(bounded).sort((a, b) => (a.id < b.id ? -1 : 1));
  return sorted.flatMap((first, at) =>
    sorted
      .slice(at + 1)
      .filter((second) => !isOneText(first, second))
      .flatMap((second) => discrepanciesBetween(first, second, context)),
  );
}

function isOneText(first: ComparedMention, second: ComparedMention): boolean {
  return first.articleId === second.articleId || textOf(first) === textOf(second);
}

/** Over a table of numbers, each is compared with each: of a kind only the first facts count. */
function bounded(mention: ComparedMention): ComparedMention {
  const counts = new Map<string, number>();
  const facts = mention.facts.filter(({ kind }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= MOST_FACTS;
  });
  return { ...mention, facts };
}

function textOf({ quote }: ComparedMention): string {
  return lowered(quote).replaceAll(/\s+/g, " ").trim();
}

function discrepanciesBetween(
  first: ComparedMention,
  second: ComparedMention,
  context: DetectorContext,
): Discrepancy[] {
  return detectors.flatMap((detector) => {
    const found = detector.detect(first, second, context);
    const outcome = outcomes.find((each) => found.some((finding) => finding.outcome === each));
    const findings = found.filter((finding) => finding.outcome === outcome);
    const [gravest] = findings;
    if (gravest === undefined || outcome === undefined) return [];
    const { id, version } = detector;
    return [{ detector: id, version, firstId: first.id, secondId: second.id, kind: gravest.kind, outcome, findings }];
  });
}
