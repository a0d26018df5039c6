import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocksProblem } from "@/lib/core/text/blocks";
import { canonicalize } from "@/lib/core/text/canonical-text";
import { cpuTime } from "@/lib/core/text/cpu-time.fixture";
import { messyText } from "@/lib/core/text/messy-text.fixture";
import { chooseReader, findReader, readers, readSource, textReaders } from ".";

const folder = new URL(".", import.meta.url);
const markup = fc.constantFrom(
  ..."#*_[]()<>`~&!|=+-".split(""),
  "# ",
  "\n\n",
  "\n- ",
  "\n> ",
  "**",
  "](#)",
  "](https://a.example/x)",
  "<p>",
  "</p>",
  "<b>",
  "</li>",
  "<script>alert(1)</script>",
  "<!--",
  "-->",
  "&amp;",
  "&#0;",
  "\n```\n",
  "1. ",
  "---\n",
);
const source = fc
  .array(fc.oneof({ weight: 3, arbitrary: messyText }, { weight: 4, arbitrary: markup }), { maxLength: 20 })
  .map((parts) => parts.join(""));

describe("the registry of readers", () => {
  it("holds every file of the folder, under the name of the file", () => {
    const files = readdirSync(folder).filter((name) => !/^index\.ts$|\.test\.ts$/.test(name));
    expect(files.length).toBeGreaterThan(0);
    expect(readers.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });

  it("finds readers by their id", () => {
    for (const reader of textReaders) expect(findReader(reader.id)).toBe(reader);
    expect(findReader("pdf")).toBeNull();
  });

  it("claims no media type and no extension twice", () => {
    for (const names of [readers.flatMap((each) => each.mediaTypes), readers.flatMap((each) => each.extensions)]) {
      expect(names.length).toBeGreaterThan(0);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe.each(textReaders.map((reader) => ({ id: reader.id, reader })))("the $id reader", ({ reader }) => {
  it("makes lawful blocks of anything, and the same each time", () => {
    fc.assert(
      fc.property(source, (text) => {
        const read = reader.read({ text });
        if ("problem" in read) throw new Error(read.sentence);
        expect(blocksProblem(read.text, read.blocks)).toBeNull();
        expect(canonicalize(read.text)).toBe(read.text);
        expect(reader.read({ text })).toEqual(read);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it("takes time in proportion to the source", { timeout: 60_000 }, () => {
    const prose =
      "<p>The ministry said that **957** people were [held](https://a.example) in Almaty.</p>\n\nMore words.\n";
    expect(cpuTime(() => reader.read({ text: prose.repeat(20_000) }))).toBeLessThan(15_000);
  });

  it("scores from 0 to 1, and the same each time", () => {
    fc.assert(
      fc.property(source, (text) => {
        const score = reader.matches({ text });
        expect(score >= 0 && score <= 1).toBe(true);
        expect(reader.matches({ text })).toBe(score);
      }),
    );
  });

  it.each([
    ["quotes", "“Wake up,” he said: ‘now’, \"today\" and 'here'."],
    ["emoji", "Crowds 👩‍👩‍👧‍👦 with 🇰🇿 flags 👍🏽 came."],
    ["combining marks", "Kazakh e\u0301lite in Almaty\u0301."],
    ["Arabic", "اعتقلت الشرطة مئات المتظاهرين."],
    ["Hebrew and numbers", "המשטרה עצרה 957 מפגינים."],
    ["Chinese", "警方逮捕了957名抗议者。"],
    ["a formula", "=SUM(A1) @home +7 727 000"],
    ["numbers", "12,650-tenge ($33), 70.8 %, 1/2 and 2019–20"],
  ])("keeps %s", (_, words) => {
    const read = readSource({ text: `First paragraph here.\n\n${words}\n\nLast one.` }, reader);
    expect("text" in read && read.text).toContain(words);
  });

  it.each(["", " \n\t\r\n", "\u00A0\u2028", "\u200B\u00AD", "\uFEFF"])("refuses %j with a sentence", (text) => {
    const read = readSource({ text }, reader);
    expect("problem" in read && [read.problem, /^[A-Z].*\.$/.test(read.sentence)]).toEqual(["empty", true]);
  });

  it("says of every value where it was found", () => {
    const text =
      "# A title of some words\n\nBy Jane Doe\n\nJune 14, 2019\n\nSome prose that is long enough. It has two sentences.";
    const read = reader.read({ text });
    if ("problem" in read) throw new Error(read.sentence);
    for (const found of [read.title, read.byline, read.outlet, read.publishedAt, read.language, read.url]) {
      if (found !== null) expect(found.foundIn).not.toBe("");
    }
  });
});

describe("chooseReader", () => {
  it.each([
    ["html", "<!DOCTYPE html><html><body><p>Hello</p></body></html>", "page.txt"],
    ["html", "<p>One</p>\n<p>Two <b>three</b></p>", undefined],
    ["html", "<?xml version='1.0'?>\n<!doctype html>\n<title>x</title>", undefined],
    ["markdown", "# Title\n\nText.", "article.txt"],
    ["markdown", "He was [elected](#) on Sunday.", undefined],
    ["markdown", "---\ntitle: A\n---\nText", undefined],
    ["markdown", "Plain words only.", "notes.md"],
    ["text", "Plain words. 5 < 6 and a * b.\n\n#qazaqkoktemi (Kazakh spring)", "a.txt"],
    ["text", "- he said\n- she said", undefined],
    ["text", "Use the <p> tag, he wrote.", undefined],
    ["text", "", "empty.txt"],
  ])("takes the %s reader by the content of %j", (id, text, name) => {
    expect(chooseReader({ text, name }).id).toBe(id);
  });
});
