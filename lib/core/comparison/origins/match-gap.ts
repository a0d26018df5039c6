import { GAP, type Run } from "./chain-runs";

/**
 * Calls `count` for the words that stand in the same order in both texts between two runs of a chain: a longest common
 * subsequence of the two gaps.
 */
export function matchGap(
  a: Int32Array,
  b: Int32Array,
  gap: { readonly last: Run; readonly next: Run },
  count: (i: number, j: number) => void,
): void {
  const [fromI, fromJ] = [gap.last.i + gap.last.length, gap.last.j + gap.last.length];
  const [sizeI, sizeJ] = [gap.next.i - fromI, gap.next.j - fromJ];
  if (sizeI <= 0 || sizeJ <= 0 || (sizeI === 1 && sizeJ === 1) || sizeI > GAP || sizeJ > GAP) return;
  const [left, right] = [a.subarray(fromI, fromI + sizeI), b.subarray(fromJ, fromJ + sizeJ)];
  const lengths = commonLengths(left, right);
  const width = sizeJ + 1;
  let [i, j] = [0, 0];
  while (i < sizeI && j < sizeJ) {
    if (left[i] === right[j]) {
      count(fromI + i, fromJ + j);
      i += 1;
      j += 1;
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
}

/** For every two places the length of the longest common subsequence of what follows them. */
function commonLengths(left: Int32Array, right: Int32Array): Uint8Array {
  const width = right.length + 1;
  const lengths = new Uint8Array((left.length + 1) * width);
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const isSame = left[i] === right[j];
      const skip = Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
      lengths[i * width + j] = isSame ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1 : skip;
    }
  }
  return lengths;
}
