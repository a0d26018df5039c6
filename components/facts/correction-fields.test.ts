import { describe, expect, it } from "vitest";
import { correctFact } from "@/lib/contract/facts";
import type { Fact } from "@/lib/core/facts/fact";
import { mentionFacts } from "@/lib/core/facts/mention-facts";
import { readArticle } from "@/lib/core/facts/read-article";
import { correctedFact, correctionFields } from "./correction-fields";

const text =
  "“We counted over 950 people on Sunday,” Ann Lee said. Tom Ash reportedly did not deny it, and the mill would close.";
const segments = [{ start: 0, end: text.length }];
const blocks = [{ type: "paragraph" as const, start: 0, end: text.length, marks: [] }];
const facts = mentionFacts(text, readArticle({ text, blocks, language: "en", publishedAt: "2019-06-11" }), segments);
const untouched = (fact: Fact) => (name: string) =>
  correctionFields(fact).find((field) => field.name === name)?.value ?? "";
const factOf = (kind: Fact["kind"]): Fact => {
  const found = facts.find((fact) => fact.kind === kind);
  if (!found) throw new RangeError(`The text has no ${kind}.`);
  return found;
};
const entered = (fact: Fact, fields: Readonly<Record<string, string>>) =>
  correctedFact(fact, (name) => fields[name] ?? untouched(fact)(name)).value;

describe("corrected facts", () => {
  it("of every kind are what the API takes, and unlike what was read only in what was entered", () => {
    const mention = "0197f0a0-0000-7000-8000-000000000000";
    for (const fact of facts) {
      const { kind, start, end, value } = correctedFact(fact, untouched(fact));
      expect(correctFact.body.safeParse({ mention, kind, start, end, value }).success).toBe(true);
      if (kind !== "date" && kind !== "attribution") expect(value).toEqual(fact.value);
    }
    expect(new Set(facts.map(({ kind }) => kind)).size).toBe(8);
  });

  it("take a figure as it is entered, its ends in order", () => {
    const figure = factOf("figure");
    expect(entered(figure, { high: "1,000" })).toMatchObject({ low: 950, high: 1000, form: "range", hasLow: true });
    expect(entered(figure, { low: "957", high: "957" })).toMatchObject({ form: "bare", place: 1 });
    expect(entered(figure, { low: "20", high: "10" })).toMatchObject({ low: 10, high: 20 });
    expect(entered(figure, { counted: "Protesters" })).toMatchObject({ form: "bound", counted: "protesters" });
  });

  it("resolve a date to the days that are entered, or leave it open", () => {
    const date = factOf("date");
    const day = { from: "2019-06-10", to: "2019-06-10" };
    expect(entered(date, day)).toMatchObject({ ...day, granularity: "day", isResolved: true });
    expect(entered(date, { from: "", to: "" })).toMatchObject({ isResolved: false, candidates: [] });
  });

  it("name another speaker, or none", () => {
    const said = factOf("attribution");
    expect(entered(said, { speaker: "Bo Lind" })).toMatchObject({ speaker: { named: "Bo Lind" } });
    expect(entered(said, { manner: "own voice" })).toMatchObject({ speaker: null, manner: "own voice" });
  });
});
