import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAliases } from "../facts/names/name-aliases";
import { messyText } from "../text/messy-text.fixture";
import { madeMention, madeStory } from "./made-mentions.fixture";
import { prepare } from "./prepare";
import { defaultWeights, scoreOf, signalNames } from "./signal-weights";
import { compareMentions, leastScore, type Suggestion, signalContext, suggestFor, suggestPairs } from "./suggest";
import type { Suggestible } from "./suggestible";
import { weighWords } from "./words/word-weights";

const none = readAliases([]);
const contextOf = (mentions: readonly Suggestible[], aliases = none) => ({
  words: weighWords(mentions.map(({ quote }) => quote)),
  aliases,
});
const context = contextOf(madeStory);
const mentionIn = (id: string) => madeStory.find((mention) => mention.id === id) ?? madeMention(id, "");
const pair = (one: string, other: string): Suggestion | undefined =>
  suggestFor(mentionIn(one), [mentionIn(other)], context)[0];
const wordsAt = (quote: string, segments: readonly { start: number; end: number }[]) =>
  segments.map(({ start, end }) => quote.slice(start, end));

const madeOf = fc.oneof(messyText, fc.constantFrom(...madeStory.map(({ quote }) => quote)));

describe("laws of the score", () => {
  it("is the same whichever comes first, and from 0 to 1; signals from −1 to 1", () => {
    fc.assert(
      fc.property(madeOf, madeOf, (one, other) => {
        const [a, b] = [madeMention("a", one), madeMention("b", other)];
        const words = weighWords([one, other, ...madeStory.map(({ quote }) => quote)]);
        const known = signalContext({ words, aliases: none });
        const values = compareMentions(prepare(a, words), prepare(b, words), known);
        expect(compareMentions(prepare(b, words), prepare(a, words), known)).toEqual(values);
        for (const name of signalNames) expect(Math.abs(values[name])).toBeLessThanOrEqual(1);
        const score = scoreOf(values, defaultWeights);
        expect(score >= 0 && score <= 1).toBe(true);
        // The ids say which comes first: exchanged, the signals themselves must not care.
        const [later, earlier] = [prepare({ ...a, id: "b" }, words), prepare({ ...b, id: "a" }, words)];
        const exchanged = compareMentions(earlier, later, known);
        for (const name of signalNames) expect(exchanged[name]).toBeCloseTo(values[name], 9);
      }),
      { numRuns: 150 },
    );
  });

  it("suggests neither the mention itself nor one of its article or of its claim", () => {
    const a = madeMention("a", "Police detained 120 dock workers.", { claimIds: ["k", "l"] });
    const others = [
      a,
      { ...a, articleId: "elsewhere" },
      madeMention("b", a.quote, { articleId: a.articleId }),
      madeMention("c", a.quote, { claimIds: ["l"] }),
      madeMention("d", a.quote, { claimIds: ["m"] }),
    ];
    expect(suggestFor(a, others, context).map(({ secondId }) => secondId)).toEqual(["d"]);
    expect(suggestPairs(others, context).flatMap(({ firstId, secondId }) => [firstId, secondId])).not.toContain("a a");
  });

  it("gives a pair the same score whatever else is ranked, while the words weigh the same", () => {
    const asked = mentionIn("a1");
    const all = suggestFor(asked, madeStory, context);
    fc.assert(
      fc.property(fc.shuffledSubarray([...madeStory]), (some) => {
        const ids = new Set(some.map(({ id }) => id));
        expect(suggestFor(asked, some, context)).toEqual(all.filter(({ secondId }) => ids.has(secondId)));
      }),
    );
  });

  it("ranks a story's pairs as it ranks each mention's, from the most certain down to the least that is shown", () => {
    const pairs = suggestPairs(madeStory, context);
    expect(pairs.map(({ score }) => score)).toEqual(pairs.map(({ score }) => score).sort((a, b) => b - a));
    for (const { firstId, secondId, score } of pairs) {
      expect(score).toBeGreaterThanOrEqual(leastScore);
      expect(pair(secondId, firstId)?.score).toBe(score);
    }
  });

  it("takes a mention of a megabyte for its beginning, so that no text is dear", () => {
    for (const piece of ["a", "1 ", "“a ", "Aa Bb ", "не ", "\u0301", "detained 120 dock workers "]) {
      const quote = piece.repeat(1_000_000 / piece.length);
      const long = { ...mentionIn("a1"), id: "long", articleId: "long" };
      const found = suggestFor({ ...long, quote }, madeStory, context);
      expect(found).toEqual(suggestFor({ ...long, quote: quote.slice(0, 4000) }, madeStory, context));
    }
  });
});

describe("what is told of a suggestion", () => {
  it("finds who answers the same question first, with names in two spellings and other words for one thing", () => {
    expect(suggestFor(mentionIn("a2"), madeStory, context)[0]?.secondId).toBe("b2");
    expect(suggestFor(mentionIn("a3"), madeStory, context)[0]?.secondId).toBe("c2");
    const reasons = pair("a2", "b2")?.reasons;
    expect(reasons).toContainEqual(expect.objectContaining({ kind: "name" }));
    expect(reasons).toContainEqual(expect.objectContaining({ kind: "date", relation: "same" }));
  });

  it("shows both figures with their readings, and flags those that do not meet", () => {
    const found = pair("a1", "b1");
    expect(found?.reasons).toContainEqual(
      expect.objectContaining({ kind: "figure", comparison: { answer: "differ" }, first: "120" }),
    );
    expect(found?.flags).toEqual(["figures differ"]);
    expect(pair("a3", "c2")?.flags).toEqual([]);
  });

  it("takes a number near a bound for more than one far beyond it", () => {
    const bound = madeMention("x", "More than 100 dockers walked out.");
    const [near, far] = ["About 110 dockers walked out.", "About 9,000 dockers walked out."].map((quote) => {
      const other = madeMention("y", quote);
      return suggestFor(bound, [other], contextOf([bound, other]))[0]?.signals.figures;
    });
    expect(far).toBeGreaterThan(0);
    expect(near).toBeGreaterThan(far ?? 1);
  });

  it("flags a denial, and does not hide it", () => {
    expect(pair("b1", "c1")?.flags).toEqual(["opposite polarity"]);
  });

  it("shows the words quoted by both", () => {
    expect(pair("b3", "c3")?.reasons).toContainEqual(expect.objectContaining({ kind: "quotation" }));
  });

  it("lights the words that differ, figures and negation first, each in its own quote", () => {
    const found = pair("a1", "c1");
    expect(wordsAt(mentionIn("a1").quote, found?.differing.first ?? [])[0]).toBe("120");
    expect(wordsAt(mentionIn("c1").quote, found?.differing.second ?? [])[0]).toBe("No");
  });

  it("knows the names that the story was taught", () => {
    const [a, b] = [
      madeMention("x", "On Monday Oyan Velmar called for a strike."),
      madeMention("y", "On Monday Morning Guard called for a strike."),
    ];
    const taught = readAliases([{ a: "Oyan Velmar", b: "Morning Guard" }]);
    expect(suggestFor(a, [b], contextOf([a, b]))[0]?.signals.names).toBe(0);
    const found = suggestFor(a, [b], contextOf([a, b], taught))[0];
    expect(found?.signals.names).toBe(1);
    expect(found?.reasons).toContainEqual(expect.objectContaining({ kind: "name", first: "Oyan Velmar" }));
  });

  it("takes what an embedder says where it has vectors", () => {
    const near = suggestFor(mentionIn("a1"), [mentionIn("b1")], { ...context, cosine: () => 0.9 })[0];
    expect(near?.score).toBeGreaterThan(pair("a1", "b1")?.score ?? 1);
    expect(pair("a1", "b1")?.signals.embedding).toBe(0);
  });
});
