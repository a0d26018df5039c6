import fc from "fast-check";
import { expect, it } from "vitest";
import { boundaryAtOrAfter, isBoundary } from "./graphemes";
import { messyText } from "./messy-text.fixture";
import { shorten } from "./shorten";

it("keeps what is short, and of what is long as many whole characters as fit", () => {
  fc.assert(
    fc.property(messyText, fc.nat(40), (text, most) => {
      const short = shorten(text, most);
      if (text.length <= most) {
        expect(short).toBe(text);
        return;
      }
      const kept = short.slice(0, -2);
      expect(text.startsWith(kept) && isBoundary(text, kept.length)).toBe(true);
      expect(kept.length <= most && boundaryAtOrAfter(text, kept.length + 1) > most).toBe(true);
    }),
  );
  expect(shorten("in 👩‍👩‍👧 there", 6)).toBe("in  …");
});
