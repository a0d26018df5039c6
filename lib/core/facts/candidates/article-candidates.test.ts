import { expect, it } from "vitest";
import { articleOf } from "../certainty/article-of.fixture";
import { readArticle } from "../read-article";
import { articleCandidates } from "./article-candidates";

it("are the sentences that say who did what, how many and when, by what the readers find in them", () => {
  const text = [
    "Police detained nearly 1,000 people in Almaty on Sunday, the ministry said.",
    "The day was warm and the river was low.",
    "“We will not recognise the result of this election,” said Amirzhan Kosanov.",
  ].join(" ");
  const article = articleOf(text);
  const found = articleCandidates(article, readArticle(article));
  expect(found.map(({ start }) => text.slice(start).split(" ").slice(0, 2).join(" "))).toEqual([
    "Police detained",
    "“We will",
  ]);
  expect(found[0]?.value.reasons).toEqual(expect.arrayContaining(["figure", "attribution"]));
});
