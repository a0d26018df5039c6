import fc from "fast-check";
import { expect, it } from "vitest";
import { mapReferences } from "./note-references";
import { noteText } from "./note-text";
import { someNote } from "./notes.fixture";
import { isSameNote } from "./same-note";

it("takes notes for the same whatever the labels of their references say", () => {
  fc.assert(
    fc.property(someNote, fc.string(), (note, label) => {
      const settled = mapReferences(note, ({ type, attrs: { id } }) => ({ attrs: { label, id }, type }));
      expect(isSameNote(note, settled)).toBe(true);
    }),
  );
});

it("tells notes apart by their words and by whom and what they refer to", () => {
  fc.assert(
    fc.property(someNote, someNote, fc.uuid(), (one, other, id) => {
      const bare = (note: typeof one) =>
        mapReferences(note, ({ type, attrs }) => ({ type, attrs: { ...attrs, label: "" } }));
      if (noteText(bare(one)) !== noteText(bare(other))) expect(isSameNote(one, other)).toBe(false);
      const elsewhere = mapReferences(one, ({ type, attrs }) => ({ type, attrs: { ...attrs, id } }));
      expect(isSameNote(one, elsewhere)).toBe(JSON.stringify(one) === JSON.stringify(elsewhere));
      expect(isSameNote(one, null)).toBe(false);
    }),
  );
  expect(isSameNote(null, null)).toBe(true);
});
