/** Texts as a model takes them: the ids of their tokens in rows of one width, and a row of ones over those that are the text's own. */
export interface TokenBatch {
  readonly dims: readonly [texts: number, width: number];
  readonly ids: BigInt64Array;
  readonly mask: BigInt64Array;
  readonly lengths: readonly number[];
}

/** Lays the tokens of texts side by side, shorter ones filled up with `padding`. */
export function tokenBatch(texts: readonly (readonly number[])[], padding: number): TokenBatch {
  const lengths = texts.map((tokens) => tokens.length);
  const width = Math.max(1, ...lengths);
  const rowOf = (of: (at: number, tokens: readonly number[]) => number) =>
    BigInt64Array.from(
      texts.flatMap((tokens) => Array.from({ length: width }, (_, at) => of(at, tokens))),
      BigInt,
    );
  return {
    dims: [texts.length, width],
    ids: rowOf((at, tokens) => tokens[at] ?? padding),
    mask: rowOf((at, tokens) => (at < tokens.length ? 1 : 0)),
    lengths,
  };
}

/**
 * At most `most` tokens of a text: its own are cut at their end, the special ones before and behind stay. `whole` are all of them, `own`
 * the text's alone.
 */
export function cutTokens(whole: readonly number[], own: readonly number[], most: number): readonly number[] {
  if (whole.length <= most) return whole;
  const special = whole.length - own.length;
  const before = placeOf(own, whole);
  const kept = own.slice(0, Math.max(0, most - special));
  return [...whole.slice(0, before), ...kept, ...whole.slice(before + own.length)];
}

function placeOf(own: readonly number[], whole: readonly number[]): number {
  const at = Array.from({ length: whole.length - own.length + 1 }, (_, start) => start);
  return at.find((start) => own.every((token, index) => whole[start + index] === token)) ?? 0;
}
