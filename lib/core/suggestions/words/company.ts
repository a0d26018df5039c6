import { type SparseVector, type VectorSum, vectorSum } from "../sparse-vector";
import { heaviest } from "./heaviest";

/** What stands in the passage before or behind counts half of what stands in the same one. */
const BESIDE = 0.5;
/** Of a word in more passages than this only the first are looked at. */
const MOST_PASSAGES = 200;
/** Of a word's company only the closest count. */
const MOST_COMPANY = 48;
const nothing = new Int32Array(0);
/** How much a word stands for itself beside the company it keeps. */
const OWN = 1;

/** The words that stand together in a story, which tell of what a passage is about though it shares no word with another. */
export interface Company {
  /** The company of a passage, by its words with their weights; words that the story does not have are left out. */
  vectorOf(weighed: ReadonlyMap<string, number>): SparseVector;
}

/**
 * What words keep company with in passages, which are in the order of their text: positive pointwise mutual information over a
 * passage and its neighbours, held down where it rests on few (Turney and Pantel 2010, 4.2). A word's company is worked out when asked.
 */
export function readCompany(passages: readonly (readonly string[])[]): Company {
  const numbers = new Map<string, number>();
  const numberOf = (word: string) => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  };
  const numbered = passages.map((words) => Int32Array.from(words, numberOf));
  const found = placesOf(numbered, numbers.size);
  const totals = totalsOf(numbered, numbers.size);
  const rowOf = rowReader(numbered, found, totals);
  const known = new Map<number, Row>();
  const companyOf = (word: number) => {
    const company = known.get(word) ?? rowOf(word);
    known.set(word, company);
    return company;
  };
  const sum = vectorSum(numbers.size);
  return { vectorOf: (weighed) => gathered(weighed, numbers, companyOf, sum) };
}

function placesOf(passages: readonly Int32Array[], size: number): number[][] {
  const places = Array.from({ length: size }, (): number[] => []);
  for (const [index, words] of passages.entries()) {
    for (const word of words) if ((places[word]?.length ?? MOST_PASSAGES) < MOST_PASSAGES) places[word]?.push(index);
  }
  return places;
}

/** How often each word has company at all. */
function totalsOf(passages: readonly Int32Array[], size: number): Float64Array {
  const totals = new Float64Array(size);
  const sizeAt = (index: number) => passages[index]?.length ?? 0;
  for (const [index, words] of passages.entries()) {
    const company = words.length - 1 + BESIDE * (sizeAt(index - 1) + sizeAt(index + 1));
    for (const word of words) totals[word] = (totals[word] ?? 0) + company;
  }
  return totals;
}

/** A word's company with its weights, whose squares sum up to 1; in no order. */
interface Row {
  readonly keys: Int32Array;
  readonly weights: Float64Array;
}

/** Reads rows, each at the cost of the passages that the word stands in and beside, whatever the story's size. */
function rowReader(
  passages: readonly Int32Array[],
  places: readonly (readonly number[])[],
  totals: Float64Array,
): (word: number) => Row {
  const all = totals.reduce((sum, total) => sum + total, 0);
  const counts = new Float64Array(totals.length);
  const count = (index: number, weight: number, met: number[]) => {
    for (const other of passages[index] ?? nothing) {
      if (counts[other] === 0) met.push(other);
      counts[other] = (counts[other] ?? 0) + weight;
    }
  };
  return (word) => {
    const met: number[] = [];
    for (const index of places[word] ?? []) {
      count(index, 1, met);
      count(index - 1, BESIDE, met);
      count(index + 1, BESIDE, met);
    }
    // It keeps no company with itself.
    counts[word] = (counts[word] ?? 0) - (places[word]?.length ?? 0);
    const [keys, weights] = [new Int32Array(met.length), new Float64Array(met.length)];
    let size = 0;
    for (const other of met) {
      const together = counts[other] ?? 0;
      counts[other] = 0;
      const information = Math.log((together * all) / ((totals[word] ?? 0) * (totals[other] ?? 0)));
      if (!(information > 0)) continue;
      keys[size] = other;
      weights[size] = (information * together) / (together + 1);
      size += 1;
    }
    return shortened(keys, weights.subarray(0, size));
  };
}

/** The weightiest of a row, divided by its norm. */
function shortened(keys: Int32Array, weights: Float64Array): Row {
  const places = heaviest(keys, weights, MOST_COMPANY);
  const row = { keys: new Int32Array(places.length), weights: new Float64Array(places.length) };
  let squares = 0;
  for (const at of places) squares += (weights[at] ?? 0) ** 2;
  const norm = Math.sqrt(squares);
  for (let place = 0; place < places.length; place += 1) {
    const at = places[place] ?? 0;
    row.keys[place] = keys[at] ?? 0;
    row.weights[place] = (weights[at] ?? 0) / norm;
  }
  return row;
}

function gathered(
  weighed: ReadonlyMap<string, number>,
  numbers: ReadonlyMap<string, number>,
  companyOf: (word: number) => Row,
  sum: VectorSum,
): SparseVector {
  const known = [...weighed].flatMap(([word, weight]) => {
    const number = numbers.get(word);
    return number === undefined ? [] : [{ number, weight, company: companyOf(number) }];
  });
  for (const { number, weight, company } of known) {
    sum.add(number, weight * OWN);
    for (let at = 0; at < company.keys.length; at += 1)
      sum.add(company.keys[at] ?? 0, weight * (company.weights[at] ?? 0));
  }
  return sum.take();
}
