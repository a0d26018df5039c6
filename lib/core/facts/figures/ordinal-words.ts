const digits = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9 };
const teens = {
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
};
const tens = {
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
};
const scales = { hundredth: 100, thousandth: 1e3, millionth: 1e6, billionth: 1e9, trillionth: 1e12 };

/** English ordinal words in the singular. */
export const ordinalWords: ReadonlyMap<string, number> = new Map(
  Object.entries({ ...digits, ...teens, ...tens, ...scales }),
);

/** The parts that fractions are counted in, singular and plural: `third`, `quarters`; no halves of `first` and `second`. */
export const partWords: ReadonlyMap<string, number> = new Map([
  ...[...ordinalWords].flatMap(([word, value]): [string, number][] => [
    [word, value],
    [`${word}s`, value],
  ]),
  ["half", 2],
  ["halves", 2],
  ["quarter", 4],
  ["quarters", 4],
]);
