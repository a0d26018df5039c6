/** The least and the largest whole number that a vague word may stand for. */
export type VagueRange = readonly [low: number, high: number];

/** Words that stand for a number of about their size: `dozens` is two dozen to 99, `hundreds` two hundred to 999. */
export const vagueWords: ReadonlyMap<string, VagueRange> = new Map([
  ["tens", [20, 99]],
  ["scores", [40, 99]],
  ["dozens", [24, 99]],
  ["hundreds", [200, 999]],
  ["thousands", [2000, 99_999]],
  ["millions", [2e6, 999_999_999]],
  ["billions", [2e9, 999_999_999_999]],
  ["trillions", [2e12, 999_999_999_999_999]],
  ["десятки", [20, 99]],
  ["десятков", [20, 99]],
  ["сотни", [200, 999]],
  ["сотен", [200, 999]],
  ["тысячи", [2000, 99_999]],
  ["миллионы", [2e6, 999_999_999]],
]);

/** Phrases for a few; before a power of ten or `dozen` they multiply it. */
export const fewWords: readonly (readonly [words: string, range: VagueRange])[] = [
  ["a couple of", [2, 3]],
  ["a couple", [2, 3]],
  ["a handful of", [3, 9]],
  ["a few", [3, 9]],
  ["several", [3, 9]],
  ["несколько", [3, 9]],
];
