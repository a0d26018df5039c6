import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { messyText } from "../../text/messy-text.fixture";
import { fieldOfFamily } from "./fields";
import { familyOfStem } from "./paraphrase-families";
import { stemWord } from "./stem-word";
import { wordForms } from "./word-forms";
import { weighWords } from "./word-weights";

describe("stems", () => {
  it("are a beginning of the word or that with a y, never empty, and the same again", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,14}$/), (word) => {
        const stem = stemWord(word);
        expect(stem.length).toBeGreaterThan(0);
        expect(word.startsWith(stem) || word.startsWith(stem.slice(0, -1))).toBe(true);
        expect(stemWord(word)).toBe(stem);
      }),
    );
  });

  it.each([
    ["detained", "detains", "detaining"],
    ["election", "elections", "elected"],
    ["inauguration", "inaugurated"],
    ["observers", "observed"],
    ["protesters", "protest", "protesting"],
    ["stopped", "stop"],
    ["country", "countries"],
    ["задержаны", "задержан"],
  ])("%s and its forms have one", (first, ...others) => {
    for (const other of others) expect(stemWord(other)).toBe(stemWord(first));
  });
});

describe("forms of a word", () => {
  it("make spellings of a name sound alike, and words of one family tell one thing", () => {
    expect(wordForms("Toqaev").sound).toBe(wordForms("Tokayev").sound);
    expect(wordForms("arrested").concept).toBe(wordForms("detention").concept);
    expect(wordForms("arrested").stem).not.toBe(wordForms("detention").stem);
    expect(wordForms("the").isStop).toBe(true);
  });
});

describe("weights of words", () => {
  it("fall with the passages that a word is in, whatever their order, and stay above 0", () => {
    fc.assert(
      fc.property(fc.array(messyText, { maxLength: 8 }), (passages) => {
        const weights = weighWords(["flood in town", "flood again", ...passages]);
        const reversed = weighWords([...passages, "flood again", "flood in town"]);
        const { concept } = wordForms("flood");
        expect(weights.weightOf(concept)).toBe(reversed.weightOf(concept));
        expect(weights.weightOf(concept)).toBeGreaterThan(0);
        expect(weights.weightOf(concept)).toBeLessThan(weights.weightOf("nowhere at all"));
      }),
    );
  });

  it("tell that words keep the same company without standing together", () => {
    const story = [
      "ferry crew rescued sailors",
      "trawler crew rescued sailors",
      "bakers sell bread",
      "bakers bake bread",
    ];
    const { companyOf } = weighWords(story);
    const of = (word: string) => new Set(companyOf(new Map([[wordForms(word).concept, 1]])).keys);
    const shared = (one: string, other: string) => [...of(one)].filter((key) => of(other).has(key)).length;
    expect(shared("ferry", "trawler")).toBeGreaterThan(shared("ferry", "bake"));
    expect(companyOf(new Map([["nowhere at all", 1]])).norm).toBe(0);
  });
});

describe("matters", () => {
  it("are made of families that there are", () => {
    const families = new Set(familyOfStem.values());
    for (const family of fieldOfFamily.keys()) expect(families).toContain(family);
  });

  it("join what no family joins, and leave out what any matter may have", () => {
    const [arrest, fine, vote] = ["arrested", "fined", "voters"].map(wordForms);
    expect(arrest?.concept).not.toBe(fine?.concept);
    expect(arrest?.field).toBe(fine?.field);
    expect(arrest?.field).not.toBe(vote?.field);
    expect(wordForms("hundreds").field).toBeNull();
  });
});
