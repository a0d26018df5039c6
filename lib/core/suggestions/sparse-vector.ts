/** Weights by numbers that rise, with the root of the sum of their squares. */
export interface SparseVector {
  readonly keys: Int32Array;
  readonly weights: Float64Array;
  readonly norm: number;
}

/** Sums weights by numbers, and gives them as a vector and begins anew. */
export interface VectorSum {
  add(key: number, weight: number): void;
  take(): SparseVector;
}

/** A sum over the numbers from 0 up to `size`; weights must be above 0. Adding and taking cost what is added, whatever the size. */
export function vectorSum(size: number): VectorSum {
  const sums = new Float64Array(size);
  let touched: number[] = [];
  return {
    add: (key, weight) => {
      const sum = sums[key] ?? 0;
      if (sum === 0) touched.push(key);
      sums[key] = sum + weight;
    },
    take: () => {
      const keys = Int32Array.from(touched).sort();
      const weights = new Float64Array(keys.length);
      let squares = 0;
      for (let at = 0; at < keys.length; at += 1) {
        const key = keys[at] ?? 0;
        const weight = sums[key] ?? 0;
        weights[at] = weight;
        squares += weight * weight;
        sums[key] = 0;
      }
      touched = [];
      return { keys, weights, norm: Math.sqrt(squares) };
    },
  };
}

/** The cosine of two vectors without weights below 0, from 0 to 1; 0 where one is empty. */
export function sparseCosine(a: SparseVector, b: SparseVector): number {
  let [dot, at, bt] = [0, 0, 0];
  while (at < a.keys.length && bt < b.keys.length) {
    const difference = (a.keys[at] ?? 0) - (b.keys[bt] ?? 0);
    if (difference === 0) dot += (a.weights[at] ?? 0) * (b.weights[bt] ?? 0);
    if (difference <= 0) at += 1;
    if (difference >= 0) bt += 1;
  }
  return dot === 0 ? 0 : Math.min(1, dot / (a.norm * b.norm));
}
