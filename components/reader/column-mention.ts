import type { Segment } from "@/lib/core/text/segments";

/** The claim that a mention is linked to, as the margin names it. `number` counts claims in the story. */
export type ColumnNumber = { claimId: string; number: number; statement: string };

/**
 * A mention as a column draws it. `segments` are offsets into the article's canonical text; `colours` are those of its
 * tags, of which the first is drawn, and none means a dotted line; `label` names the tags.
 */
export type ColumnMention = {
  id: string;
  segments: readonly Segment[];
  colours: readonly string[];
  label: string;
  numbers: readonly ColumnNumber[];
};

/** What is said of a mention beside its words: its tags, and the numbers of the claims that it is linked to. */
export function aboutMention({ label, numbers }: ColumnMention): string {
  if (numbers.length === 0) return `${label}, no claim`;
  return `${label}, ${numbers.length === 1 ? "claim" : "claims"} ${numbers.map(({ number }) => number).join(", ")}`;
}

/** How many UTF-16 units a mention covers. */
export function lengthOf(mention: ColumnMention): number {
  return mention.segments.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Whether two versions of a mention are drawn alike. */
export function isDrawnAlike(a: ColumnMention, b: ColumnMention): boolean {
  return (
    a === b ||
    (a.id === b.id &&
      a.label === b.label &&
      areAlike(a.colours, b.colours, (one, other) => one === other) &&
      areSameSegments(a.segments, b.segments) &&
      areAlike(a.numbers, b.numbers, isSameNumber))
  );
}

/** Whether two lists are of the same stretches. */
export function areSameSegments(a: readonly Segment[], b: readonly Segment[]): boolean {
  return areAlike(a, b, (one, other) => one.start === other.start && one.end === other.end);
}

function isSameNumber(a: ColumnNumber, b: ColumnNumber): boolean {
  return a.claimId === b.claimId && a.number === b.number && a.statement === b.statement;
}

function areAlike<T>(a: readonly T[], b: readonly T[], isSame: (one: T, other: T) => boolean): boolean {
  return (
    a.length === b.length &&
    a.every((one, index) => {
      const other = b[index];
      return other !== undefined && isSame(one, other);
    })
  );
}
