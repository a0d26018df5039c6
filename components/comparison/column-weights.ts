/**
 * The weights after the rule behind column `index` moved by a part of the row's width, to the right where positive. Only
 * the two columns beside it change, together they stay as wide, and none becomes narrower than the part `least` of the row
 * or, where it was narrower already, than it was.
 */
export function moveRule(weights: readonly number[], index: number, by: number, least: number): number[] {
  const [left, right] = [weights[index], weights[index + 1]];
  if (left === undefined || right === undefined) throw new RangeError(`There is no rule behind column ${index}.`);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const floor = Math.min(least * sum, left, right);
  const moved = Math.min(left + right - floor, Math.max(floor, left + by * sum));
  return weights.map((weight, at) => (at === index ? moved : at === index + 1 ? left + right - moved : weight));
}

/** How much of its pair the column before a rule takes, in percent. */
export function shareBefore(weights: readonly number[], index: number): number {
  const [left = 1, right = 1] = [weights[index], weights[index + 1]];
  return Math.round((100 * left) / (left + right));
}
