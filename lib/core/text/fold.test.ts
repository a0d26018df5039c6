import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findFolded, foldText, hasFolded } from "./fold";

const text = fc.string({ unit: "grapheme", maxLength: 40 });

describe("foldText", () => {
  it.each([
    ["Toqaev", "Токаев"],
    ["Toqaev", "Тоқаев"],
    ["zhanaozen", "Жанаозен"],
    ["nur-sultan", "Нұр-Сұлтан"],
    ["ARGER", "ärger"],
    ["Athina", "Αθήνα"],
    ["Lodz", "Łódź"],
    ["Strasse", "Straße"],
    ["محمد", "مُحَمَّد"],
    ["ｆｕｌｌ", "full"],
  ])("takes %s and %s for the same", (one, other) => expect(foldText(one)).toBe(foldText(other)));

  it("changes nothing that is folded, and folds character by character", () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(foldText(foldText(one))).toBe(foldText(one));
        expect(foldText(one + other)).toBe(foldText(one) + foldText(other));
      }),
    );
  });
});

describe("findFolded", () => {
  it("finds in the text itself what it finds folded", () => {
    const [at] = findFolded("Қасым-Жомарт Тоқаев won", "toqaev");
    expect("Қасым-Жомарт Тоқаев won".slice(at?.start, at?.end)).toBe("Тоқаев");
    expect(findFolded("a vote, the vote", "vote a")).toEqual([
      { start: 0, end: 1 },
      { start: 2, end: 6 },
      { start: 12, end: 16 },
    ]);
  });

  it("answers ranges that are sorted, apart, in the text, and there whenever the text has all the words", () => {
    fc.assert(
      fc.property(text, fc.string({ maxLength: 4 }), (whole, query) => {
        const ranges = findFolded(whole, query);
        let last = -1;
        for (const { start, end } of ranges) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(whole.length);
        if (hasFolded(whole, query) && query.trim() !== "") expect(ranges.length).toBeGreaterThan(0);
      }),
    );
  });
});
