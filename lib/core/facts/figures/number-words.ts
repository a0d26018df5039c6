/** What a number word does in a number: a digit, 10 to 19, a multiple of ten or of a hundred, or a power to multiply by. */
export interface NumberWord {
  readonly kind: "unit" | "teen" | "ten" | "hundreds" | "hundred" | "scale" | "dozen";
  readonly value: number;
}

const english: readonly NumberTable[] = [
  [
    "unit",
    { zero: 0, nought: 0, naught: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 },
  ],
  [
    "teen",
    {
      ten: 10,
      eleven: 11,
      twelve: 12,
      thirteen: 13,
      fourteen: 14,
      fifteen: 15,
      sixteen: 16,
      seventeen: 17,
      eighteen: 18,
      nineteen: 19,
    },
  ],
  ["ten", { twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 }],
  ["hundred", { hundred: 100 }],
  ["scale", { thousand: 1e3, lakh: 1e5, million: 1e6, crore: 1e7, billion: 1e9, trillion: 1e12, quadrillion: 1e15 }],
  ["scale", { mln: 1e6, mil: 1e6, mn: 1e6, bln: 1e9, bn: 1e9, tln: 1e12, trn: 1e12, tn: 1e12 }],
  ["dozen", { dozen: 12, dozens: 12, doz: 12, dozs: 12 }],
];

const russian: readonly NumberTable[] = [
  [
    "unit",
    {
      ноль: 0,
      один: 1,
      одна: 1,
      одно: 1,
      одного: 1,
      одной: 1,
      два: 2,
      две: 2,
      двух: 2,
      двое: 2,
      три: 3,
      трех: 3,
      трёх: 3,
      трое: 3,
    },
  ],
  [
    "unit",
    {
      четыре: 4,
      четырех: 4,
      четырёх: 4,
      четверо: 4,
      пять: 5,
      пяти: 5,
      пятеро: 5,
      шесть: 6,
      шести: 6,
      семь: 7,
      семи: 7,
    },
  ],
  ["unit", { восемь: 8, восьми: 8, девять: 9, девяти: 9 }],
  [
    "teen",
    { десять: 10, десяти: 10, одиннадцать: 11, двенадцать: 12, двенадцати: 12, тринадцать: 13, четырнадцать: 14 },
  ],
  ["teen", { пятнадцать: 15, пятнадцати: 15, шестнадцать: 16, семнадцать: 17, восемнадцать: 18, девятнадцать: 19 }],
  [
    "ten",
    { двадцать: 20, двадцати: 20, тридцать: 30, тридцати: 30, сорок: 40, сорока: 40, пятьдесят: 50, пятидесяти: 50 },
  ],
  [
    "ten",
    {
      шестьдесят: 60,
      шестидесяти: 60,
      семьдесят: 70,
      семидесяти: 70,
      восемьдесят: 80,
      восьмидесяти: 80,
      девяносто: 90,
    },
  ],
  [
    "hundreds",
    { сто: 100, ста: 100, двести: 200, двухсот: 200, триста: 300, трехсот: 300, трёхсот: 300, четыреста: 400 },
  ],
  [
    "hundreds",
    {
      пятьсот: 500,
      пятисот: 500,
      шестьсот: 600,
      шестисот: 600,
      семьсот: 700,
      семисот: 700,
      восемьсот: 800,
      девятьсот: 900,
    },
  ],
  ["scale", { тысяча: 1e3, тысячи: 1e3, тысяч: 1e3, тыс: 1e3, миллион: 1e6, миллиона: 1e6, миллионов: 1e6, млн: 1e6 }],
  [
    "scale",
    {
      миллиард: 1e9,
      миллиарда: 1e9,
      миллиардов: 1e9,
      млрд: 1e9,
      триллион: 1e12,
      триллиона: 1e12,
      триллионов: 1e12,
      трлн: 1e12,
    },
  ],
  ["dozen", { дюжина: 12, дюжины: 12, дюжину: 12 }],
];

type NumberTable = readonly [NumberWord["kind"], Readonly<Record<string, number>>];

/** Number words of all languages that are read, by their small letters. */
export const numberWords: ReadonlyMap<string, NumberWord> = new Map(
  [...english, ...russian].flatMap(([kind, table]) =>
    Object.entries(table).map(([word, value]): [string, NumberWord] => [word, { kind, value }]),
  ),
);

/** Letters written right behind digits that multiply them; `m` alone may be metres and is not here. */
export const gluedScales: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["K", 1e3],
  ["M", 1e6],
  ["b", 1e9],
  ["B", 1e9],
]);
