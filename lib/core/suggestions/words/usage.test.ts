import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dotProduct, readUsage } from "./usage";
import { addUsage, usageDimensions, usageNumber } from "./usage-of-words";
import written from "./usage-of-words.json";
import { wordForms } from "./word-forms";
import { weighWords } from "./word-weights";

const words = written.words.split(" ");
const passage = fc.uniqueArray(fc.nat({ max: words.length - 1 }), { maxLength: 12 });
const asCounted = (numbers: readonly number[]) => new Map(numbers.map((number) => [number, 1]));

function directionOf(word: string): Float64Array {
  const sum = new Float64Array(usageDimensions);
  const number = wordForms(word).usage;
  if (number !== null) addUsage(sum, number, 1);
  return sum;
}

const likeness = (a: string, b: string) => dotProduct(directionOf(a), directionOf(b));

describe("the use of words", () => {
  it("is written whole for each word once", () => {
    expect(new Set(words).size).toBe(words.length);
    expect(written.codes).toHaveLength((words.length * usageDimensions) / 2);
    expect(written.codes).toMatch(/^[\w-]+$/);
  });

  it("is of length 1 for every word", () => {
    const lengths = words.map((word) => {
      const sum = new Float64Array(usageDimensions);
      addUsage(sum, usageNumber(word, "") ?? -1, 1);
      return dotProduct(sum, sum);
    });
    expect(Math.min(...lengths)).toBeCloseTo(1, 9);
    expect(Math.max(...lengths)).toBeCloseTo(1, 9);
  });

  it("is that of the stem for a form that is not known, and none for what is no English word", () => {
    expect(wordForms("handcuffing").usage).toBe(wordForms("handcuffed").usage);
    expect(wordForms("Протест").usage).toBeNull();
    expect(wordForms("71").usage).toBeNull();
    expect(directionOf("qqqq")).toEqual(new Float64Array(usageDimensions));
  });

  it("is more alike for words that tell of one thing", () => {
    expect(likeness("rally", "demonstrators")).toBeGreaterThan(likeness("rally", "hospital"));
    expect(likeness("bread", "flour")).toBeGreaterThan(likeness("bread", "minister"));
    expect(likeness("glacier", "ice")).toBeGreaterThan(likeness("glacier", "court"));
  });
});

describe("the use of words in a story", () => {
  it("is a direction of length 1, or 0 where no word is known, in whatever order the words come", () => {
    fc.assert(
      fc.property(fc.array(passage, { maxLength: 8 }), passage, (story, asked) => {
        const usage = readUsage(story.map((numbers) => Int32Array.from(numbers)));
        const direction = usage.directionOf(asCounted(asked));
        const length = dotProduct(direction, direction);
        expect(length).toBeCloseTo(asked.length === 0 ? 0 : 1, 6);
        const backwards = usage.directionOf(asCounted([...asked].reverse()));
        expect(dotProduct(direction, backwards)).toBeCloseTo(length, 6);
      }),
    );
  });

  it("parts passages more, the more of the story has their matter in common", () => {
    const numbersOf = (text: string) => text.split(" ").flatMap((word) => wordForms(word).usage ?? []);
    const common = Int32Array.from(numbersOf("police protest election"));
    const [one, other] = ["police protest harbour", "police election fire"].map((text) => asCounted(numbersOf(text)));
    const alike = [1, 10, 100, 1000].map((count) => {
      const { directionOf: of } = readUsage(Array.from({ length: count }, () => common));
      return dotProduct(of(one ?? new Map()), of(other ?? new Map()));
    });
    expect(alike).toEqual([...alike].sort((a, b) => b - a));
    expect(new Set(alike).size).toBe(alike.length);
  });

  it("joins what no word and no family joins", () => {
    const { usageOf } = weighWords(["The glacier melts.", "Bread is dear.", "Ice thaws in the valley."]);
    const of = (text: string) => usageOf(asCounted(text.split(" ").flatMap((word) => wordForms(word).usage ?? [])));
    const [glacier, bread, ice] = ["glacier melts", "bread dear", "ice thaws"].map(of);
    const none = new Float64Array(usageDimensions);
    expect(dotProduct(glacier ?? none, ice ?? none)).toBeGreaterThan(dotProduct(glacier ?? none, bread ?? none));
  });
});
