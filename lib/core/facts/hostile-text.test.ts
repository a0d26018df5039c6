import { describe, expect, it } from "vitest";
import type { Segment } from "@/lib/core/text/segments";
import { findCandidates } from "./candidates/find-candidates";
import { articleOf } from "./certainty/article-of.fixture";
import { hostileTexts } from "./hostile-text.fixture";
import { extractors } from "./index";

const readers = [
  ...Object.values(extractors).map(({ read }) => read),
  (article: Article) => findCandidates(article, []),
];
type Article = ReturnType<typeof articleOf>;

function expectReadings(text: string): void {
  const article = articleOf(text);
  const isOfText = ({ start, end }: Segment) => 0 <= start && start < end && end <= text.length;
  for (const read of readers) expect(read(article).find((found) => !isOfText(found))).toBeUndefined();
}

// How long each takes is printed by `npm run bench -- hostile-text`; here a pattern that goes back and back would never end.
describe("hostile text", () => {
  it("is at least 200 texts of 50 KB", () => {
    expect(hostileTexts.filter(({ text }) => text.length >= 50_000).length).toBeGreaterThanOrEqual(200);
  });

  it.each(hostileTexts)("ends in readings of the text: $name", ({ text }) => expectReadings(text));
});

describe("poor text", () => {
  it.each(["", " ", "\n", "\u{1F600}", "1", "“", "a\u0301", "Да. Yes. نعم."])(
    "ends in readings of the text: %j",
    expectReadings,
  );

  it("ends in readings of one line of a megabyte", () => {
    const said = "The mayor said on 4 May that 40 of nearly 1,000 boats had not sailed, according to “Ann Lee”, and ";
    expectReadings(said.repeat(10_500));
  });
});
