/** Where a value stands on an axis, in units of the drawing. Greater values never stand before smaller ones, equal ones stand together. */
export type Scale = (value: number) => number;

interface Knot {
  readonly value: number;
  readonly at: number;
}

/** A scale that is straight between its knots and stands still beyond the outer ones. Knots come in order of value and place; none gives 0. */
export function scaleThrough(knots: readonly Knot[]): Scale {
  return (value) => {
    const next = knots.findIndex((knot) => knot.value >= value);
    const right = knots[next] ?? knots.at(-1);
    const left = knots[next - 1];
    if (right === undefined) return 0;
    if (left === undefined || next < 0 || right.value === left.value) return right.at;
    return left.at + ((value - left.value) / (right.value - left.value)) * (right.at - left.at);
  };
}

/**
 * A scale whose knots are these values from `start` to `end`, where the steps between neighbours are as long as `weigh` makes them
 * (more than 0 for a step more than 0). A single value stands in the middle.
 */
export function scaleBySteps(
  values: readonly number[],
  { start, end, weigh }: { start: number; end: number; weigh: (step: number) => number },
): { scale: Scale; knots: readonly Knot[] } {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  const steps = sorted.slice(1).map((value, index) => weigh(value - (sorted[index] ?? value)));
  const total = steps.reduce((sum, step) => sum + step, 0);
  if (total === 0) {
    const knots = sorted.map((value) => ({ value, at: (start + end) / 2 }));
    return { scale: scaleThrough(knots), knots };
  }
  let passed = 0;
  const knots = sorted.map((value, index) => {
    passed += steps[index - 1] ?? 0;
    return { value, at: start + (passed / total) * (end - start) };
  });
  return { scale: scaleThrough(knots), knots };
}
