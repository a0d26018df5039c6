import fc from "fast-check";
import type { NoteDocument, NoteInline, NoteParagraph, NoteText } from "./note";

const words = fc.string({ minLength: 1, maxLength: 12 });
type Marks = NonNullable<NoteText["marks"]>;
const mark = fc.constantFrom<Marks>([{ type: "bold" }], [{ type: "italic" }], [{ type: "bold" }, { type: "italic" }]);
const reference = fc.record({
  type: fc.constantFrom("person" as const, "claim" as const),
  attrs: fc.record({ id: fc.uuid(), label: words }),
});
const inline: fc.Arbitrary<NoteInline> = fc.oneof(
  fc.record({ type: fc.constant("text" as const), text: words }),
  fc.record({ type: fc.constant("text" as const), text: words, marks: mark }),
  fc.constant({ type: "hardBreak" as const }),
  reference,
);
const paragraph: fc.Arbitrary<NoteParagraph> = fc.oneof(
  fc.constant({ type: "paragraph" as const }),
  fc.record({ type: fc.constant("paragraph" as const), content: fc.array(inline, { minLength: 1, maxLength: 4 }) }),
);
const item = fc.record({
  type: fc.constant("listItem" as const),
  content: fc.array(paragraph, { minLength: 1, maxLength: 2 }),
});
const list = fc.record({
  type: fc.constantFrom("bulletList" as const, "orderedList" as const),
  content: fc.array(item, { minLength: 1, maxLength: 3 }),
});

/** Notes of every form that there is. */
export const someNote: fc.Arbitrary<NoteDocument> = fc.record({
  type: fc.constant("doc" as const),
  content: fc.array(fc.oneof(paragraph, list), { minLength: 1, maxLength: 4 }),
});
