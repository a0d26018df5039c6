import { describe, expect, it } from "vitest";
import { compareNames } from "./compare-names";
import { readAliases } from "./name-aliases";

const aliases = readAliases([
  { a: "Oyan Qazaqstan", b: "Wake Up, Qazaqstan" },
  { a: "Wake Up, Kazakhstan", b: "Oyan, Qazaqstan" },
  { a: "QDT", b: "Democratic Choice" },
]);

describe("readAliases", () => {
  it("makes one name of those that a person taught, whichever comes first and however it is spelt", () => {
    expect(compareNames("Oyan Qazaqstan", "Wake Up, Qazaqstan").relation).toBe("different");
    for (const [a, b] of [
      ["Oyan Qazaqstan", "Wake Up, Qazaqstan"],
      ["Wake Up Qazaqstan", "OYAN, QAZAQSTAN"],
      ["Оян Қазақстан", "Wake Up, Qazaqstan"],
    ] as const) {
      expect(compareNames(a, b, { aliases })).toMatchObject({
        score: 1,
        relation: "same",
        reasons: [{ a, b, how: "taught" }],
      });
    }
  });

  it("follows a chain of aliases and joins no others", () => {
    expect(compareNames("Wake Up, Kazakhstan", "Wake Up, Qazaqstan", { aliases }).reasons[0]?.how).toBe("taught");
    expect(compareNames("QDT", "Oyan Qazaqstan", { aliases }).relation).toBe("different");
    expect(compareNames("Almaty", "Shymkent", { aliases }).score).toBe(0);
  });
});
