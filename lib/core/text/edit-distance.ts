const BITS = 32;

/** Where a pattern ends in a text with so many edits. */
export type RoughEnd = { end: number; edits: number };

/**
 * How many single-unit edits part the pattern from the best stretch of the text that ends at each unit, for those ends
 * where it is at most `most` and nowhere near better. Myers' bit-parallel matching by blocks, as Hyyrö wrote it (2003).
 */
export function roughEnds(text: string, pattern: string, most: number): RoughEnd[] {
  const distances = endDistances(text, pattern);
  const ends: RoughEnd[] = [];
  for (let at = 1; at <= text.length; at += 1) {
    const edits = distances[at] ?? 0;
    const isLow = edits <= (distances[at - 1] ?? 0) && edits < (distances[at + 1] ?? Number.POSITIVE_INFINITY);
    if (edits <= most && isLow) ends.push({ end: at, edits });
  }
  return ends;
}

/** Where the stretch that ends there best begins: the start with the fewest edits, the shorter stretch of two. */
export function roughStart(text: string, pattern: string, { end, edits }: RoughEnd): number {
  const from = Math.max(0, end - pattern.length - edits);
  const backward = endDistances(reversed(text.slice(from, end)), reversed(pattern), true);
  let best = 0;
  for (const [length, distance] of backward.entries()) if (distance < (backward[best] ?? 0)) best = length;
  return end - best;
}

/** How alike two short strings are, 0 to 1: one less the share of units that an edit changes. */
export function likenessOf(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  return 1 - (endDistances(b, a, true)[b.length] ?? longest) / longest;
}

type Column = { gains: Int32Array; losses: Int32Array };

// Entry i is the distance for a stretch ending at i; it begins anywhere, or at 0 when `fromStart`.
function endDistances(text: string, pattern: string, fromStart = false): Int32Array {
  const distances = new Int32Array(text.length + 1);
  const blocks = Math.ceil(pattern.length / BITS);
  distances[0] = pattern.length;
  if (blocks === 0) return fromStart ? distances.map((_, index) => index) : distances;
  const masks = masksOf(pattern, blocks);
  const none = new Int32Array(blocks);
  const column = { gains: new Int32Array(blocks).fill(-1), losses: new Int32Array(blocks) };
  const lastBit = 1 << ((pattern.length - 1) % BITS);
  let distance = pattern.length;
  for (let at = 0; at < text.length; at += 1) {
    const mask = masks.get(text.charCodeAt(at)) ?? none;
    let carry = fromStart ? 1 : 0;
    for (let block = 0; block < blocks; block += 1) {
      const top = block === blocks - 1 ? lastBit : 1 << (BITS - 1);
      carry = advance(column, block, mask[block] ?? 0, carry, top);
    }
    distance += carry;
    distances[at + 1] = distance;
  }
  return distances;
}

function advance(column: Column, block: number, mask: number, carry: number, top: number): number {
  const gains = column.gains[block] ?? 0;
  const losses = column.losses[block] ?? 0;
  const isLess = carry < 0 ? 1 : 0;
  const vertical = mask | losses;
  const equal = mask | isLess;
  const across = (((equal & gains) + gains) ^ gains) | equal;
  let up = losses | ~(across | gains);
  let down = gains & across;
  const out = ((up & top) === 0 ? 0 : 1) - ((down & top) === 0 ? 0 : 1);
  up = (up << 1) | (carry > 0 ? 1 : 0);
  down = (down << 1) | isLess;
  column.gains[block] = down | ~(vertical | up);
  column.losses[block] = up & vertical;
  return out;
}

function masksOf(pattern: string, blocks: number): Map<number, Int32Array> {
  const masks = new Map<number, Int32Array>();
  for (let at = 0; at < pattern.length; at += 1) {
    const code = pattern.charCodeAt(at);
    const mask = masks.get(code) ?? new Int32Array(blocks);
    const block = Math.floor(at / BITS);
    mask[block] = (mask[block] ?? 0) | (1 << (at % BITS));
    masks.set(code, mask);
  }
  return masks;
}

function reversed(text: string): string {
  let result = "";
  for (let at = text.length - 1; at >= 0; at -= 1) result += text.charAt(at);
  return result;
}
