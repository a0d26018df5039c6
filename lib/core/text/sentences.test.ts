import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segmenterFor } from "./segmenter";
import { sentencesOfLine } from "./sentences";

const line = fc
  .array(
    fc.oneof(
      fc.constantFrom("Ann ", "said", ".", "! ", "? ", "…", "。", "؟ ", ";", ":", " ", "no", "“", "”", "5"),
      fc.string({ unit: "grapheme" }),
    ),
    {
      maxLength: 25,
    },
  )
  .map((parts) => parts.join("").replaceAll(/[\n\r\u0085\u2028\u2029]/g, " "));

describe("the sentences of a line", () => {
  it("end only where the Unicode rules end one", () => {
    fc.assert(
      fc.property(line, fc.constantFrom("en", "ru", "el", null), (text, language) => {
        const ends = new Set(
          [...segmenterFor("sentence", language).segment(text)].map(
            ({ index, segment }) => (text.slice(0, index) + segment).trimEnd().length,
          ),
        );
        const found = sentencesOfLine(text, { start: 0, end: text.length }, language);
        for (const { end } of found) expect(ends).toContain(end);
        expect(
          found
            .map(({ start, end }) => text.slice(start, end))
            .join("")
            .replaceAll(/\s/g, ""),
        ).toBe(text.replaceAll(/\s/g, ""));
      }),
    );
  });

  it("are one where nothing ends one", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), fc.constantFrom("en", "el"), (text, language) => {
        const pieces = [...segmenterFor("sentence", language).segment(text)].length;
        fc.pre(pieces === 1);
        expect(sentencesOfLine(text, { start: 0, end: text.length }, language).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("are as many as the Unicode rules find, of which none begins with a small letter or ends in a title", () => {
    expect(sentencesOfLine("Go. Stop! Why? Well…", { start: 0, end: 20 }, "en")).toHaveLength(4);
    expect(sentencesOfLine("Γιατί; Ναι", { start: 0, end: 10 }, "el")).toHaveLength(2);
  });
});
