import { expect, it } from "vitest";
import { readAliases } from "../facts/names/name-aliases";
import { pairRanker } from "./rank-pair";
import { suggestPairs } from "./suggest";
import type { Suggestible } from "./suggestible";
import { weighWords } from "./words/word-weights";

const quotes = [
  "Police detained about 400 dockers on Monday.",
  "Some 400 dockers were arrested, the police said.",
  "The museum opened a second hall for its glass.",
  "A second hall was opened by the museum of glass.",
  "Dockers of the northern harbour walked out.",
];

const mentions: readonly Suggestible[] = quotes.map((quote, index) => ({
  id: `mention ${index}`,
  articleId: `article ${index}`,
  outletId: null,
  quote,
  language: "en",
  publishedAt: null,
  facts: [],
  claimIds: [],
}));

it("scores each pair as the list of suggestions does, and leaves out the same ones", () => {
  const context = { words: weighWords(quotes), aliases: readAliases([]) };
  const rank = pairRanker(context);
  const ranked = mentions.flatMap((one, index) => mentions.slice(index + 1).flatMap((other) => rank(one, other) ?? []));
  const told = suggestPairs(mentions, context).map(({ firstId, secondId, score, signals }) => {
    return { firstId, secondId, score, signals };
  });
  const byScore = (pairs: typeof ranked) => pairs.toSorted((a, b) => b.score - a.score);
  expect(byScore(ranked)).toEqual(byScore(told));
  expect(ranked.length).toBeGreaterThan(1);
});

it("pairs no mention with itself, with one of its article, or with one of its claim", () => {
  const rank = pairRanker({ words: weighWords(quotes), aliases: readAliases([]) });
  const [one] = mentions;
  if (!one) throw new RangeError("There is no mention.");
  expect(rank(one, one)).toBeNull();
  expect(rank(one, { ...one, id: "twin" })).toBeNull();
  const linked = { ...one, claimIds: ["claim"] };
  expect(rank(linked, { ...linked, id: "twin", articleId: "elsewhere" })).toBeNull();
  expect(rank(one, { ...one, id: "twin", articleId: "elsewhere" })).not.toBeNull();
});
