import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleOf } from "../certainty/article-of.fixture";
import { expectReadings, wordyText } from "../certainty/laws.fixture";
import type { Evidence } from "./evidence";
import { findCandidates } from "./find-candidates";

const kinds = ["figure", "date", "name", "quotation", "attribution", "hedge", "negation", "colour"];
const evidenceFor = (text: string, ...marks: readonly (readonly [string, string])[]): Evidence[] =>
  marks.map(([kind, words]) => ({ kind, start: text.indexOf(words), end: text.indexOf(words) + words.length }));

describe("candidates", () => {
  it("are readings", () => expectReadings((article) => findCandidates(article, [])));

  it("are apart, scored within bounds, and more evidence never takes one away", () => {
    const places = fc.array(fc.tuple(fc.nat(400), fc.nat(40), fc.constantFrom(...kinds)), { maxLength: 12 });
    fc.assert(
      fc.property(wordyText, places, (text, marks) => {
        fc.pre(text !== "");
        const evidence = marks.map(([start, length, kind]) => ({ start, end: start + length + 1, kind }));
        const few = findCandidates(articleOf(text), evidence.slice(0, 3));
        const many = findCandidates(articleOf(text), evidence);
        for (const [index, { start, end, value }] of many.entries()) {
          expect(start).toBeGreaterThanOrEqual(many[index - 1]?.end ?? 0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(value.score).toBeGreaterThanOrEqual(0.55);
          expect(value.score).toBeLessThan(1);
          expect(value.reasons.length).toBeGreaterThan(0);
        }
        for (const { start } of few) expect(many.some((each) => each.start === start)).toBe(true);
      }),
    );
  });

  it("hold a figure, a quotation, an accusation, a named action or a decision", () => {
    const text = [
      "The mill burned 40 tonnes of coal.",
      "The sea is wide and the hills are green.",
      "Guards arrested the miller, and the court banned him from the mill.",
      "The union accused the owner on Monday.",
      "Who burned the mill and arrested the miller?",
    ].join(" ");
    const found = findCandidates(articleOf(text), evidenceFor(text, ["figure", "40 tonnes"], ["date", "Monday"]));
    expect(
      found.map(({ start, end, value }) => [text.slice(start, end).split(" ").slice(0, 2).join(" "), value.reasons]),
    ).toEqual([
      ["The mill", ["figure", "action"]],
      ["Guards arrested", ["decision", "action"]],
      ["The union", ["accusation", "date"]],
    ]);
  });

  it("a long quotation counts, a word held at a distance does not", () => {
    const text = "The baker called it “odd” in town. “We will not bake for the army any more,” the baker said.";
    const evidence = evidenceFor(
      text,
      ["quotation", "“odd”"],
      ["quotation", "“We will not bake for the army any more,”"],
      ["attribution", "the baker said"],
    );
    expect(findCandidates(articleOf(text), evidence).map(({ start }) => start)).toEqual([text.indexOf("“We")]);
  });

  it("furniture of a page is none", () => {
    const text = "Subscribe to our newsletter: 40,000 readers have signed up and won.";
    expect(findCandidates(articleOf(text), evidenceFor(text, ["figure", "40,000"]))).toEqual([]);
  });
});
