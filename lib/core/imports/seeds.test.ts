import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sharedDir } from "@/e2e/support/shared-dir";
import { blocksProblem } from "@/lib/core/text/blocks";
import { decodeSource } from "./decode";
import type { ReadArticle } from "./reader";
import { chooseReader, readSource } from "./readers";

const shared = sharedDir();

function readSeed(prefix: string): { raw: string; reader: string; article: ReadArticle } {
  const folder = join(shared ?? "", "seeds");
  const name = readdirSync(folder).find((each) => each.startsWith(prefix)) ?? prefix;
  const source = decodeSource(readFileSync(join(folder, name)));
  if ("problem" in source) throw new Error(source.sentence);
  const article = readSource({ text: source.text, name });
  if ("problem" in article) throw new Error(article.sentence);
  return { raw: source.text, reader: chooseReader({ text: source.text, name }).id, article };
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
/** The source as Markdown shows it: without targets of links and without bullets. */
const shown = (raw: string) => raw.replace(/\]\([^)]*\)/g, "]");
const blocksOf = ({ text, blocks }: ReadArticle, type: string) =>
  blocks.filter((block) => block.type === type).map(({ start, end }) => text.slice(start, end));

const expected = [
  {
    seed: "000",
    reader: "markdown",
    title: ["Kazakhstan's Mass Election Protests, Explained", false],
    date: "2019-06-14",
    outlet: { domain: "themoscowtimes.com" },
    byline: null,
    url: "https://www.themoscowtimes.com/2019/06/14/kazakhstans-mass-election-protests-explained-a66007",
    blocks: 42,
    says: [
      "is elected president with 71 percent of the vote.",
      "Interfax reports.",
      "@Marius_Fossum",
      "Since June 9, 957 people",
    ],
  },
  {
    seed: "001",
    reader: "text",
    title: ["Kazakh Protesters Call For Presidential Election Boycott", true],
    date: null,
    outlet: null,
    byline: null,
    url: null,
    blocks: 39,
    says: ["ALMATY -- Dozens of protesters have been detained", "12,650-tenge ($33) fine."],
  },
  {
    seed: "002",
    reader: "text",
    title: ["Kazakh police arrest hundreds of election protesters", true],
    date: null,
    outlet: null,
    byline: null,
    url: null,
    blocks: 22,
    says: [
      "arrested hundreds of protesters during the weekend election",
      "#qazaqkoktemi (Kazakh spring)",
      "70.8 per cent",
    ],
  },
  {
    seed: "003",
    reader: "text",
    title: ["Post-Election Kazakhstan. How Authorities Respond to Protests?", true],
    date: null,
    outlet: { name: "CABAR - Central Asian Bureau for Analytical Reporting" },
    byline: null,
    url: null,
    blocks: 54,
    says: [
      "Out of them 670 people were arrested, 115 were fined, and 172 got a notice",
      "“Following  the  announcement",
    ],
  },
  {
    seed: "004",
    reader: "text",
    title: ["Kazakhstan: More arrests in Almaty overnight amid protests against election results", true],
    date: null,
    outlet: { name: "TCA" },
    byline: "Sergey Kwan",
    url: null,
    blocks: 22,
    says: ["ALMATY, Kazakhstan (TCA) — Reports", "had won more than 70 percent of the vote."],
  },
] as const;

describe.skipIf(shared === null)("the seed articles (skipped where SHARED_DIR is absent)", () => {
  it.each(expected)("$seed: says what the text says, and nothing that it does not", (seed) => {
    const { reader, article } = readSeed(seed.seed);
    expect(reader).toBe(seed.reader);
    expect([article.title?.value, article.title?.guess]).toEqual(seed.title);
    expect(article.publishedAt?.value ?? null).toBe(seed.date);
    expect(article.outlet?.value ?? null).toEqual(seed.outlet);
    expect(article.byline?.value ?? null).toBe(seed.byline);
    expect(article.url?.value ?? null).toBe(seed.url);
    expect(article.language?.value).toBe("en");
    for (const words of seed.says) expect(article.text).toContain(words);
  });

  it.each(expected)("$seed: keeps every word in its order, and no markup", ({ seed }) => {
    const { raw, article } = readSeed(seed);
    expect(wordsOf(article.text)).toEqual(wordsOf(shown(raw)));
    expect(article.text).not.toMatch(/\]\(|\*|^#{1,6} |^[•>] |\\_/m);
  });

  it.each(expected)("$seed: has lawful blocks with the title as a heading", ({ seed, title, blocks }) => {
    const { article } = readSeed(seed);
    expect(blocksProblem(article.text, article.blocks)).toBeNull();
    expect(article.blocks).toHaveLength(blocks);
    expect(blocksOf(article, "heading")[0]).toBe(title[0]);
    expect(article.removed).toEqual([]);
  });

  it("000: has the days as headings, also the one in bold type", () => {
    const headings = blocksOf(readSeed("000").article, "heading");
    for (const day of ["June 9", "June 10", "June 11", "June 12", "June 13", "June 14"])
      expect(headings).toContain(day);
  });

  it("000: keeps links that lead somewhere and drops those to nowhere", () => {
    const marks = readSeed("000").article.blocks.flatMap((block) => block.marks);
    const targets = marks.flatMap(({ href }) => href ?? []);
    expect(targets).toContain("https://t.co/wnDkjHKSqd");
    expect(targets.every((href) => href.startsWith("https://"))).toBe(true);
  });

  it("001: has the author box as an item of a list", () => {
    expect(blocksOf(readSeed("001").article, "item")).toEqual(["16x9 Image"]);
  });
});
