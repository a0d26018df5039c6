import type { Segment } from "../../text/segments";
import type { Reading } from "../extractor";
import type { Negation } from "./negation";

/** Whether a passage says that something is so, that it is not, or both in different clauses. */
export type Polarity = "positive" | "negative" | "mixed";

/** Signs and blanks between a scope and the edge of the stretch, in UTF-16 units. */
const SLACK = 3;

/**
 * The polarity of a stretch by the negations of its text, which must be in order. It is negative where all of it lies in
 * scopes that no second negation undoes, and mixed where they cover only a part.
 */
export function polarityOf(stretch: Segment, negations: readonly Reading<Negation>[]): Polarity {
  const scopes = negations
    .filter(({ value }) => !value.isCancelled && value.scope.start < stretch.end && stretch.start < value.scope.end)
    .map(({ value }) => value.scope)
    .sort((a, b) => a.start - b.start);
  if (scopes.length === 0) return "positive";
  const covered = scopes.reduce(
    (end, scope) => (scope.start <= end + SLACK ? Math.max(end, scope.end) : end),
    stretch.start,
  );
  return covered + SLACK >= stretch.end ? "negative" : "mixed";
}

/** Whether what stands at an offset (a verb, a figure) lies in a scope that nothing undoes. */
export function isNegatedAt(offset: number, negations: readonly Reading<Negation>[]): boolean {
  return negations.some(({ value }) => !value.isCancelled && value.scope.start <= offset && offset < value.scope.end);
}
