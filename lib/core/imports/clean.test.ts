import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BlockDraft } from "@/lib/core/text/build-blocks";
import { type CleaningRule, cleanDrafts, cleanFurther, type SplitDrafts } from "./clean";

const paragraph = (text: string): BlockDraft => ({ type: "paragraph", runs: [{ text }] });
const wordsOf = ({ runs }: BlockDraft) => runs.map(({ text }) => text).join("");
const finding = (id: string, isFound: (words: string, above: string) => boolean): CleaningRule => ({
  id,
  reason: `Finds ${id}.`,
  finds: (all) =>
    all.flatMap((draft, index) => (isFound(wordsOf(draft), wordsOf(all[index - 1] ?? paragraph(""))) ? [index] : [])),
});
const waits = finding("player", (words) => words === "please wait");
const twice = finding("twice", (words, above) => words === above);
const drafts = ["please wait", " ", "One.", "please wait", "One.", "Two.", "please wait"].map(paragraph);

/** Puts what was removed back where it stood. */
function interleave({ drafts: kept, removed }: SplitDrafts): BlockDraft[] {
  const at = (position: number) => removed.filter((each) => each.position === position).map(({ draft }) => draft);
  return [...kept.flatMap((draft, index) => [...at(index), draft]), ...at(kept.length)];
}

const texts = fc.array(fc.constantFrom("please wait", "One.", "Two.", "", "\u200B", "Three"), { maxLength: 20 });

describe("cleanDrafts", () => {
  it("loses nothing: kept and removed interleave back to the input", () => {
    fc.assert(
      fc.property(texts, (parts) => {
        const all = parts.map(paragraph);
        const split = cleanDrafts(all, [waits, twice]);
        expect(interleave(split)).toEqual(all.filter((draft) => !/^\u200B?$/.test(wordsOf(draft))));
        expect(cleanDrafts(all, [waits, twice])).toEqual(split);
        expect(cleanDrafts(split.drafts, [waits, twice]).removed).toEqual([]);
      }),
    );
  });

  it("takes out what rules find, and says which rule, what and where", () => {
    const { drafts: kept, removed } = cleanDrafts(drafts, [
      waits,
      finding("second", (words) => /wait|Two/.test(words)),
    ]);
    expect(kept.map(wordsOf)).toEqual(["One.", "One."]);
    expect(removed.map(({ rule, draft, position }) => [rule, wordsOf(draft), position])).toEqual([
      ["player", "please wait", 0],
      ["player", "please wait", 1],
      ["second", "Two.", 2],
      ["player", "please wait", 2],
    ]);
  });

  it("looks again at what is left", () => {
    expect(cleanDrafts(drafts, [waits, twice]).drafts.map(wordsOf)).toEqual(["One.", "Two."]);
  });

  it("takes nothing out without rules, or where nothing would stay", () => {
    expect(cleanDrafts(drafts, []).removed).toEqual([]);
    expect(cleanDrafts([paragraph("please wait")], [waits])).toEqual({
      drafts: [paragraph("please wait")],
      removed: [],
    });
  });
});

describe("cleanFurther", () => {
  it("keeps in their order what was left out before and what is left out now", () => {
    fc.assert(
      fc.property(texts, (parts) => {
        const all = parts.map(paragraph).filter((draft) => !/^\u200B?$/.test(wordsOf(draft)));
        const before = cleanDrafts(all, [finding("three", (words) => words === "Three")]);
        expect(interleave(cleanFurther(before, [waits]))).toEqual(all);
      }),
    );
  });
});
