import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareNames, nameThreshold } from "./compare-names";
import { spellings, strangers } from "./name-pairs.fixture";

const pairsOf = (names: readonly string[]) =>
  names.flatMap((a, index) => names.slice(index + 1).map((b) => [a, b] as const));
const everySpelling = spellings.flatMap(pairsOf);
const someName = fc.oneof(
  fc.constantFrom(...spellings.flat(), ...strangers.flat()),
  fc.string({ unit: "grapheme", maxLength: 30 }),
);

describe("compareNames", () => {
  it("is the same whichever name comes first, and stays between 0 and 1", () => {
    fc.assert(
      fc.property(someName, someName, (a, b) => {
        const [there, back] = [compareNames(a, b), compareNames(b, a)];
        expect(there.score).toBeCloseTo(back.score, 9);
        expect(there.relation).toBe(back.relation);
        expect(there.score).toBeGreaterThanOrEqual(0);
        expect(there.score).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("takes a name with any letter for itself", () => {
    fc.assert(
      fc.property(
        someName.filter((name) => /\p{L}/u.test(name)),
        (name) => {
          expect(compareNames(name, name)).toMatchObject({ score: 1, relation: "same" });
        },
      ),
    );
  });

  it.each(everySpelling)("takes %s and %s for one name", (a, b) => {
    expect(compareNames(a, b).score).toBeGreaterThanOrEqual(nameThreshold);
  });

  it.each(strangers)("tells %s from %s", (a, b) => {
    expect(compareNames(a, b).score).toBeLessThan(nameThreshold);
  });

  it.each([
    ["Tokayev", "Toqaev"],
    ["Nazarbayev", "Nazarbaev"],
    ["Kassym-Jomart", "Qasym-Zhomart"],
    ["Kassym-Jomart", "Kasym-Zhomart"],
    ["Qasym-Zhomart", "Kasym-Zhomart"],
    ["Kozhayev", "Qozhaev"],
    ["Нур-Султан", "Nur-Sultan"],
  ])("finds no slip between %s and %s: they fold alike", (a, b) => {
    expect(compareNames(a, b)).toMatchObject({ score: 1, relation: "same", onlyA: [], onlyB: [] });
  });

  it("says which words agree and how", () => {
    expect(compareNames("Dr. K. Toqaev", "Kassym Tokayev").reasons).toEqual([
      { a: "K", b: "Kassym", how: "initial" },
      { a: "Toqaev", b: "Tokayev", how: "folded" },
    ]);
    expect(compareNames("Smith, Ted", "Theodore Smith")).toMatchObject({
      relation: "same",
      reasons: [
        { a: "Smith", b: "Smith", how: "equal" },
        { a: "Ted", b: "Theodore", how: "short form" },
      ],
    });
    expect(compareNames("OSCE", "Organization for Security and Cooperation in Europe")).toMatchObject({
      relation: "same",
      reasons: [{ how: "acronym" }],
    });
  });

  it("tells a slip of a letter and a part of a name from the same name", () => {
    expect(compareNames("Vladimir Pulin", "Vladimir Putin").relation).toBe("misspelt");
    expect(compareNames("Tokayev", "Kassym-Jomart Tokayev")).toMatchObject({
      relation: "shorter",
      onlyA: [],
      onlyB: ["Kassym", "Jomart"],
    });
    expect(compareNames("Uday Hussein", "Saddam Hussein").relation).toBe("different");
    expect(compareNames("Deutsche Bank AG", "Deutsche Bank GmbH").relation).not.toBe("same");
  });

  it("takes no spelling of one name for a spelling of another", () => {
    const groups = spellings.map((names) => names.slice(0, 3));
    const mistaken = groups.flatMap((names, index) =>
      groups.slice(index + 1).flatMap((others) => names.flatMap((a) => others.map((b) => [a, b] as const))),
    );
    expect(mistaken.filter(([a, b]) => compareNames(a, b).score >= nameThreshold)).toEqual([]);
  });

  it("compares hostile names", () => {
    const hostile = [
      "a ".repeat(25_000),
      "ab".repeat(25_000),
      "A.".repeat(25_000),
      "((((".repeat(12_500),
      "1,".repeat(25_000),
    ];
    for (const name of hostile) expect(compareNames(name, `${name}b`).score).toBeLessThanOrEqual(1);
  });
});
