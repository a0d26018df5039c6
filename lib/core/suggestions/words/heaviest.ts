/** Which of these weights are the greatest, by their places in no order: at most so many (1 or more), and of equal ones those of the lowest keys. */
export function heaviest(keys: Int32Array, weights: Float64Array, most: number): number[] {
  const least = weights.length > most ? (weights.slice().sort()[weights.length - most] ?? 0) : Number.NEGATIVE_INFINITY;
  const [above, equal]: [number[], number[]] = [[], []];
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at] ?? 0;
    if (weight >= least) (weight > least ? above : equal).push(at);
  }
  const room = most - above.length;
  if (equal.length > room) equal.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
  for (let at = 0; at < equal.length && at < room; at += 1) above.push(equal[at] ?? 0);
  return above;
}
