const UNITS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const ORDINALS = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** Numbers in words as names have them (First Bank, Brigade Forty-Four), folded, with their value. Others are not here. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value) => [word, value] as const),
  ...ORDINALS.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
  ["hundred", 100] as const,
  ["pervyi", 1] as const,
  ["vtoroi", 2] as const,
  ["tretii", 3] as const,
]);
