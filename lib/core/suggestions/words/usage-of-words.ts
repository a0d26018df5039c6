import { stemWord } from "./stem-word";
import written from "./usage-of-words.json";

/** How many numbers say how a word is used. */
export const usageDimensions = written.steps.length;

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** A letter of the codes holds two numbers of eight levels each, which stand at −3.5 to 3.5 steps. */
const LEVELS = 8;
const MIDDLE = (LEVELS - 1) / 2;

interface Numbers {
  readonly words: ReadonlyMap<string, number>;
  readonly stems: ReadonlyMap<string, number>;
}

let numbers: Numbers | null = null;
let levels: Uint8Array | null = null;

/**
 * The number under which the use of a word in English is known, by the word in small letters, or else by its stem's most frequent word;
 * null for a word that the 18,000 most frequent ones do not tell of. The words are read when one is first asked for.
 */
export function usageNumber(word: string, stem: string): number | null {
  numbers ??= readNumbers();
  return numbers.words.get(word) ?? numbers.stems.get(stem) ?? null;
}

/** Adds the direction in which a word is used to a sum, so many times: words that stand in the same places point the same way. */
export function addUsage(sum: Float64Array, number: number, times: number): void {
  levels ??= readLevels();
  const start = number * usageDimensions;
  let squares = 0;
  for (let at = 0; at < usageDimensions; at += 1) squares += valueAt(levels, start, at) ** 2;
  const each = times / Math.sqrt(squares);
  for (let at = 0; at < usageDimensions; at += 1) sum[at] = (sum[at] ?? 0) + each * valueAt(levels, start, at);
}

function valueAt(of: Uint8Array, start: number, at: number): number {
  return ((of[start + at] ?? 0) - MIDDLE) * (written.steps[at] ?? 0);
}

function readNumbers(): Numbers {
  const words = new Map(written.words.split(" ").map((word, number) => [word, number] as const));
  const stems = new Map<string, number>();
  for (const [word, number] of words) {
    const stem = stemWord(word);
    if (!stems.has(stem)) stems.set(stem, number);
  }
  return { words, stems };
}

function readLevels(): Uint8Array {
  const read = new Uint8Array(written.codes.length * 2);
  const pairs = new Uint8Array(128);
  for (let pair = 0; pair < LETTERS.length; pair += 1) pairs[LETTERS.charCodeAt(pair)] = pair;
  for (let index = 0; index < written.codes.length; index += 1) {
    const pair = pairs[written.codes.charCodeAt(index)] ?? 0;
    read[2 * index] = Math.floor(pair / LEVELS);
    read[2 * index + 1] = pair % LEVELS;
  }
  return read;
}
