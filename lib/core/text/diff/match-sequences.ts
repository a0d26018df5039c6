import { type Box, matchByShortestEdit } from "./shortest-edit";

const SMALL = { least: 200, most: 1000 } as const;
const MOST_WORK = 20_000_000;

/**
 * Which items of `a` are kept in `b`, in order: index in a → index in b, −1 for none. Common ends first, then items
 * that stand once in both (patience), then a shortest edit. Large parts without either are left unmatched, so that
 * the time stays nearly linear.
 */
export function matchSequences(a: Int32Array, b: Int32Array): Int32Array {
  const matches = new Int32Array(a.length).fill(-1);
  // A shortest edit takes the square of its box in time, so of very long sequences only smaller boxes get one.
  const small = Math.max(SMALL.least, Math.min(SMALL.most, MOST_WORK / (a.length + b.length)));
  const open: Box[] = [{ aStart: 0, aEnd: a.length, bStart: 0, bEnd: b.length }];
  for (let box = open.pop(); box !== undefined; box = open.pop()) {
    const rest = withoutCommonEnds(a, b, box, matches);
    const size = { a: rest.aEnd - rest.aStart, b: rest.bEnd - rest.bStart };
    if (size.a === 0 || size.b === 0) continue;
    if (size.a + size.b <= small) matchByShortestEdit(a, b, rest, matches);
    else open.push(...boxesBetweenAnchors(a, b, rest, matches));
  }
  return matches;
}

/**
 * The matches that do not depend on the side from which one reads. Where a repeated item was added or removed, which
 * one it was cannot be known, and none of them is matched.
 */
export function stableMatches(a: Int32Array, b: Int32Array): Int32Array {
  const matches = matchSequences(a, b);
  const backward = matchSequences(a.slice().reverse(), b.slice().reverse());
  for (let i = 0; i < a.length; i += 1) {
    const fromBehind = b.length - 1 - (backward[a.length - 1 - i] ?? -1);
    if (matches[i] !== fromBehind) matches[i] = -1;
  }
  return matches;
}

/** Numbers for two lists of keys, the same for the same key. */
export function numberKeys(a: readonly string[], b: readonly string[]): { a: Int32Array; b: Int32Array } {
  const numbers = new Map<string, number>();
  const number = (key: string) => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
  return { a: Int32Array.from(a, number), b: Int32Array.from(b, number) };
}

function withoutCommonEnds(a: Int32Array, b: Int32Array, box: Box, matches: Int32Array): Box {
  let { aStart, aEnd, bStart, bEnd } = box;
  while (aStart < aEnd && bStart < bEnd && a[aStart] === b[bStart]) {
    matches[aStart] = bStart;
    aStart += 1;
    bStart += 1;
  }
  while (aStart < aEnd && bStart < bEnd && a[aEnd - 1] === b[bEnd - 1]) {
    aEnd -= 1;
    bEnd -= 1;
    matches[aEnd] = bEnd;
  }
  return { aStart, aEnd, bStart, bEnd };
}

function boxesBetweenAnchors(a: Int32Array, b: Int32Array, box: Box, matches: Int32Array): Box[] {
  const anchors = longestRising(itemsOnceInBoth(a, b, box));
  if (anchors.length === 0) return [];
  const boxes: Box[] = [];
  let { aStart, bStart } = box;
  for (const [i, j] of anchors) {
    matches[i] = j;
    boxes.push({ aStart, aEnd: i, bStart, bEnd: j });
    aStart = i + 1;
    bStart = j + 1;
  }
  boxes.push({ aStart, aEnd: box.aEnd, bStart, bEnd: box.bEnd });
  return boxes;
}

function itemsOnceInBoth(a: Int32Array, b: Int32Array, box: Box): [number, number][] {
  const places = new Map<number, { count: number; j: number; times: number }>();
  for (let i = box.aStart; i < box.aEnd; i += 1) {
    const place = places.get(a[i] ?? -1);
    if (place === undefined) places.set(a[i] ?? -1, { count: 1, j: -1, times: 0 });
    else place.count += 1;
  }
  for (let j = box.bStart; j < box.bEnd; j += 1) {
    const place = places.get(b[j] ?? -1);
    if (place === undefined) continue;
    place.j = j;
    place.times += 1;
  }
  const pairs: [number, number][] = [];
  for (let i = box.aStart; i < box.aEnd; i += 1) {
    const place = places.get(a[i] ?? -1);
    if (place !== undefined && place.count === 1 && place.times === 1) pairs.push([i, place.j]);
  }
  return pairs;
}

// Patience sorting: the longest chain of pairs that rises in both sequences.
function longestRising(pairs: readonly [number, number][]): [number, number][] {
  const tails: number[] = [];
  const previous = new Int32Array(pairs.length).fill(-1);
  for (const [index, [, j]] of pairs.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < j) low = middle + 1;
      else high = middle;
    }
    previous[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  }
  const chain: [number, number][] = [];
  for (let index = tails.at(-1) ?? -1; index !== -1; index = previous[index] ?? -1) {
    const pair = pairs[index];
    if (pair !== undefined) chain.push(pair);
  }
  return chain.reverse();
}
