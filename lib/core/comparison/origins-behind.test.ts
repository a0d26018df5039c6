import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countOriginsBehind } from "./origins-behind";

const name: fc.Arbitrary<string> = fc.constantFrom("a", "b", "c", "d", "e");
const articles = fc.uniqueArray(name);
const origins = fc.array(fc.record({ articles: fc.array(fc.record({ article: name })) }), { maxLength: 4 });
const holding = (...held: string[]) => ({ articles: held.map((article) => ({ article })) });

describe("countOriginsBehind", () => {
  it("is 1 exactly where one origin, or one article alone, is behind it all", () => {
    fc.assert(
      fc.property(articles, origins, (some, all) => {
        const isOne = all.some((origin) => some.every((one) => origin.articles.some(({ article }) => article === one)));
        expect(countOriginsBehind(some, all) === 1).toBe(some.length === 1 || (some.length > 0 && isOne));
      }),
    );
  });

  it("is no more than there are articles, and 0 without any", () => {
    fc.assert(
      fc.property(articles, origins, (some, all) => {
        expect(countOriginsBehind(some, all)).toBeLessThanOrEqual(some.length);
        expect(countOriginsBehind([], all)).toBe(0);
      }),
    );
  });

  it("counts the origins that are met where no article has two", () => {
    const parts = [holding("a", "b"), holding("c"), holding("d", "e")];
    fc.assert(
      fc.property(articles, (some) => {
        const met = parts.filter((origin) => origin.articles.some(({ article }) => some.includes(article)));
        expect(countOriginsBehind(some, parts)).toBe(met.length);
      }),
    );
  });

  it("does not count an agency again for the articles that credit two", () => {
    expect(countOriginsBehind(["a", "b", "c"], [holding("a", "b", "c"), holding("b")])).toBe(1);
    expect(countOriginsBehind(["a", "b", "c"], [holding("b"), holding("a", "b")])).toBe(2);
  });
});
