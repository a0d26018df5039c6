import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleOf } from "./certainty/article-of.fixture";
import { wordyText } from "./certainty/laws.fixture";
import { factsOf } from "./fact";
import { mentionFacts } from "./mention-facts";
import { readArticle } from "./read-article";

const text = [
  "Mayor Ann Lee reportedly told reporters on 4 May 2021 that no bridge had been closed and that 40 boats would sail.",
  "“We counted nearly 50 boats,” said Tom Ash. Lee denied it.",
].join("\n");
const readings = readArticle(articleOf(text));
const factsAt = (words: string) => {
  const start = text.indexOf(words);
  return mentionFacts(text, readings, [{ start, end: start + words.length }]);
};

describe("facts of a mention", () => {
  it("point at their words, in the order of the text, whatever is marked", () => {
    fc.assert(
      fc.property(wordyText, fc.nat(60), fc.integer({ min: 1, max: 90 }), (words, from, length) => {
        const all = mentionFacts(words, readArticle(articleOf(words)), [{ start: from, end: from + length }]);
        for (const [index, fact] of all.entries()) {
          expect(words.slice(fact.start, fact.end)).toBe(fact.words);
          expect(fact.start).toBeGreaterThanOrEqual(all[index - 1]?.start ?? 0);
        }
      }),
    );
  });

  it("of the whole text are all that was read", () => {
    const all = mentionFacts(text, readings, [{ start: 0, end: text.length }]);
    const read = Object.values(readings).reduce((sum, { length }) => sum + length, 0);
    expect(all).toHaveLength(read);
  });

  it("hold what is said of the words from outside them", () => {
    const facts = factsAt("no bridge had been closed");
    expect(factsOf("attribution", facts).map(({ value }) => value.speaker?.named)).toContain("Ann Lee");
    expect(factsOf("negation", facts)).toHaveLength(1);
    expect(factsOf("figure", facts)).toEqual([]);
  });

  it("keep what is said elsewhere apart", () => {
    const facts = factsAt("nearly 50 boats");
    expect(factsOf("figure", facts).map(({ words }) => words)).toEqual(["nearly 50"]);
    expect(factsOf("attribution", facts).map(({ value }) => value.speaker?.words)).toEqual(["Tom Ash"]);
    expect(factsOf("hedge", facts)).toEqual([]);
  });
});
