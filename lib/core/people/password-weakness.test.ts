import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commonPasswords } from "./common-passwords";
import { describePasswordWeakness } from "./password-weakness";

const person = { email: "aigerim@press.example", name: "Aigerim Sadykova" };
const isWeak = (password: string) => describePasswordWeakness(password, person) !== null;

describe("describePasswordWeakness", () => {
  it("refuses every common password in any case and with a year after it", () => {
    for (const word of commonPasswords) {
      expect(isWeak(word.toUpperCase()), word).toBe(true);
      if (/\p{L}$/u.test(word)) expect(isWeak(`${word}2024`), word).toBe(true);
    }
  });

  it("refuses any repetition of one character and any run along the alphabet or a row of keys", () => {
    fc.assert(
      fc.property(fc.constantFrom(..."abcxyz019"), fc.integer({ min: 8, max: 40 }), (sign, times) => {
        expect(isWeak(sign.repeat(times)), sign.repeat(times)).toBe(true);
      }),
    );
    for (const run of ["12345678", "87654321", "abcdefgh", "qwertyui", "poiuytre"]) expect(isWeak(run), run).toBe(true);
  });

  it("accepts what people make from several words or at random", () => {
    for (const good of [
      "correct horse battery staple",
      "tulip-ferry-44-quartz",
      "Zq8!vR2#nL5w",
      "пароль из шести простых слов",
    ]) {
      expect(isWeak(good), good).toBe(false);
    }
    fc.assert(
      fc.property(fc.base64String({ minLength: 24, maxLength: 40 }), (random) => {
        fc.pre(new Set(random).size > 12);
        expect(isWeak(random)).toBe(false);
      }),
    );
  });

  it("refuses the person's own name and address", () => {
    for (const own of ["aigerim@press.example", "AIGERIM SADYKOVA", " aigerim "]) expect(isWeak(own), own).toBe(true);
  });

  it("sees through the usual replacements", () => {
    for (const weak of ["P@ssw0rd!", "pa$$word1", "w3lc0me2024", "iloveyouiloveyou", "１２３４５６７８"]) {
      expect(isWeak(weak), weak).toBe(true);
    }
  });

  it("knows at least 400 passwords", () => {
    expect(commonPasswords.size).toBeGreaterThan(400);
  });
});
