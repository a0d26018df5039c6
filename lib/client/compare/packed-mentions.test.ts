import fc from "fast-check";
import { expect, it } from "vitest";
import { quoteOf } from "@/lib/core/text/segments";
import { desk } from "./browser.fixture";
import { draftMention } from "./operations/drafts";
import { packMentions, unpackMentions } from "./packed-mentions";

const articles = [
  { id: "a", revision: 2, text: "About 400 dockers walked out on Monday." },
  { id: "b", revision: 1, text: "Some 350 workers left." },
];

const mention = fc
  .record({
    id: fc.uuid(),
    article: fc.constantFrom("a", "b", "elsewhere"),
    revision: fc.constantFrom(1, 2),
    start: fc.nat(20),
    length: fc.integer({ min: 1, max: 10 }),
    imported: fc.option(fc.string({ minLength: 1 })),
  })
  .map(({ start, length, imported, ...at }) => {
    const segments = [{ start, end: start + length }];
    const text = articles.find((one) => one.id === at.article)?.text ?? "";
    const quote = imported ?? (quoteOf(text, segments) || "gone");
    return { ...draftMention({ ...at, segments, quote, tags: [] }, desk), createdAt: "2031-06-11T00:00:00.000Z" };
  });

it("gives every mention back whole, and says no words that are in the texts", () => {
  fc.assert(
    fc.property(fc.array(mention), (mentions) => {
      const packed = packMentions(mentions, articles);
      expect(unpackMentions(packed, articles)).toEqual(mentions);
      const repeated = mentions.filter(({ article, revision, segments, quote }) =>
        articles.some(
          (one) => one.id === article && one.revision === revision && quoteOf(one.text, segments) === quote,
        ),
      );
      expect(packed.fields.quote?.values.includes("") ?? false).toBe(repeated.length > 0);
    }),
  );
});
