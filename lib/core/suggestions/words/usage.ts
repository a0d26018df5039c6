import { rarity } from "./rarity";
import { addUsage, usageDimensions } from "./usage-of-words";

/** In a story of so many passages half of what they have in common is taken off. */
const HALF_KNOWN = 150;
const TURNS = 30;

/** How the words of passages are used in English, apart from what all passages of a story have in common. */
export interface Usage {
  /** The direction of a passage by the numbers of its words and how much each counts, of length 1; 0 where no word is known. */
  directionOf(counted: ReadonlyMap<number, number>): Float64Array;
}

/**
 * The use of the words of a story, by the numbers of each passage's distinct words: their sum, the rarer ones more, less the direction
 * in which the passages reach furthest (Arora, Liang and Ma 2017), the less of it the fewer they are. Linear in the passages.
 */
export function readUsage(passages: readonly Int32Array[]): Usage {
  const counts = new Map<number, number>();
  for (const words of passages) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const summed = (counted: Iterable<readonly [number, number]>) => {
    const sum = new Float64Array(usageDimensions);
    for (const [word, times] of counted) {
      addUsage(sum, word, times * rarity(counts.get(word) ?? 0, passages.length));
    }
    return toLengthOne(sum);
  };
  const common = furthest(passages.map((words) => summed(Array.from(words, (word) => [word, 1]))));
  const share = passages.length / (passages.length + HALF_KNOWN);
  return {
    directionOf: (counted) => {
      const sum = summed(counted);
      const along = share * dotProduct(sum, common);
      return toLengthOne(sum.map((value, at) => value - along * (common[at] ?? 0)));
    },
  };
}

/** The product of two directions: −1 to 1, 0 where one is of no length. */
export function dotProduct(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/** The direction in which vectors reach furthest from 0, by turning their sum towards it again and again. */
function furthest(vectors: readonly Float64Array[]): Float64Array {
  const squares = Array.from({ length: usageDimensions }, () => new Float64Array(usageDimensions));
  const sum = new Float64Array(usageDimensions);
  for (const vector of vectors) {
    addTo(sum, vector, 1);
    for (const [at, row] of squares.entries()) addTo(row, vector, vector[at] ?? 0);
  }
  let direction = toLengthOne(sum);
  for (let turn = 0; turn < TURNS; turn += 1) {
    const from = direction;
    direction = toLengthOne(Float64Array.from(squares, (row) => dotProduct(row, from)));
  }
  return direction;
}

function addTo(sum: Float64Array, vector: Float64Array, times: number): void {
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + times * (vector[at] ?? 0);
}

function toLengthOne(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dotProduct(vector, vector));
  return length === 0 ? vector : vector.map((value) => value / length);
}
