/** What a model answers to a batch of texts: numbers in rows, the last dimension first. */
export interface ModelOutput {
  readonly dims: readonly number[];
  readonly values: Float32Array;
}

/**
 * One vector of length 1 for each text of a batch. An output of one row for each text is taken as it is; of one of a row for each token
 * the mean over the text's own `lengths` tokens is taken, so that padding behind them does not count. Null for an output of any other shape.
 */
export function sentenceVectors({ dims, values }: ModelOutput, lengths: readonly number[]): Float32Array[] | null {
  const [texts, ...inner] = dims;
  const width = inner.at(-1) ?? 0;
  if (texts !== lengths.length || width === 0 || (inner.length !== 1 && inner.length !== 2)) return null;
  const rows = inner.length === 1 ? 1 : (inner[0] ?? 0);
  return lengths.map((length, text) => {
    const start = text * rows * width;
    const ownRows = inner.length === 1 ? 1 : Math.min(length, rows);
    return ofLengthOne(sumOfRows(values.subarray(start, start + ownRows * width), width));
  });
}

// The mean points where the sum points.
function sumOfRows(values: Float32Array, width: number): Float32Array {
  const sum = new Float32Array(width);
  for (const [at, value] of values.entries()) sum[at % width] = (sum[at % width] ?? 0) + value;
  return sum;
}

function ofLengthOne(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((value) => value / length);
}
