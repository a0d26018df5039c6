import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someNote } from "@/lib/core/mentions/notes.fixture";
import { note, noteInput } from "./note";

const doc = (...content: unknown[]) => ({ type: "doc", content });
const paragraph = (...content: unknown[]) => ({ type: "paragraph", content });
const text = (words: string, ...marks: unknown[]) => ({ type: "text", text: words, marks });

/** A list in a list in a list … */
function nested(depth: number): unknown {
  const inner = depth === 0 ? paragraph(text("deep")) : nested(depth - 1);
  return { type: "bulletList", content: [{ type: "listItem", content: [inner] }] };
}

it("takes every note that the editor can make, unchanged", () => {
  fc.assert(
    fc.property(someNote, (one) => {
      expect(note.parse(one)).toEqual(one);
    }),
  );
});

describe("a hostile document is refused", () => {
  const hostile: readonly [string, unknown][] = [
    ["a script", doc({ type: "script", content: [text("alert(1)")] })],
    ["raw HTML", doc({ type: "html", html: "<img src=x onerror=alert(1)>" })],
    ["an image", doc(paragraph({ type: "image", attrs: { src: "x" } }))],
    ["a link with a script", doc(paragraph(text("here", { type: "link", attrs: { href: "javascript:alert(1)" } })))],
    ["a link with data", doc(paragraph(text("here", { type: "link", attrs: { href: "data:text/html,x" } })))],
    ["a link to a page", doc(paragraph(text("here", { type: "link", attrs: { href: "https://press.example" } })))],
    ["a person without an id", doc(paragraph({ type: "person", attrs: { label: "Ana" } }))],
    ["a claim whose id is an address", doc(paragraph({ type: "claim", attrs: { id: "javascript:x", label: "C" } }))],
    ["a list in a list", doc(nested(1))],
    ["a thousand lists in one another", doc(nested(1000))],
    ["a paragraph beside the document", paragraph(text("x"))],
    ["an empty document", doc()],
    ["too many words", doc(paragraph(text("x".repeat(12_000)), text("y".repeat(12_000))))],
    ["too many parts", doc(...Array.from({ length: 8 }, () => paragraph(...Array(900).fill(text("x")))))],
    [
      "a label that is too long",
      doc(paragraph({ type: "claim", attrs: { id: crypto.randomUUID(), label: "x".repeat(2001) } })),
    ],
    ["a null character", doc(paragraph(text("a\0b")))],
    ["a lone surrogate", "a\ud800b"],
  ];
  it.each(hostile)("%s", (_name, json) => {
    expect(noteInput.safeParse(json).success).toBe(false);
  });
});

it("drops what is no part of a note's nodes", () => {
  const sent = {
    type: "doc",
    onload: "x",
    content: [{ type: "paragraph", attrs: { style: "x" }, content: [text("Hi")] }],
  };
  expect(note.parse(sent)).toEqual({ type: "doc", content: [{ type: "paragraph", content: [{ ...text("Hi") }] }] });
});
