import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findOrigins } from "./find-origins";
import type { OriginArticle } from "./origin-article";
import { articleOf, edited, outletNamed, proseOf, smallText } from "./origins.fixture";

const prose = (seed: number, count = 300) => proseOf(seed, count).join(" ");
const by = (id: string, outlet: string, text: string, more: Partial<OriginArticle> = {}) =>
  articleOf(id, text, { outlet: outletNamed(outlet), ...more });
const groups = (articles: readonly OriginArticle[]) =>
  findOrigins(articles).origins.map(({ source, articles: members }) => [
    source?.name ?? null,
    members.map(({ article, reason }) => `${article} ${reason}`),
  ]);

const line = fc.constantFrom("TOWN (AFP) - ", "TOWN (Reuters) - ", "");
const someArticle = fc.record({
  outlet: fc.constantFrom("One", "Two", "Three", "Reuters", null),
  line,
  text: smallText,
  byline: fc.constantFrom(null, "AFP", "Jane Doe"),
});
const story = fc.array(someArticle, { minLength: 1, maxLength: 6 }).map((drafts) =>
  drafts.map((draft, index) =>
    articleOf(`${index}`, `${draft.line}${draft.text}`, {
      byline: draft.byline,
      outlet: draft.outlet === null ? null : outletNamed(draft.outlet),
    }),
  ),
);

describe("findOrigins", () => {
  it("says the same in any order", () => {
    fc.assert(
      fc.property(story, (articles) => {
        expect(findOrigins(articles.toReversed())).toEqual(findOrigins(articles));
      }),
    );
  });

  it("gives every article an origin, with a reason that can be shown", () => {
    fc.assert(
      fc.property(story, (articles) => {
        const { origins, credits, attributions, shared } = findOrigins(articles);
        const members = origins.flatMap((origin) => origin.articles.map((member) => ({ ...member, key: origin.key })));
        expect(new Set(members.map(({ article }) => article))).toEqual(new Set(articles.map(({ id }) => id)));
        expect(new Set(origins.map(({ key }) => key)).size).toBe(origins.length);
        for (const { article, reason, key, with: other } of members) {
          const evidence = { credit: credits, attribution: attributions.filter(({ kind }) => kind === "lead") };
          if (reason === "credit" || reason === "attribution") {
            expect(evidence[reason].some((one) => one.article === article && one.source.key === key)).toBe(true);
          }
          if (reason === "text") {
            const pair = [article, other].sort();
            expect(shared.some(({ a, b, isCopy }) => a === pair[0] && b === pair[1] && isCopy)).toBe(true);
          }
        }
      }),
    );
  });

  it("changes nothing among the others when an unrelated article comes", () => {
    fc.assert(
      fc.property(story, fc.nat(), (articles, seed) => {
        const stranger = by("z", "Stranger", prose(seed));
        const without = findOrigins(articles);
        const { origins, ...rest } = findOrigins([...articles, stranger]);
        expect(origins.filter(({ key }) => key !== "outlet:Stranger")).toEqual(without.origins);
        expect(rest).toEqual({
          shared: without.shared,
          credits: without.credits,
          attributions: without.attributions,
        });
      }),
    );
  });

  it("takes every outlet for an origin when each wrote its own text", () => {
    expect(groups([by("a", "One", prose(1)), by("b", "Two", prose(2)), by("c", "Two", prose(3))])).toEqual([
      ["Two", ["b own", "c own"]],
      ["One", ["a own"]],
    ]);
  });

  it("puts articles that credit one agency together, however each is cut", () => {
    const articles = [
      by("a", "One", `TOWN (AFP) - ${prose(1)}`),
      by("b", "Two", prose(2), { byline: "AFP" }),
      by("c", "Three", prose(3)),
    ];
    expect(groups(articles)).toEqual([
      ["AFP", ["a credit", "b credit"]],
      ["Three", ["c own"]],
    ]);
  });

  it("puts a rewrite that credits nobody to the agency whose text it shares", () => {
    const wire = proseOf(5, 400);
    const articles = [
      by("a", "One", `TOWN (AFP) - ${wire.join(" ")}`),
      by("b", "Two", edited(wire.slice(0, 250), 0.2, 7).join(" ")),
      by("c", "Reuters", prose(6)),
    ];
    expect(groups(articles)).toEqual([
      ["AFP", ["a credit", "b text"]],
      ["Reuters", ["c own"]],
    ]);
  });

  it("knows an agency's own article as where the others have it from", () => {
    const wire = proseOf(5, 400);
    const articles = [by("a", "One", edited(wire, 0.1, 7).join(" ")), by("b", "Reuters", wire.join(" "))];
    expect(groups(articles)).toEqual([["Reuters", ["a text", "b own"]]]);
  });

  it("names nobody where a shared text has no credit", () => {
    const text = prose(5);
    const { origins } = findOrigins([by("a", "One", text), by("b", "Two", text)]);
    expect(origins).toEqual([
      {
        key: "text:a",
        source: null,
        articles: [
          { article: "a", reason: "text", with: "b", share: 1 },
          { article: "b", reason: "text", with: "a", share: 1 },
        ],
      },
    ]);
  });

  it("puts an article whose lead is another's report to that other, and one that has a fact from it not", () => {
    const articles = [
      by("a", "River Post", prose(1)),
      by("b", "One", `${prose(2, 11)} the bridge is gone, the River Post reported.\n${prose(3)}`),
      by("c", "Two", `${prose(4)}\nThe road is closed, the River Post reported.`),
    ];
    expect(groups(articles)).toEqual([
      ["River Post", ["a own", "b attribution"]],
      ["Two", ["c own"]],
    ]);
  });

  it("puts an article that credits two agencies to both, which stay two", () => {
    const articles = [
      by("a", "One", `${prose(1)}\n(dpa/AFP)`),
      by("b", "Two", `TOWN (AFP) - ${prose(2)}`),
      by("c", "Three", `Town (dpa) - ${prose(3)}`),
    ];
    expect(groups(articles)).toEqual([
      ["AFP", ["a credit", "b credit"]],
      ["dpa", ["a credit", "c credit"]],
    ]);
  });

  it("keeps outlets apart that share a speech or a notice only", () => {
    const speech = `“${prose(7, 90)}”`;
    const notice = prose(8, 40);
    const articles = [
      by("a", "One", `${prose(1)}\n${speech}\n${prose(3, 30)}\n${notice}`),
      by("b", "Two", `${prose(2)}\n${speech}\n${prose(4, 30)}\n${notice}`),
    ];
    expect(groups(articles)).toHaveLength(2);
    expect(findOrigins(articles).shared[0]?.passages.map(({ isQuotation }) => isQuotation)).toContain(true);
  });
});
