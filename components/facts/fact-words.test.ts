import { expect, it } from "vitest";
import type { FactAnswer } from "@/lib/contract/facts";
import { mentionFacts } from "@/lib/core/facts/mention-facts";
import { readArticle } from "@/lib/core/facts/read-article";
import { describeFact, isTelling, tellOnce } from "./fact-words";

const text = [
  "Police said over 950 people were detained yesterday.",
  "The inauguration of Kassym-Jomart Tokayev would take place on 12 June, Interfax reported.",
  "Tokayev was reportedly not there.",
].join(" ");
const article = {
  text,
  blocks: [{ type: "paragraph", start: 0, end: text.length, marks: [] }],
  language: "en",
  publishedAt: "2019-06-11",
} as const;
const read = mentionFacts(
  text,
  readArticle({ ...article, blocks: [...article.blocks].map((one) => ({ ...one, marks: [] })) }),
  [{ start: 0, end: text.length }],
);
const said = (kind: FactAnswer["kind"]) =>
  read
    .map((fact): FactAnswer => ({ ...fact, correction: null }))
    .filter((fact) => fact.kind === kind)
    .filter(isTelling)
    .map(describeFact)
    .map(({ reading, from }) => (from === null ? reading : `${reading} from ${from}`));

it("are said in a few words, with those of the text where the reading is another", () => {
  expect(said("figure")).toEqual(["> 950 people from over 950"]);
  expect(said("date")).toEqual(["Monday 10 June 2019 from yesterday", "Wednesday 12 June 2019"]);
  expect(said("name")).toContain("Kassym-Jomart Tokayev");
  expect(said("name")).not.toContain("Tokayev");
  expect(said("hedge")).toEqual(["reportedly (hearsay)"]);
  expect(said("negation").join()).toContain("not");
  expect(said("modality").join()).toMatch(/planned|expected/);
});

it("name the day of a night once", () => {
  const night = "The gate broke last night.";
  const block = { type: "paragraph" as const, start: 0, end: night.length, marks: [] };
  const readings = readArticle({ text: night, blocks: [block], language: "en", publishedAt: "2019-06-11" });
  const [date] = mentionFacts(night, readings, [{ start: 0, end: night.length }]).filter(({ kind }) => kind === "date");
  expect(date && describeFact({ ...date, correction: null }).reading).toBe("Monday 10 June 2019, 20:00–23:59");
});

it("of nothing say so, and are no part of a line", () => {
  const none: FactAnswer = { kind: "figure", start: 0, end: 4, words: "1984", value: null, correction: null };
  expect(describeFact(none)).toEqual({ label: "Figure", reading: "none", from: "1984" });
  expect(isTelling(none)).toBe(false);
});

it("are told once, and not who says it where that stands beside", () => {
  const facts = [...read, ...read].map((fact): FactAnswer => ({ ...fact, correction: null }));
  const told = tellOnce(facts);
  expect(new Set(told.map(({ label, reading }) => `${label} ${reading}`)).size).toBe(told.length);
  const speakers = told.filter(({ kind }) => kind === "attribution").map(({ reading }) => reading);
  expect(speakers.length).toBeGreaterThan(1);
  expect(tellOnce(facts, speakers[0])).toEqual(told.filter(({ reading }) => reading !== speakers[0]));
});
