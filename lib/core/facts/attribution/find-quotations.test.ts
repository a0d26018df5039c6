import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleOf } from "../certainty/article-of.fixture";
import { findQuotations } from "./find-quotations";

const quoted = (text: string) => findQuotations(articleOf(text)).map(({ start, end }) => text.slice(start, end));
const inner = (text: string) =>
  findQuotations(articleOf(text)).map(({ value }) => text.slice(value.inner.start, value.inner.end));

const pieces = fc.array(
  fc.constantFrom(..."“”„«»‹›‘’‚'\" \n.,!?—()", "word", "miners’", "don’t", "it's", "He said, ", "𝄞", "9"),
  { maxLength: 60 },
);
const lines = pieces.map((parts) =>
  parts
    .join("")
    .replace(/\n+/g, "\n")
    .replace(/^\n|\n$/g, ""),
);

describe("quotations", () => {
  it("stand in order, begin with their mark and are nested or apart", () => {
    fc.assert(
      fc.property(lines, (text) => {
        const found = findQuotations(articleOf(text));
        for (const [index, { start, end, value }] of found.entries()) {
          expect(text.slice(start).startsWith(value.mark)).toBe(true);
          expect(value.inner.start).toBeGreaterThanOrEqual(start);
          expect(value.inner.end).toBeLessThanOrEqual(end);
          expect(value.parts.map((part) => text.slice(part.start, part.end)).join("\n")).toBe(text.slice(start, end));
          for (const part of value.parts) expect(text.charAt(part.start)).toBe(value.mark);
          const before = found[index - 1];
          if (before !== undefined) expect(before.start).toBeLessThanOrEqual(start);
          for (const other of found.slice(0, index)) {
            expect(other.end <= start || other.end >= end).toBe(true);
          }
        }
      }),
    );
  });

  it("move with the text when a paragraph is put before", () => {
    fc.assert(
      fc.property(lines, (text) => {
        fc.pre(text !== "");
        const moved = findQuotations(articleOf(`A line before.\n${text}`));
        const shifted = findQuotations(articleOf(text)).map(({ start, end }) => [start + 15, end + 15]);
        expect(moved.map(({ start, end }) => [start, end])).toEqual(shifted);
      }),
    );
  });

  it.each([
    ["the curly", "“We stay,” she said.", ["“We stay,”"]],
    ["the straight", 'He called it "a farce" twice.', ['"a farce"']],
    ["the German", "Er rief: „Wir bleiben“, dann ging er.", ["„Wir bleiben“"]],
    ["the Polish", "Powiedział: „Zostajemy”, i wyszedł.", ["„Zostajemy”"]],
    ["the Russian", "«Мы остаёмся», — сказал он.", ["«Мы остаёмся»"]],
    ["the French with blanks", "« Nous restons », dit-elle.", ["« Nous restons »"]],
    ["the inverted", "»Wir bleiben«, sagte sie.", ["»Wir bleiben«"]],
    ["the Swedish", "”Vi stannar”, sade hon.", ["”Vi stannar”"]],
    ["the British", "‘We stay,’ the miners’ leader said, and it’s final.", ["‘We stay,’"]],
    ["the typewriter's", "'We stay,' the miners' leader said. It's final.", ["'We stay,'"]],
    ["the mixed", '“We stay" was all.', ['“We stay"']],
    ["the bracketed", 'They left ("for good") and came back.', ['"for good"']],
    ["the dashed", 'A word—"never"—was heard.', ['"never"']],
  ])("%s", (_name, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it.each([
    "The miners’ pay, the boss’s car and the ’90s aren’t quotations.",
    "Rock 'n' roll, 'tis the dog's bowl and the '90s.",
    "It is 5' 10\" tall and the dogs' bowls are full.",
    "O’Neill’s and d'Artagnan's horses didn't stop.",
  ])("no apostrophe opens one: %s", (text) => {
    expect(quoted(text)).toEqual([]);
  });

  it("nested ones are told by their level", () => {
    const text = "“She said ‘go now’ and the workers’ rights are ‘dead’,” he said.";
    expect(findQuotations(articleOf(text)).map(({ value }) => value.level)).toEqual([0, 1, 1]);
    expect(inner(text).slice(1)).toEqual(["go now", "dead"]);
  });

  it("a plural's apostrophe inside single marks ends nothing", () => {
    expect(quoted("‘The miners’ pay is low,’ she said. ‘Too low.’")).toEqual([
      "‘The miners’ pay is low,’",
      "‘Too low.’",
    ]);
  });

  it("one goes on over paragraphs that begin with the mark", () => {
    const text = "He said: “One thing.\n“Another thing.\n“The end.” Then he left.\n“New,” she said.";
    expect(quoted(text)).toEqual(["“One thing.\n“Another thing.\n“The end.”", "“New,”"]);
    expect(findQuotations(articleOf(text))[0]?.value.parts).toHaveLength(3);
  });

  it("one that is never closed ends with its paragraph", () => {
    const text = "She said: “All of it is gone.\nThe next paragraph.";
    expect(quoted(text)).toEqual(["“All of it is gone."]);
    expect(findQuotations(articleOf(text))[0]?.value.closed).toBe(false);
  });

  it("a block of quotation is one without marks", () => {
    const text = "All people are equal.";
    const blocks = [{ type: "quote" as const, start: 0, end: text.length, marks: [] }];
    expect(findQuotations({ text, blocks })).toMatchObject([{ start: 0, end: text.length, value: { mark: "" } }]);
  });
});
