import { describe, expect, it } from "vitest";
import { describeForesight, foreseeMentions } from "./foresee-mentions";

const text = "Officials said 12 dockers were hurt at the quay.\nThe board met on Monday to talk about the strike.";
const mentions = ["12 dockers were hurt", "The board met on Monday"].map((quote) => {
  const start = text.indexOf(quote);
  return { id: quote, quote, segments: [{ start, end: start + quote.length }] };
});
const foresee = (after: string) => foreseeMentions(text, after, mentions, "en");

describe("foreseeMentions", () => {
  it("tells those that keep their place from those that wait", () => {
    expect(foresee(text)).toEqual({ moved: 2, waiting: [] });
    const { moved, waiting } = foresee(text.replace("12", "15"));
    expect(moved).toBe(1);
    expect(waiting).toMatchObject([{ quote: "12 dockers were hurt", why: expect.stringMatching(/\.$/) }]);
  });

  it("is said in one sentence", () => {
    expect(describeForesight({ moved: 0, waiting: [] })).toBe("No mention stands in this text.");
    expect(describeForesight(foresee(text))).toBe("All 2 mentions keep their place.");
    expect(describeForesight(foresee(text.replace("12", "15")))).toBe(
      "1 mention keeps its place, 1 waits for a person.",
    );
    expect(describeForesight(foresee("Nothing of it."))).toBe("All 2 mentions wait for a person.");
  });
});
