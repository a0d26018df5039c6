import { expect, test } from "vitest";
import { asListed } from "./as-listed";

const guess = (value: string) => ({ value, foundIn: "the first line", guess: true });
const read = {
  title: guess("A line"),
  byline: null,
  outlet: { value: { domain: "press.example" }, foundIn: "an address", guess: true },
  publishedAt: null,
  language: guess("en"),
  url: null,
};

test("what a list says outranks what was found, and says where it stands", () => {
  const said = asListed(read, { title: "Ferry strike", outlet: "Harbour Post", publishedAt: "2031-06-10" }, "list.csv");
  const foundIn = "the list list.csv";
  expect(said).toEqual({
    ...read,
    title: { value: "Ferry strike", foundIn, guess: false },
    outlet: { value: { name: "Harbour Post" }, foundIn, guess: false },
    publishedAt: { value: "2031-06-10", foundIn, guess: false },
  });
});

test("a list that says nothing changes nothing", () => {
  expect(asListed(read, {}, "list.csv")).toEqual(read);
});
