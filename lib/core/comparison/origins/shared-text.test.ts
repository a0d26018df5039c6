import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBoundary } from "@/lib/core/text/graphemes";
import { isWordKey, tokenize } from "@/lib/core/text/tokens";
import { articleOf, edited, proseOf, smallText } from "./origins.fixture";
import { findSharedText, type SharedText } from "./shared-text";

const between = (left: string, right: string): SharedText | undefined =>
  findSharedText([articleOf("a", left), articleOf("b", right)])[0];
const wordsOf = (text: string) =>
  tokenize(text)
    .map(({ key }) => key.toLowerCase())
    .filter(isWordKey);
const turned = ({ a, b, passages, shareOfA, shareOfB, ...rest }: SharedText): SharedText => ({
  a: b,
  b: a,
  shareOfA: shareOfB,
  shareOfB: shareOfA,
  passages: passages.map((passage) => ({ ...passage, a: passage.b, b: passage.a })),
  ...rest,
});
const byPlace = (shared: SharedText | undefined) =>
  shared && { ...shared, passages: shared.passages.toSorted((x, y) => x.a.start - y.a.start) };

describe("findSharedText", () => {
  it("finds a text whole in itself", () => {
    fc.assert(
      fc.property(smallText, (text) => {
        fc.pre(wordsOf(text).length > 0);
        expect(between(text, text)).toMatchObject({ shareOfA: 1, shareOfB: 1, isNearCopy: true, isCopy: true });
        expect(between(text, text)?.passages).toHaveLength(1);
        expect(between(text, text)?.passages[0]?.likeness).toBe(1);
      }),
    );
  });

  it("says the same of two texts whichever comes first", () => {
    fc.assert(
      fc.property(smallText, smallText, (left, right) => {
        const forth = between(left, right);
        const back = findSharedText([articleOf("b", left), articleOf("a", right)])[0];
        const names = (shared: SharedText | undefined) => shared && { ...turned(shared), a: "a", b: "b" };
        expect(byPlace(names(back))).toEqual(byPlace(forth));
      }),
      { numRuns: 500 },
    );
  });

  it("says the same in any order, and the same again", () => {
    fc.assert(
      fc.property(fc.array(smallText, { minLength: 2, maxLength: 5 }), fc.nat(), (texts, seed) => {
        const articles = texts.map((text, index) => articleOf(`${index}`, text));
        const mixed = articles.toSorted(
          (x, y) => ((x.id.charCodeAt(0) * seed) % 7) - ((y.id.charCodeAt(0) * seed) % 7),
        );
        expect(findSharedText(mixed)).toEqual(findSharedText(articles));
        expect(findSharedText(articles.toReversed())).toEqual(findSharedText(articles));
      }),
    );
  });

  it("shows passages that truly are alike, in both texts, and none twice", () => {
    fc.assert(
      fc.property(smallText, smallText, (left, right) => {
        const shared = between(left, right);
        const texts = { a: articleOf("a", left).text, b: articleOf("b", right).text };
        for (const side of ["a", "b"] as const) {
          const places = (shared?.passages ?? []).map((passage) => passage[side]).sort((x, y) => x.start - y.start);
          for (const [index, { start, end }] of places.entries()) {
            expect(start).toBeLessThan(end);
            expect(start).toBeGreaterThanOrEqual(places[index - 1]?.end ?? 0);
            expect(isBoundary(texts[side], start) && isBoundary(texts[side], end)).toBe(true);
          }
        }
        for (const { a, b, likeness, words } of shared?.passages ?? []) {
          const [inA, inB] = [wordsOf(texts.a.slice(a.start, a.end)), wordsOf(texts.b.slice(b.start, b.end))];
          expect(likeness).toBeGreaterThanOrEqual(0.5);
          expect(likeness).toBeCloseTo((2 * words) / (inA.length + inB.length), 10);
          expect(longestCommon(inA, inB)).toBeGreaterThanOrEqual(words);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("finds nothing in texts of other words", () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 400 }), (seed, count) => {
        const left = proseOf(seed, count, 0).join(" ");
        const right = proseOf(seed, count, 1).join(" ");
        expect(between(left, right)).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });

  it("changes nothing among the others when an unrelated article comes", () => {
    fc.assert(
      fc.property(fc.array(smallText, { minLength: 2, maxLength: 4 }), fc.nat(), (texts, seed) => {
        const articles = texts.map((text, index) => articleOf(`${index}`, text));
        const stranger = articleOf("z", proseOf(seed, 200).join(" "));
        expect(findSharedText([...articles, stranger])).toEqual(findSharedText(articles));
      }),
    );
  });

  it("does not mind typography and capitals", () => {
    const left = "“The mayor’s office – the city’s oldest – closed on Monday,” said a clerk who had worked there.";
    const right = `"THE MAYOR'S OFFICE - the city's oldest - closed on Monday," said a clerk who had worked there.`;
    expect(between(left, right)).toMatchObject({ shareOfA: 1, shareOfB: 1 });
  });

  it.each([0.05, 0.1, 0.2, 0.3])("finds a text again after edits to %d of its words", (share) => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const words = proseOf(seed, 500);
      const shared = between(words.join(" "), edited(words, share, seed + 99).join(" "));
      expect(shared?.isCopy).toBe(true);
      const kept = 1 - share * 0.67;
      expect(shared?.shareOfA).toBeGreaterThan(kept - 0.2);
      expect(shared?.shareOfA).toBeLessThan(kept + 0.06);
    }
  });

  it("tells a near-copy from a rewrite", () => {
    const words = proseOf(3, 600);
    expect(between(words.join(" "), edited(words, 0.05, 5).join(" "))?.isNearCopy).toBe(true);
    expect(between(words.join(" "), edited(words, 0.3, 5).join(" "))?.isNearCopy).toBe(false);
    expect(between(words.join(" "), words.slice(0, 400).join(" "))?.isNearCopy).toBe(false);
  });

  it("finds a copy that was cut short, and says how much of each it is", () => {
    const words = proseOf(8, 600);
    const shared = between(words.join(" "), words.slice(120, 300).join(" "));
    expect(shared).toMatchObject({ isCopy: true, shareOfB: 1 });
    expect(shared?.shareOfA).toBeCloseTo(0.3, 5);
    expect(shared?.passages).toHaveLength(1);
  });

  it("finds paragraphs that changed places", () => {
    const [first, second, third] = [proseOf(1, 60), proseOf(2, 60), proseOf(3, 60)].map((words) => words.join(" "));
    const shared = between(`${first}\n${second}\n${third}`, `${third}\n${first}\n${second}`);
    expect(shared).toMatchObject({ shareOfA: 1, shareOfB: 1 });
    expect(shared?.passages.length).toBeGreaterThanOrEqual(2);
  });

  it("calls shared words in quotation marks a quotation and no copy", () => {
    const speech = `“${proseOf(7, 80).join(" ")}”`;
    const left = `${proseOf(11, 90).join(" ")}\n${speech}\n${proseOf(12, 60).join(" ")}`;
    const right = `${proseOf(13, 70).join(" ")}\n${speech}\n${proseOf(14, 110).join(" ")}`;
    const shared = between(left, right);
    expect(shared).toMatchObject({ isCopy: false, shareOfA: 0, shareOfB: 0 });
    expect(shared?.passages).toMatchObject([{ isQuotation: true, words: 80 }]);
  });

  it("does not take a paragraph that many sites print under their articles for a copy", () => {
    const box = proseOf(70, 45).join(" ");
    const shared = between(`${proseOf(21, 400).join(" ")}\n${box}`, `${proseOf(22, 300).join(" ")}\n${box}`);
    expect(shared).toMatchObject({ isCopy: false });
    expect(shared?.passages).toMatchObject([{ isQuotation: false }]);
  });

  it("finds no shared passage in a long name", () => {
    const name = "the Special Commissioner for Ferries and Bridges of the Upper Harbour Republic";
    const left = `In the morning it was said in the north that ${name} had gone away.`;
    const right = `Nobody could tell us on Friday whether ${name} is to stay, or for how long.`;
    expect(between(left, right)).toBeUndefined();
  });

  it("stays quick on a text that only repeats itself", () => {
    const left = "ha ".repeat(30_000);
    const shared = between(left, `${left}ho`);
    expect(shared?.isNearCopy).toBe(true);
  });

  it("reads scripts without blanks", () => {
    const text = "星期三上午市政府宣布关闭河边的旧图书馆居民们在门前聚集要求市长解释为什么没有事先通知他们";
    expect(between(`开头不同。${text}。`, `${text}，结尾也不同。`)?.passages).toHaveLength(1);
  });
});

function longestCommon(left: readonly string[], right: readonly string[]): number {
  let row = new Array<number>(right.length + 1).fill(0);
  for (const word of left) {
    const next = [0];
    for (const [at, other] of right.entries()) {
      next.push(word === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}
