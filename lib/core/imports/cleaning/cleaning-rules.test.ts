import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BlockDraft, buildBlocks } from "@/lib/core/text/build-blocks";
import { cpuTime } from "@/lib/core/text/cpu-time.fixture";
import { cleanDrafts, type SplitDrafts } from "../clean";
import { markdownDrafts } from "../markdown-drafts";
import { readDrafts } from "../read-drafts";
import { textDrafts } from "../text-drafts";
import { cleaningRules } from ".";
import { dumps } from "./dumps.fixture";
import { news } from "./news.fixture";
import { pageLines } from "./page-lines.fixture";
import { publisherLines } from "./publisher-lines.fixture";

const lines = [...pageLines, ...publisherLines];
const textOf = (draft: BlockDraft) => buildBlocks([draft]).text;
const around = (line: string) =>
  textDrafts(`The river rose on Saturday night, the ministry said.\n\n${line}\n\nNobody was held on Monday.`);
const clean = (drafts: readonly BlockDraft[]) => cleanDrafts(drafts, cleaningRules);

/** Puts what was removed back where it stood. */
function interleave({ drafts, removed }: SplitDrafts): BlockDraft[] {
  const at = (position: number) => removed.filter((each) => each.position === position).map(({ draft }) => draft);
  return [...drafts.flatMap((draft, index) => [...at(index), draft]), ...at(drafts.length)];
}

describe("the registry of cleaning rules", () => {
  it("holds every file of the folder, under the name of the file, with a reason that is a sentence", () => {
    const files = readdirSync(new URL("./rules", import.meta.url)).map((name) => name.replace(/\.ts$/, ""));
    expect(cleaningRules.map(({ id }) => id.replaceAll(" ", "-")).sort()).toEqual(files.sort());
    for (const { id, reason } of cleaningRules) {
      expect(id).toMatch(/^[a-z]+(?: [a-z]+)*$/);
      expect(reason).toMatch(/^[A-Z].*[^.]\.$/);
    }
  });

  it("shows of every rule what it takes out", () => {
    const shown = new Set([...lines, ...dumps].map(({ rule }) => rule));
    expect(cleaningRules.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });
});

describe.each(lines)("$rule", ({ rule, goes, stays }) => {
  it.each(goes)("takes out %j", (line) => {
    expect(clean(around(line)).removed.map((each) => [each.rule, textOf(each.draft)])).toEqual([[rule, line]]);
  });

  it.each(stays)("leaves %j", (line) => {
    expect(clean(around(line)).removed).toEqual([]);
  });
});

describe("blocks that are told by their neighbours", () => {
  it.each(dumps)("$rule: $blocks", ({ rule, markdown, blocks }) => {
    const source = blocks.map((line) => line.replace(/^-/, "")).join("\n\n");
    const { drafts, removed } = clean(markdown ? markdownDrafts(source) : textDrafts(source));
    const shown = (line: string) => line.replace(/^-?(?:#+ |> |• )?/, "").replace(/\[(.*)\]\(.*\)/, "$1");
    expect(removed.map(({ draft }) => textOf(draft))).toEqual(blocks.filter((line) => /^-/.test(line)).map(shown));
    expect(drafts.map(textOf)).toEqual(blocks.filter((line) => !/^-/.test(line)).map(shown));
    expect(new Set(removed.map((each) => each.rule))).toEqual(new Set(removed.length === 0 ? [] : [rule]));
  });
});

describe("what is not a page's furniture", () => {
  it.each(news)("leaves a report in $language wholly untouched", ({ text }) => {
    const { removed, text: read } = readDrafts(textDrafts(text));
    expect(removed).toEqual([]);
    expect(read).toBe(buildBlocks(textDrafts(text)).text);
  });

  it("keeps a source that is nothing but notices", () => {
    expect(readDrafts(textDrafts("please wait\n\nLeave a Reply")).text).toBe("please wait\nLeave a Reply");
  });
});

describe("laws", () => {
  const line = fc.constantFrom(
    ...lines.flatMap(({ goes, stays }) => [...goes, ...stays]),
    ...dumps.flatMap(({ blocks }) => blocks.map((block) => block.replace(/^-/, ""))),
    ...news.flatMap(({ text }) => text.split("\n\n")),
  );
  const type = fc.constantFrom<BlockDraft["type"]>("paragraph", "paragraph", "paragraph", "heading", "item", "quote");
  const draft = fc.record({ type, runs: fc.array(fc.record({ text: line }), { minLength: 1, maxLength: 1 }) });

  it("loses nothing, says the same each time, and finds nothing more in what it kept", () => {
    fc.assert(
      fc.property(fc.array(draft, { maxLength: 25 }), (drafts) => {
        const split = clean(drafts);
        expect(interleave(split)).toEqual(drafts);
        expect(clean(drafts)).toEqual(split);
        if (split.drafts.length > 0) expect(clean(split.drafts).removed).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("takes time in proportion to the text", { timeout: 60_000 }, () => {
    const all = lines.flatMap(({ goes, stays }) => [...goes, ...stays]).join("\n\n");
    const drafts = (times: number) => textDrafts(`${all}\n\n`.repeat(times));
    clean(drafts(5));
    const [once, tenfold] = [drafts(5), drafts(50)].map((each) => cpuTime(() => clean(each)));
    expect(tenfold ?? 0).toBeLessThan(40 * Math.max(20, once ?? 0));
    for (const text of [
      "Read also ".repeat(9000),
      "a ".repeat(50_000),
      `${"— x (@a) 1 ".repeat(70)}\n\n`.repeat(500),
    ]) {
      expect(cpuTime(() => clean(textDrafts(text)))).toBeLessThan(3000);
    }
  });
});
