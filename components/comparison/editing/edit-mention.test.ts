import { describe, expect, it } from "vitest";
import type { MentionAnswer } from "@/lib/contract/mentions";
import { addWords, type Edit, mergeInto, splitMention, takeWords } from "./edit-mention";

const text = "About 400 dockers walked out on Monday, the board said.";
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const none = { passage: null, caret: null };
const selected = (words: string) => ({ passage: at(words), caret: null });
const caretAt = (words: string) => ({ passage: null, caret: at(words).start });
const wordsOf = (edit: Edit) => {
  if ("refused" in edit) return edit.refused;
  const { operation } = edit;
  if (operation.kind === "split") return [operation.keeps.quote, operation.takes.quote];
  return "quote" in operation ? operation.quote : null;
};

const id = "018f0000-0000-7000-8000-000000000001";
function mention(...words: string[]): MentionAnswer {
  return {
    id: `${id.slice(0, -1)}${words.length}`,
    version: 1,
    article: id,
    revision: 1,
    segments: words.map(at),
    quote: words.join(" … "),
    placedBy: null,
    tags: [],
    attributes: {},
    note: null,
    noteVersion: null,
    author: { id, name: "Ana" },
    layer: id,
    createdAt: "2031-06-09T00:00:00.000Z",
    links: [],
    abilities: { change: true, tag: true, link: true },
  };
}

describe("editing the words of a mention", () => {
  it("adds selected words as a segment, or widens the one they touch", () => {
    expect(wordsOf(addWords(text, mention("400 dockers"), selected("Monday")))).toBe("400 dockers … Monday");
    expect(wordsOf(addWords(text, mention("400 dockers"), selected("dockers walked")))).toBe("400 dockers walked");
    expect(wordsOf(addWords(text, mention("400 dockers"), selected("400")))).toMatch(/already/);
    expect(wordsOf(addWords(text, mention("400 dockers"), none))).toMatch(/Select/);
  });

  it("takes away the segment at the caret, or selected words, but never all", () => {
    const apart = mention("400 dockers", "Monday");
    expect(wordsOf(takeWords(text, apart, caretAt("Monday")))).toBe("400 dockers");
    expect(wordsOf(takeWords(text, apart, selected("400")))).toBe("dockers … Monday");
    expect(wordsOf(takeWords(text, apart, selected("the board")))).toMatch(/not in the mention/);
    expect(wordsOf(takeWords(text, apart, caretAt("walked")))).toMatch(/Go to the segment/);
    expect(wordsOf(takeWords(text, mention("400 dockers"), caretAt("dockers")))).toMatch(/Delete it/);
  });

  it("splits at the caret or around selected words, and nowhere else", () => {
    const whole = mention("About 400 dockers");
    expect(wordsOf(splitMention(text, whole, caretAt("dockers"), id))).toEqual(["About 400", "dockers"]);
    expect(wordsOf(splitMention(text, whole, selected("400"), id))).toEqual(["About … dockers", "400"]);
    for (const spot of [none, caretAt("About"), caretAt("Monday"), selected("the board")]) {
      expect(wordsOf(splitMention(text, whole, spot, id))).toMatch(/Put the caret/);
    }
  });

  it("merges two mentions of one text that agree", () => {
    const [one, other] = [mention("400 dockers"), mention("Monday", "board")];
    expect(wordsOf(mergeInto(text, one, other))).toBe("400 dockers … Monday … board");
    expect(wordsOf(mergeInto(text, one, { ...other, revision: 2 }))).toMatch(/one article/);
    expect(wordsOf(mergeInto(text, one, { ...other, attributes: { a: "1" } }))).toMatch(/Monday/);
    const link = { claim: id, stance: "states", status: "accepted", version: 1, author: one.author } as const;
    const denial = { ...link, stance: "denies" } as const;
    expect(wordsOf(mergeInto(text, { ...one, links: [link] }, { ...other, links: [denial] }))).toMatch(/stance/);
  });
});
