import type { ColumnArticle } from "@/components/reader/article-column-props";
import type { ColumnMention } from "@/components/reader/column-mention";
import { type BlockDraft, buildBlocks } from "@/lib/core/text/build-blocks";

const plain = (type: BlockDraft["type"], text: string, level?: number): BlockDraft =>
  level === undefined ? { type, runs: [{ text }] } : { type, level, runs: [{ text }] };

/** An article of made-up news with every kind of block and mark, an emoji, and a passage in Arabic. */
export function harbourArticle(): ColumnArticle {
  const { text, blocks } = buildBlocks([
    plain("paragraph", "Crews closed the harbour of Port Alder on Monday after nearly 1,000 litres of fuel leaked."),
    plain("heading", "June 9", 2),
    {
      type: "paragraph",
      runs: [
        { text: "The mayor, " },
        { text: "Ines Okafor", marks: [{ type: "strong" }] },
        { text: ", said 71 percent of the fuel was recovered, " },
        { text: "according to the port", marks: [{ type: "link", href: "https://port.example/report" }] },
        { text: ". Two of the nine boats were towed away. " },
        { text: "Nobody", marks: [{ type: "em" }] },
        { text: " was hurt 👩‍👩‍👧 in the leak." },
      ],
    },
    plain("quote", "We saw the film on the water at dawn.\nThen the smell came."),
    plain("item", "Fuel recovered by booms", 1),
    plain("item", "Fuel burned off at sea", 2),
    plain("item", "Fuel still missing", 1),
    { ...plain("paragraph", "أغلقت السلطات الميناء يوم الاثنين بعد تسرب الوقود."), language: "ar" },
    ...Array.from({ length: 30 }, (_, index) =>
      plain(
        "paragraph",
        `Paragraph ${index + 1}. The port authority counted ${index + 3} boats near the pier and about ${40 + index} people on shore. Officials promised a report before the end of the month, and fishers asked for compensation. The minister did not answer questions.`,
      ),
    ),
  ]);
  return {
    id: "harbour",
    revision: 1,
    title: "Fuel leak closes the harbour of Port Alder",
    outlet: { name: "The Alder Courier", colour: "blue" },
    publishedAt: "2031-06-09",
    language: "en",
    text,
    blocks,
  };
}

/** A shorter article about the same leak, by another outlet. */
export function coastArticle(): ColumnArticle {
  const { text, blocks } = buildBlocks([
    plain("paragraph", "According to the coast guard, over 950 litres of fuel ran into the bay that day."),
    plain("paragraph", "By the count of the port, some 70 per cent of it was recovered by Tuesday night."),
    plain("heading", "What happens next?", 2),
    plain("paragraph", "The inquiry will hear the crew of the tanker next week. Nine boats had been moored beside it."),
  ]);
  return {
    id: "coast",
    revision: 1,
    title: "What we know about the spill",
    outlet: { name: "Coast Radio", colour: "teal" },
    publishedAt: null,
    language: "en",
    text,
    blocks,
  };
}

/** A mention of the first place where each of the passages stands; its claim is `claim-<number>`. */
export function mentionOf(
  article: ColumnArticle,
  id: string,
  passages: readonly string[],
  drawn: { colours?: readonly string[]; number?: number } = {},
): ColumnMention {
  const segments = passages.map((passage) => {
    const start = article.text.indexOf(passage);
    if (start === -1) throw new RangeError(`“${passage}” is not in the article.`);
    return { start, end: start + passage.length };
  });
  const { colours = ["amber"], number } = drawn;
  const numbers =
    number === undefined ? [] : [{ claimId: `claim-${number}`, number, statement: `Statement of claim ${number}.` }];
  return { id, segments, colours, label: colours.length === 0 ? "no tag" : "Figure", numbers };
}
