import { describe, expect, it } from "vitest";
import { growEnds, stepEnds } from "./caret-steps";

const text = "The 👍 vote was fair. Nobody was hurt.\nA new line.";
const at = (words: string) => text.indexOf(words);
const caret = (offset: number) => ({ anchor: offset, head: offset });
const step = (unit: "character" | "word" | "paragraph" | "text", ahead = true, extend = false) => ({
  unit,
  ahead,
  extend,
});
const grown = (ends: { anchor: number; head: number }, unit: "word" | "sentence" | "paragraph", ahead = true) => {
  const { anchor, head } = growEnds(text, ends, unit, ahead, "en");
  return text.slice(anchor, head);
};

describe("stepEnds", () => {
  it("steps over whole characters", () => {
    expect(stepEnds(text, caret(4), step("character"), "en")).toEqual(caret(6));
    expect(stepEnds(text, caret(6), step("character", false), "en")).toEqual(caret(4));
  });

  it("falls together on the side of a step, and keeps the anchor while it extends", () => {
    const selected = { anchor: 0, head: 3 };
    expect(stepEnds(text, selected, step("character", false), "en")).toEqual(caret(0));
    expect(stepEnds(text, selected, step("character"), "en")).toEqual(caret(3));
    expect(stepEnds(text, selected, step("text", true, true), "en")).toEqual({ anchor: 0, head: text.length });
  });

  it("steps by word and paragraph", () => {
    expect(stepEnds(text, caret(at("vote")), step("word"), "en")).toEqual(caret(at(" was")));
    expect(stepEnds(text, caret(0), step("paragraph"), "en")).toEqual(caret(at("\n")));
  });
});

describe("growEnds", () => {
  it("selects the unit at a caret, then the next, then the one before", () => {
    expect(grown(caret(at("ote")), "word")).toBe("vote");
    expect(grown({ anchor: at("vote"), head: at(" was") }, "word")).toBe("vote was");
    expect(grown({ anchor: at("vote"), head: at(" was") }, "word", false)).toBe("The 👍 vote");
    expect(grown(caret(at("ote")), "sentence")).toBe("The 👍 vote was fair.");
    expect(grown({ anchor: 0, head: at(" Nobody") }, "sentence")).toBe("The 👍 vote was fair. Nobody was hurt.");
    expect(grown(caret(at("new")), "paragraph")).toBe("A new line.");
  });

  it("first completes a unit that the selection cuts", () => {
    expect(grown({ anchor: at("vote"), head: at(" was") }, "sentence")).toBe("The 👍 vote was fair.");
    expect(grown({ anchor: at("fair"), head: at("body") }, "sentence")).toBe("The 👍 vote was fair. Nobody was hurt.");
    expect(grown({ anchor: at("hurt"), head: at("new") }, "paragraph")).toBe(text);
  });

  it("stays at the ends of the text", () => {
    expect(grown({ anchor: 0, head: text.length }, "sentence")).toBe(text);
    expect(grown({ anchor: 0, head: text.length }, "sentence", false)).toBe(text);
    expect(growEnds("", caret(0), "sentence", true, null)).toEqual(caret(0));
  });
});
