import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBoundary } from "@/lib/core/text/graphemes";
import { articles } from "./article.fixture";
import { passageBetween } from "./selection";

const text = "He said 👩‍👩‍👧 won.\nThe vote";
const wordsBetween = (anchor: number, head: number, wholeWords = false) => {
  const passage = passageBetween(text, { anchor, head }, { wholeWords });
  return passage === null ? null : text.slice(passage.start, passage.end);
};

describe("passageBetween", () => {
  it("is whole characters without blanks at the ends, whichever end moved, and the same when asked again", () => {
    const selected = articles.chain(({ text: whole }) =>
      fc.tuple(fc.constant(whole), fc.nat(whole.length), fc.nat(whole.length), fc.boolean()),
    );
    fc.assert(
      fc.property(selected, ([whole, anchor, head, wholeWords]) => {
        const passage = passageBetween(whole, { anchor, head }, { wholeWords });
        expect(passageBetween(whole, { anchor: head, head: anchor }, { wholeWords })).toEqual(passage);
        if (passage === null) return;
        const { start, end } = passage;
        expect(isBoundary(whole, start) && isBoundary(whole, end)).toBe(true);
        expect(whole.slice(start, end)).toBe(whole.slice(start, end).trim());
        expect(passageBetween(whole, { anchor: start, head: end }, { wholeWords })).toEqual(passage);
      }),
    );
  });

  it("takes in a character that was cut", () => {
    expect(wordsBetween(9, 10)).toBe("👩‍👩‍👧");
  });

  it("is null for a caret and for blanks", () => {
    expect(wordsBetween(4, 4)).toBeNull();
    expect(wordsBetween(7, 8)).toBeNull();
  });

  it("completes words when asked to", () => {
    expect(wordsBetween(text.indexOf("aid"), text.indexOf("on."), true)).toBe("said 👩‍👩‍👧 won");
    expect(wordsBetween(text.indexOf("won"), text.indexOf("\n") + 2, true)).toBe("won.\nThe");
  });
});
