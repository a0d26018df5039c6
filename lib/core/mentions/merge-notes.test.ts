import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeNotes } from "./merge-notes";
import type { NoteDocument } from "./note";
import { noteFromText, noteText } from "./note-text";

const line = fc.array(fc.constantFrom("Ask", "the", "harbour", "board", "again."), { maxLength: 5 });
const bold: NoteDocument["content"][number] = {
  type: "paragraph",
  content: [{ type: "text", text: "Bold", marks: [{ type: "bold" }] }],
};
const note = fc
  .array(
    fc.oneof(
      line.map((words) => words.join(" ")),
      fc.constant(null),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map(
    (lines): NoteDocument => ({
      type: "doc",
      content: lines.flatMap((one) => (one === null ? [bold] : noteFromText(one).content)),
    }),
  );
const maybe = fc.option(note, { nil: null });

describe("mergeNotes", () => {
  it("gives a side where the other changed nothing, and what both made alike", () => {
    fc.assert(
      fc.property(maybe, maybe, (base, changed) => {
        for (const merged of [
          mergeNotes(base, changed, base),
          mergeNotes(base, base, changed),
          mergeNotes(base, changed, changed),
        ]) {
          expect(merged).toEqual({ note: changed });
        }
      }),
    );
  });

  it("does not mind which side is which", () => {
    fc.assert(
      fc.property(maybe, maybe, maybe, (base, mine, theirs) => {
        expect(mergeNotes(base, mine, theirs)).toEqual(mergeNotes(base, theirs, mine));
      }),
    );
  });

  it("merges paragraphs by words, and asks where one takes away what the other changed", () => {
    const base = noteFromText("Ask the board.\nFigure from the union.");
    const mine = noteFromText("Ask the harbour board.\nFigure from the union.");
    const theirs = noteFromText("Ask the board.\nFigure from the union, see page 2.\nDone.");
    const merged = mergeNotes(base, mine, theirs)?.note ?? null;
    expect(merged && noteText(merged)).toBe("Ask the harbour board.\nFigure from the union, see page 2.\nDone.");
    expect(mergeNotes(base, mine, null)).toBeNull();
  });
});
