import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sharedDir } from "@/e2e/support/shared-dir";
import { blocksProblem } from "@/lib/core/text/blocks";
import { type BlockDraft, buildBlocks } from "@/lib/core/text/build-blocks";
import type { Removal } from "./clean";
import { decodeSource } from "./decode";
import type { ReadArticle } from "./reader";
import { chooseReader, readSource } from "./readers";
import { expectedSeeds } from "./seeds.fixture";

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
const textsOf = ({ text, blocks }: ReadArticle) => blocks.map(({ start, end }) => text.slice(start, end));
const headingsOf = ({ text, blocks }: ReadArticle) =>
  blocks.filter(({ type }) => type === "heading").map(({ start, end }) => text.slice(start, end));
const textOf = (draft: BlockDraft) => buildBlocks([draft]).text;

/** What stays and what went, in the order of the source. */
function wholeOf(article: ReadArticle): string {
  const at = (position: number) => article.removed.filter((removal: Removal) => removal.position === position);
  const removedAt = (position: number) => at(position).map(({ draft }) => textOf(draft));
  const kept = textsOf(article).flatMap((block, index) => [...removedAt(index), block]);
  return [...kept, ...removedAt(article.blocks.length)].join("\n");
}

/** A block by its first and last words, which tell it from the others. */
function ends(text: string): string {
  const words = wordsOf(text);
  return words.length <= 6 ? words.join(" ") : `${words.slice(0, 3).join(" ")} … ${words.slice(-3).join(" ")}`;
}

// What the issue names, in no seed.
const NEVER = [
  "Accessibility links",
  "please wait",
  "View this post on Instagram",
  "Original url",
  "[elected](#)",
  "Akismet",
  "spelling error",
  "при финансовой поддержке",
  "Spelling error report",
  "No media source",
  "Leave a Reply",
];

describe.skipIf(shared === null)("the seed articles (skipped where SHARED_DIR is absent)", () => {
  it.each(expectedSeeds)("$seed: says what the text says, and nothing that it does not", (seed) => {
    const { reader, article } = readSeed(seed.seed);
    expect(reader).toBe(seed.reader);
    expect([article.title?.value, article.title?.guess]).toEqual(seed.title);
    expect(article.publishedAt?.value ?? null).toBe(seed.date);
    expect(article.outlet?.value ?? null).toEqual(seed.outlet);
    expect(article.byline?.value ?? null).toBe(seed.byline);
    expect(article.url?.value ?? null).toBe(seed.url);
    expect(article.language?.value).toBe("en");
    for (const words of seed.says) expect(article.text).toContain(words);
    for (const words of NEVER) expect(article.text).not.toContain(words);
  });

  it.each(expectedSeeds)("$seed: what must go went, by its rule, and nothing else", ({ seed, goes }) => {
    const { removed } = readSeed(seed).article;
    expect(removed.map(({ rule, draft }) => [rule, ends(textOf(draft))])).toEqual(goes);
  });

  it.each(expectedSeeds)("$seed: what must stay stayed, block by block", ({ seed, stays }) => {
    expect(textsOf(readSeed(seed).article).map(ends)).toEqual(stays);
  });

  it.each(expectedSeeds)("$seed: kept and removed are every word in its order, without markup", ({ seed }) => {
    const { raw, article } = readSeed(seed);
    expect(wordsOf(wholeOf(article))).toEqual(wordsOf(shown(raw)));
    expect(article.text).not.toMatch(/\]\(|\*|^#{1,6} |^[•>] |\\_/m);
  });

  it.each(expectedSeeds)("$seed: has lawful blocks with the title as a heading", ({ seed, title }) => {
    const { article } = readSeed(seed);
    expect(blocksProblem(article.text, article.blocks)).toBeNull();
    expect(headingsOf(article)[0]).toBe(title[0]);
  });

  it("000: has the days as headings, also the one in bold type, and no label", () => {
    expect(headingsOf(readSeed("000").article).slice(1)).toEqual([
      "June 9",
      "June 10",
      "June 11",
      "June 12",
      "June 13",
      "June 14",
    ]);
  });

  it("000: keeps the links of what it leaves out, and none that lead nowhere", () => {
    const { article } = readSeed("000");
    expect(article.blocks.flatMap(({ marks }) => marks.flatMap(({ href }) => href ?? []))).toEqual([]);
    const runs = article.removed.flatMap(({ draft }) => draft.runs);
    const targets = runs.flatMap(
      ({ marks }) => marks?.flatMap((mark) => (mark.type === "link" ? [mark.href] : [])) ?? [],
    );
    expect(targets).toContain("https://t.co/wnDkjHKSqd");
  });
});
