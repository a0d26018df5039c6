import fc from "fast-check";
import { expect, it } from "vitest";
import { someNote } from "./notes.fixture";
import { readNote } from "./read-note";

it("reads every note as it is", () => {
  fc.assert(
    fc.property(someNote, (note) => {
      expect(readNote(JSON.parse(JSON.stringify(note)))).toEqual(note);
    }),
  );
});

it("reads whatever it is given, and what it read once more the same", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      const read = readNote(json);
      if (read) expect(readNote(read)).toEqual(read);
    }),
  );
});

it("leaves out what is no part of a note", () => {
  const link = { type: "link", attrs: { href: "javascript:alert(1)" } };
  const text = { type: "text", text: "Read", marks: [link, { type: "bold" }], onclick: "alert(1)" };
  const image = { type: "image", attrs: { src: "x" } };
  expect(
    readNote({ type: "doc", content: [{ type: "paragraph", attrs: { style: "x" }, content: [text, image] }, image] }),
  ).toEqual({
    type: "doc",
    content: [{ type: "paragraph", content: [{ type: "text", text: "Read", marks: [{ type: "bold" }] }] }],
  });
  expect(readNote({ type: "doc", content: [image] })).toBeNull();
});
