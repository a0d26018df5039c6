/** The index of the last value of a sorted list that is not greater than the given one; -1 when all are greater. */
export function lastAtOrBefore(sorted: ArrayLike<number>, value: number): number {
  let low = -1;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
