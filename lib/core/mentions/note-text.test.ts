import fc from "fast-check";
import { expect, it } from "vitest";
import { noteFromText, noteText } from "./note-text";

it("gives any text back from the note made of it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(noteText(noteFromText(text))).toBe(text);
    }),
  );
});
