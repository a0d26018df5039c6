import fc from "fast-check";
import type {
  AbsenceRecord,
  AliasRecord,
  ClaimRecord,
  CorrectionRecord,
  DiscrepancyDecisionRecord,
  MentionRecord,
  SetAuthor,
  SetRecord,
  StoryRecord,
  SuggestionDecisionRecord,
} from "./set";

/** What people said of a set when they compared: it is said of whatever the set has. */
interface Said {
  readonly author: SetAuthor;
  readonly at: string;
  readonly words: string;
  readonly isYes: boolean;
}

export function saidBy(author: SetAuthor, words: fc.Arbitrary<string>, times: fc.Arbitrary<string>) {
  return fc.record<Said>({ author: fc.constant(author), at: times, words, isYes: fc.boolean() });
}

function idOf(kind: number, n: number): string {
  return `0196811${kind}-0000-7000-8000-${String(n).padStart(12, "0")}`;
}

export function aliasesOf({ id: story }: StoryRecord, { author, at, words }: Said): AliasRecord[] {
  const names = ["Anna", "Boris", "Clara"];
  return names.slice(1).map((b, n) => {
    const a = `${names[0]} ${words}`;
    return { kind: "alias", id: idOf(1, n), story, a, b: `${b} x`, author, createdAt: at };
  });
}

/** A correction of each mention's first segment: of every other one, that it says nothing. */
export function correctionsOf(
  mentions: readonly MentionRecord[],
  { author, at, words: cue }: Said,
): CorrectionRecord[] {
  return mentions.flatMap(({ id, article, revision, segments, quote }) => {
    const [segment] = segments;
    if (segment === undefined) return [];
    const n = Number(id.slice(-4));
    const value = n % 2 === 0 ? null : { kind: "not", cue, verb: null, isCancelled: false };
    return [
      {
        ...{ kind: "correction" as const, id: idOf(2, n), article, mention: id, revision, fact: "negation" as const },
        ...segment,
        words: quote.slice(0, segment.end - segment.start),
        value,
        author,
        createdAt: at,
      },
    ];
  });
}

function absencesOf(records: readonly SetRecord[], { author, at, words }: Said): AbsenceRecord[] {
  const read = records.flatMap((one) =>
    one.kind === "revision" ? { article: one.article, revision: one.number } : [],
  );
  const numbered = records.filter((one): one is ClaimRecord => one.kind === "claim");
  const outlets = records.flatMap((one) => (one.kind === "outlet" ? one.id : []));
  if (read.length === 0) return [];
  return numbered.flatMap(({ id: claim, numbers }) =>
    Object.keys(numbers).flatMap((story) =>
      outlets.map((outlet) => {
        const cell = { kind: "absence" as const, story, claim, outlet };
        return { ...cell, read, reason: words, author, confirmedAt: at };
      }),
    ),
  );
}

function suggestionDecisionsOf(
  mentions: readonly MentionRecord[],
  { author, at, isYes }: Said,
): SuggestionDecisionRecord[] {
  return mentions.slice(1).map((second, n) => {
    const first = mentions[n] ?? second;
    const claim = first.links[0]?.claim ?? null;
    return {
      kind: "suggestion-decision",
      first: first.id,
      firstClaim: n === 0 ? claim : null,
      second: second.id,
      secondClaim: null,
      decision: isYes ? "accepted" : "rejected",
      claim: isYes ? claim : null,
      signals: { words: 0.1 + 0.2, daysApart: n, letters: 1e-7 },
      author,
      decidedAt: at,
    };
  });
}

function discrepancyDecisionsOf(
  mentions: readonly MentionRecord[],
  { author, at, words, isYes }: Said,
): DiscrepancyDecisionRecord[] {
  const [first, second] = mentions.filter(({ links }) => links.length > 0);
  const claim = first?.links[0]?.claim;
  if (!first || !second?.links.some((link) => link.claim === claim) || claim === undefined) return [];
  return ["certainty", "figures"].map((detector) => ({
    kind: "discrepancy-decision",
    ...{ claim, first: first.id, second: second.id, detector },
    decision: isYes ? "confirmed" : "dismissed",
    reason: words,
    author,
    decidedAt: at,
  }));
}

/** What ends a set: the absences and decisions about what is in its records. */
export function decisionsAbout(records: readonly SetRecord[], said: Said): SetRecord[] {
  const mentions = records.filter((one): one is MentionRecord => one.kind === "mention");
  const decided = [...suggestionDecisionsOf(mentions, said), ...discrepancyDecisionsOf(mentions, said)];
  return [...absencesOf(records, said), ...decided];
}
