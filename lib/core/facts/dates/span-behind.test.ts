import { describe, expect, it } from "vitest";
import { onlyDate } from "./dates.fixture";

describe("`in` and a length of time", () => {
  it("tells a stretch that has passed behind an extreme or what has not happened", () => {
    const length = (words: string) => `${words}: ? duration`;
    expect(onlyDate("The fiercest melt in a hundred years")).toBe(length("a hundred years"));
    expect(onlyDate("It is the country's worst flood in 50 years.")).toBe(length("50 years"));
    expect(onlyDate("They met for the first time in about ten years")).toBe(length("ten years"));
    expect(onlyDate("It had not rained in three weeks.")).toBe(length("three weeks"));
    expect(onlyDate("He hasn't been seen in two days")).toBe(length("two days"));
  });

  it("tells a day to come anywhere else", () => {
    for (const words of [
      "The vote takes place in two weeks",
      "The first vote will be held in two weeks",
      "They reopen the forest in two weeks",
      "After the largest protest so far, another begins in two weeks",
      "The protest in two weeks is planned",
    ])
      expect(onlyDate(words)).toBe("in two weeks: 2019-06-24/2019-06-30 week");
  });

  it("changes nothing of what is no length", () => {
    expect(onlyDate("the first vote in 2014")).toBe(onlyDate("a vote in 2014"));
    expect(onlyDate("the largest crowd in March 2018")).toBe(onlyDate("a crowd in March 2018"));
  });
});
