import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { onlyFigure, readingsOf, readText } from "./figures.fixture";

const pieces = [
  ...[
    "nearly",
    "over",
    "1,000",
    "957",
    "70.8",
    "per cent",
    "%",
    "$",
    "3bn",
    "between",
    "20",
    "and",
    "30",
    "to",
    "-",
    "–",
    "one",
  ],
  ...[
    "hundred",
    "third",
    "thirds",
    "a",
    "half",
    "dozens",
    "of",
    "several",
    "million",
    "people",
    "were",
    "arrested",
    ",",
    ".",
    "(",
  ],
  ...[
    "June",
    "9",
    "2019",
    "8:50",
    "am",
    "+1",
    "/",
    "^",
    "½",
    "5",
    "ft",
    "2",
    "in",
    "two",
    "or",
    "more",
    "не менее",
    "сто",
    "тысяч",
  ],
];
const sentence = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(" ", " ", "", "\n", "  ")), { maxLength: 40 })
  .map((words) => words.map((word) => word.join("")).join(""));

describe("the law of figures", () => {
  it("reads them in order and apart, each at characters of the text that are not blank at their ends", () => {
    fc.assert(
      fc.property(fc.oneof(sentence, fc.string({ unit: "binary" })), (text) => {
        let end = 0;
        for (const reading of readText(text)) {
          expect(reading.start).toBeGreaterThanOrEqual(end);
          expect(reading.end).toBeGreaterThan(reading.start);
          const quote = text.slice(reading.start, reading.end);
          expect(quote).toBe(quote.trim());
          end = reading.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("has an interval whose ends are in order, closed only where it ends, and a place only where it is bare", () => {
    fc.assert(
      fc.property(sentence, (text) => {
        for (const { value } of readText(text)) {
          const { low, high, hasLow, hasHigh, place, form } = value;
          expect(low ?? high).not.toBeNull();
          expect(low ?? Number.NEGATIVE_INFINITY).toBeLessThanOrEqual(high ?? Number.POSITIVE_INFINITY);
          expect([low === null && hasLow, high === null && hasHigh]).toEqual([false, false]);
          expect(place === null || form === "bare").toBe(true);
        }
      }),
    );
  });

  it("moves every reading when a paragraph is put before, and changes none", () => {
    fc.assert(
      fc.property(sentence, sentence, (before, text) => {
        const moved = readText(`${before}\n${text}`).filter(({ start }) => start > before.length);
        const alone = readText(text).map(({ start, end, value }) => {
          return { start: start + before.length + 1, end: end + before.length + 1, value };
        });
        expect(moved).toEqual(alone);
      }),
    );
  });

  it("survives JSON", () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(JSON.parse(JSON.stringify(readText(text)))).toEqual(readText(text));
      }),
    );
  });
});

describe("product.md", () => {
  it.each([
    ["500 were held", "[500, 500] bare count"],
    ["over 950 people", "(950, ) bound count"],
    ["nearly 1,000 peaceful protesters", "[900, 1000) bound count"],
    ["about 200 people", "[180, 220] about count"],
    ["hundreds of demonstrators", "[200, 999] vague count"],
    ["Dozens of protesters", "[24, 99] vague count"],
    ["70.8 per cent of the vote", "[70.8, 70.8] bare percent %"],
    ["more than 70 percent of the vote", "(70, ) bound percent %"],
  ])("reads %s as %s", (text, expected) => {
    expect(readingsOf(text).map(([, figure]) => figure)).toEqual([expected]);
  });

  it("keeps the place of the last digit that is not 0", () => {
    const places = ["500", "70", "71", "957", "70.8 %", "1,250,000", "75 million", "$2.54 billion"].map(
      (text) => onlyFigure(text).place,
    );
    expect(places).toEqual([100, 10, 1, 1, 0.1, 10_000, 1_000_000, 10_000_000]);
  });
});

describe("figures as they are written", () => {
  it.each([
    ["between 20 and 30 people", "between 20 and 30", "[20, 30] range count"],
    ["20-30 people came", "20-30", "[20, 30] range count"],
    ["20 to 30 percent", "20 to 30 percent", "[20, 30] range percent %"],
    ["$2 to 3 billion", "$2 to 3 billion", "[2000000000, 3000000000] range currency dollar"],
    ["two or three officers", "two or three", "[2, 3] range count"],
    ["more than 40 and less than 50", "more than 40 and less than 50", "(40, 50) range count"],
    ["at least 12 dead", "at least 12", "[12, ) bound count"],
    ["up to 700 workers", "up to 700", "(, 700] bound count"],
    ["fewer than a thousand pandas", "fewer than a thousand", "(, 1000) bound count"],
    ["500 or more", "500 or more", "[500, ) bound count"],
    ["just over 16 per cent", "just over 16 per cent", "(16, 17.6] bound percent %"],
    ["several hundred people", "several hundred", "[300, 999] vague count"],
    ["tens of thousands of people", "tens of thousands", "[20000, 99999] vague count"],
    ["half a million votes", "half a million", "[500000, 500000] bare count"],
    ["a hundred and five", "a hundred and five", "[105, 105] bare count"],
    ["two dozen activists", "two dozen", "[24, 24] bare count"],
    ["a quarter of voters", "a quarter", "[0.25, 0.25] bare fraction"],
    ["nine in 10 voters", "nine in 10", "[0.9, 0.9] bare fraction"],
    ["fell by 2.5 percentage points", "2.5 percentage points", "[2.5, 2.5] bare percent pp"],
    ["fell 5 degrees to -12.5", "5 degrees", "[5, 5] bare dimension degree"],
    ["a 12,650-tenge fine", "12,650-tenge", "[12650, 12650] bare currency KZT"],
    ["US$ 5k", "US$ 5k", "[5000, 5000] bare currency USD"],
    ["£1m", "£1m", "[1000000, 1000000] bare currency pound"],
    ["120 km/h", "120 km/h", "[120, 120] bare dimension km/h"],
    ["he is 5 ft 6 in tall", "5 ft 6 in", "[5.5, 5.5] bare dimension ft"],
    ["15 days in jail", "15 days", "[15, 15] bare dimension day"],
    ["the 78-year-old leader", "78-year-old", "[78, 78] bare age year"],
    ["Nazarbaev, 78, still heads", "78", "[78, 78] bare age year"],
    ["for a fourth day", "fourth", "[4, 4] bare ordinal"],
    ["the 25th anniversary", "25th", "[25, 25] bare ordinal"],
    ["she came 15th in the race", "15th", "[15, 15] bare ordinal"],
    ["between -5 and 3 degrees Celsius", "between -5 and 3 degrees Celsius", "[-5, 3] range dimension °C"],
    ["from -5 to -10 °C", "from -5 to -10 °C", "[-10, -5] range dimension °C"],
    ["three billion, two hundred million", "three billion, two hundred million", "[3200000000, 3200000000] bare count"],
    ["one-and-a-half years", "one-and-a-half years", "[1.5, 1.5] bare dimension year"],
    ["aged between 18 and 65", "between 18 and 65", "[18, 65] range age year"],
    ["100-plus people", "100-plus", "[100, ) bound count"],
    ["waited half an hour", "half an hour", "[0.5, 0.5] bare dimension h"],
    ["they were held until 9.30 a.m., 40 of them", "40", "[40, 40] bare count"],
  ])("reads in %j: %s as %s", (text, quote, expected) => {
    expect(readingsOf(text)).toContainEqual([quote, expected]);
  });

  it("reads digits as the language writes them", () => {
    const read = (text: string, language: string) => readingsOf(text, language).map(([, figure]) => figure);
    expect(read("1,234", "en")).toEqual(["[1234, 1234] bare count"]);
    expect(read("1,234", "ru")).toEqual(["[1.234, 1.234] bare count"]);
    expect(read("1.234 Menschen", "de")).toEqual(["[1234, 1234] bare count"]);
    expect(read("70,8 процента", "ru")).toEqual(["[70.8, 70.8] bare percent %"]);
    expect(read("не менее 12 650 тенге", "ru")).toEqual(["[12650, ) bound currency KZT"]);
    expect(read("33 тыс. долларов", "ru")).toEqual(["[33000, 33000] bare currency dollar"]);
    expect(read("порядка семисот человек", "ru")).toEqual(["[630, 770] about count"]);
  });

  it("tells a change from one figure to another apart from a range", () => {
    expect(readingsOf("Turnout rose from 60 to 71 per cent").map(([quote]) => quote)).toEqual(["60", "71 per cent"]);
  });

  it.each([
    "عقد الاجتماع في 9 يونيو.",
    "عقد الاجتماع في ٩ يونيو ٢٠٢٤.",
    "عقد الاجتماع في ١٢ كانون الثاني 2024.",
    "عقد الاجتماع في 3 و5 حزيران.",
  ])("reads no figure in an Arabic date: %s", (text) => {
    expect(readingsOf(text)).toEqual([]);
  });

  it("reads what is counted beside an Arabic date", () => {
    expect(readText("في ٩ يونيو وصل ٢٥٠ شخصا.").map(({ value }) => value.low)).toEqual([250]);
  });

  it("reads nothing where nothing is counted", () => {
    const texts = ["", " ", "\n", "no one came", "That one is really good", "Covid-19"];
    expect(texts.flatMap((text) => readingsOf(text))).toEqual([]);
  });
});
