import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldName, nameKey } from "./fold-name";

const wordsOf = (written: string, kind?: Parameters<typeof foldName>[1]) =>
  foldName(written, kind).tokens.map(({ written: word }) => word);

describe("foldName", () => {
  it("folds any text, the same each time, into few words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (written) => {
        const folded = foldName(written);
        expect(folded).toEqual(foldName(written));
        expect(folded.tokens.length).toBeLessThanOrEqual(24);
        expect(folded.tokens.length > 0).toBe(/[\p{L}\p{N}]/u.test(written));
      }),
    );
  });

  it("does not mind capitals or blanks in a key", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z]{1,12}$/), (word) => {
        expect(nameKey(`  ${word.toUpperCase()} `)).toBe(nameKey(word.toLowerCase()));
      }),
    );
  });

  it.each([
    ["Dr. Rami Makhlouf", "Dr", ["Rami", "Makhlouf"]],
    ["President Kassym-Jomart Tokayev", "President", ["Kassym", "Jomart", "Tokayev"]],
    ["Shaikh Isa bin Tarif", "Shaikh", ["Isa", "bin", "Tarif"]],
    ["Президент Токаев", "Президент", ["Токаев"]],
    ["Martin Luther King Jr.", null, ["Martin", "Luther", "King"]],
    ["President", null, ["President"]],
  ] as const)("takes the title off %s", (written, title, words) => {
    const folded = foldName(written, "person");
    expect([folded.title, folded.tokens.map((token) => token.written)]).toEqual([title, words]);
  });

  it.each([
    ["Siemens AG", "shares", ["Siemens"]],
    ["OAO Gazprom", "shares", ["Gazprom"]],
    ["Gazprom Open Joint Stock Company", "shares", ["Gazprom"]],
    ["ООО «Ромашка»", "limited", ["Ромашка"]],
    ["Faberlic Sp. z o.o.", "limited", ["Faberlic"]],
    ["Müller GmbH", "limited", ["Müller"]],
    ["Apple Inc.", "other", ["Apple"]],
  ] as const)("takes the legal form off %s", (written, form, words) => {
    const folded = foldName(written, "organisation");
    expect([folded.form, folded.tokens.map((token) => token.written)]).toEqual([form, words]);
  });

  it("cuts words written together and joins letters and numbers written apart", () => {
    expect(wordsOf("SergeiLavrov")).toEqual(["Sergei", "Lavrov"]);
    expect(wordsOf("A.B.C. Company", "organisation")).toEqual(["ABC", "Company"]);
    expect(wordsOf("J.-C. Juncker", "person")).toEqual(["J", "C", "Juncker"]);
    expect(foldName("Brigade Forty-Four", "organisation").tokens.at(-1)?.code).toBe("44");
  });

  it("folds hostile names", () => {
    const hostile = [
      "a ".repeat(25_000),
      "ab".repeat(25_000),
      "A.".repeat(25_000),
      "'".repeat(50_000),
      "aA".repeat(25_000),
    ];
    for (const name of hostile) expect(foldName(name).tokens.length).toBeLessThanOrEqual(name.length);
  });
});
