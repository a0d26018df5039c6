import fc from "fast-check";
import { expect, it } from "vitest";
import { weighWords } from "@/lib/core/suggestions/words/word-weights";
import { nearestByWords, nearestTo } from "./nearest-by-words";

const word = fc.constantFrom(
  "dockers",
  "walked",
  "Monday",
  "Müller",
  "ferry",
  "strike",
  "the",
  "400",
  "union",
  "denied",
);
const quote = fc.array(word, { maxLength: 8 }).map((words) => words.join(" "));

it("finds the same whether the quotes were prepared for many or for one that asks", () => {
  fc.assert(
    fc.property(fc.array(quote, { maxLength: 30 }), quote, fc.integer({ min: 1, max: 10 }), (quotes, asked, most) => {
      const rows = quotes.map((said, index) => ({ id: String(index), quote: said }));
      const words = weighWords(quotes);
      expect(nearestTo(asked, rows, words, most)).toEqual(nearestByWords(rows, words)(asked, most));
    }),
  );
});
