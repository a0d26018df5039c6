import fc from "fast-check";
import { expect, it } from "vitest";
import { mapReferences, noteReferences } from "./note-references";
import { noteText } from "./note-text";
import { someNote } from "./notes.fixture";

it("leaves a note as it is when no reference is changed", () => {
  fc.assert(
    fc.property(someNote, (note) => {
      expect(mapReferences(note, (one) => one)).toEqual(note);
    }),
  );
});

it("changes every reference once, and no other word", () => {
  fc.assert(
    fc.property(someNote, (note) => {
      const changed = mapReferences(note, ({ type, attrs }) => ({ type, attrs: { ...attrs, label: "" } }));
      expect(noteReferences(changed).map(({ type, attrs }) => [type, attrs.id])).toEqual(
        noteReferences(note).map(({ type, attrs }) => [type, attrs.id]),
      );
      const labels = noteReferences(note).reduce((sum, { attrs }) => sum + attrs.label.length, 0);
      expect(noteText(note).length - noteText(changed).length).toBe(labels);
    }),
  );
});
