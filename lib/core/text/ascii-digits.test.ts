import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asciiDigits } from "./ascii-digits";

describe("digits of other scripts", () => {
  it("are those of the number that is written", () => {
    const scripts = ["٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९", "０１２３４５６７８９"];
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...scripts), (number, digits) => {
        const written = String(number).replace(/\d/g, (digit) => digits.charAt(Number(digit)));
        expect(asciiDigits(written)).toBe(String(number));
      }),
    );
  });

  it("leave everything else, and its length", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(asciiDigits(text)).toHaveLength(text.length);
        expect(asciiDigits(asciiDigits(text))).toBe(asciiDigits(text));
      }),
    );
    expect(asciiDigits("9 июня ½ ²")).toBe("9 июня ½ ²");
  });
});
