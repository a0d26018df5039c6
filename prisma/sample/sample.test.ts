import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { markdown } from "@/lib/core/imports/readers/markdown";
import { quoteOf, type Segment, segmentsOverlap, segmentsProblem } from "@/lib/core/text/segments";
import { locateQuotes } from "./locate-quotes";
import { type Sample, sampleSchema } from "./sample-schema";

const contents = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const sample = sampleSchema.parse(JSON.parse(contents("sample.json")));
const defaultTags = ["Figure", "Statement", "Event", "Legitimacy"];
const eventDate = sample.story.eventDate;

const articles = new Map(
  sample.articles.map((article) => {
    const { text, blocks } = markdown.read({ text: contents(article.file) });
    return [article.key, { ...article, publishedAt: article.publishedAt ?? "", text, blocks }];
  }),
);

type Mention = Sample["mentions"][number];
type Read = Mention & { segments: Segment[]; text: string; publishedAt: string };

function readMention(mention: Mention): Read {
  const article = articles.get(mention.article);
  if (article === undefined) throw new Error(`${mention.key} is in no article`);
  const segments = locateQuotes(article.text, mention.quotes, mention.occurrence);
  if (segments === null) throw new Error(`${mention.key}: ${mention.quotes.join(" … ")} is not in ${mention.article}`);
  return { ...mention, segments, text: article.text, publishedAt: article.publishedAt };
}

const textOf = (article: string) => articles.get(article)?.text ?? "";
const mentionsOf = (claim: string) =>
  sample.mentions.flatMap((mention) =>
    mention.links.filter((link) => link.claim === claim).map((link) => ({ ...readMention(mention), ...link })),
  );
const wordingsOf = (claim: string) => mentionsOf(claim).map(({ quotes }) => quotes.join(" … "));
const articlesSaying = (words: string) =>
  sample.articles.filter(({ key }) => textOf(key).toLowerCase().includes(words)).map(({ key }) => key);
const unique = (values: readonly string[]) => new Set(values).size === values.length;

describe("the sample holds together", () => {
  it.each(sample.mentions)("finds the quotes of $key in its article", (mention) => {
    const { text, segments, quotes } = readMention(mention);
    expect(segmentsProblem(text, segments)).toBeNull();
    expect(quoteOf(text, segments)).toBe(quotes.join(" … "));
    expect(quotes.join("")).not.toContain("\n");
  });

  it("says which occurrence wherever the words occur more than once, and only there", () => {
    for (const { key, quotes, occurrence, text } of sample.mentions.map(readMention)) {
      const places = text.split(quotes[0] ?? "").length - 1;
      expect([key, places > 1]).toEqual([key, occurrence !== undefined]);
    }
  });

  it("names things once and refers only to what exists", () => {
    const claims = sample.claims.map(({ key }) => key);
    const tags = [...defaultTags, ...sample.tags.map(({ name }) => name)];
    const outlets = sample.outlets.map(({ key }) => key);
    for (const keys of [claims, tags, outlets, [...articles.keys()], sample.mentions.map(({ key }) => key)]) {
      expect(unique(keys)).toBe(true);
    }
    for (const article of sample.articles) expect(outlets).toContain(article.outlet);
    for (const mention of sample.mentions) {
      expect(tags).toEqual(expect.arrayContaining(mention.tags));
      expect(claims).toEqual(expect.arrayContaining(mention.links.map(({ claim }) => claim)));
      expect(unique(mention.links.map(({ claim }) => claim))).toBe(true);
    }
    for (const { from, to } of sample.relations) expect(claims).toEqual(expect.arrayContaining([from, to]));
    for (const { claim } of sample.claimNotes) expect(claims).toContain(claim);
  });

  it("uses a closed vocabulary of attributes", () => {
    for (const { attributes } of sample.mentions) {
      const { attribution, voice, hedge, counted, when, script, ...others } = attributes;
      expect(others).toEqual({});
      expect([undefined, "own", "quoted", "paraphrased"]).toContain(voice);
      expect([undefined, "reportedly", "preliminary", "claimed"]).toContain(hedge);
      expect([undefined, "Cyrillic"]).toContain(script);
      expect(when ?? "2025").toMatch(/^2025(-\d\d){0,2}(\/2025-\d\d-\d\d)?$/);
      expect([attribution, counted]).not.toContain("");
    }
  });

  it("is large enough to be lively and leaves work to do", () => {
    const links = sample.mentions.flatMap((mention) => mention.links);
    const coverage = sample.claims.map(({ key }) => new Set(mentionsOf(key).map(({ article }) => article)).size);
    expect(sample.outlets).toHaveLength(5);
    expect(sample.mentions.length).toBeGreaterThanOrEqual(60);
    expect(sample.claims.length).toBeGreaterThanOrEqual(20);
    expect(links.filter(({ status }) => status === "accepted").length).toBeGreaterThanOrEqual(50);
    expect(links.filter(({ status }) => status === "proposed").length).toBeGreaterThanOrEqual(8);
    expect(sample.mentions.filter((mention) => mention.links.length === 0).length).toBeGreaterThanOrEqual(8);
    expect(new Set(coverage)).toEqual(new Set([1, 2, 3, 4, 5]));
    for (const relation of ["contradicts", "updates", "specifies", "supports"]) {
      expect(sample.relations.map(({ kind }) => kind)).toContain(relation);
    }
  });

  it("is five articles of 350 to 800 words, titled as they are headed, with every kind of block and mark", () => {
    const blocks = [...articles.values()].flatMap((article) => article.blocks);
    for (const { text, title } of articles.values()) {
      const words = text.split(/\s+/).length;
      expect(words).toBeGreaterThanOrEqual(350);
      expect(words).toBeLessThanOrEqual(800);
      expect(text.split("\n")[0]).toBe(title);
    }
    expect(new Set(blocks.map(({ type }) => type))).toEqual(new Set(["heading", "paragraph", "quote", "item"]));
    const marks = blocks.flatMap((block) => block.marks.map(({ type }) => type));
    expect(new Set(marks)).toEqual(new Set(["link", "em", "strong"]));
  });
});

it.each(sample.articles)("reads of $file what sample.json says of it", ({ file, title, publishedAt, language }) => {
  const read = markdown.read({ text: contents(file) });
  expect([read.title?.value, read.publishedAt?.value, read.language?.value]).toEqual([title, publishedAt, language]);
  expect(read.removed).toEqual([]);
});

describe("the traps are in the sample", () => {
  it.each([
    ["evacuated", ["Nearly 1,000", "957", "over 950"]],
    ["lake-level", ["70.8 per cent", "71 percent", "more than 70 percent", "70 per cent"]],
    ["rescued", ["Dozens", "About 200"]],
    ["petition", ["over 1,800", "1,850"]],
    ["deaths", ["Three people", "killing three", "Four people"]],
  ])("figures written differently answer one question: %s", (claim, figures) => {
    for (const figure of figures) {
      expect(wordingsOf(claim)).toContainEqual(expect.stringMatching(new RegExp(`(^|\\D )${figure}`)));
    }
  });

  it("scope: the same number counts different things", () => {
    expect(wordingsOf("homes")).toContainEqual(expect.stringContaining("312 are declared unsafe to enter"));
    expect(wordingsOf("homes")).toContainEqual(expect.stringContaining("312 houses were destroyed"));
  });

  it("“about 200” stands against “dozens” for the same day", () => {
    expect(new Set(mentionsOf("rescued").map(({ attributes }) => attributes.when))).toEqual(new Set(["2025-04-13"]));
  });

  it("“more than 100” in two articles, in one hall, belongs to two claims", () => {
    expect(articlesSaying("more than 100")).toEqual(["radio-zhelna", "meridian-wire"]);
    expect(wordingsOf("school-meeting")).toContainEqual(expect.stringContaining("more than 100"));
    expect(wordingsOf("school-shelter")).toContainEqual(expect.stringContaining("More than 100"));
  });

  it("an event is planned, then done, by date of publication", () => {
    const stances = mentionsOf("outlet-opened").map(({ publishedAt, stance }) => [publishedAt > "2025-04-15", stance]);
    expect(stances).toContainEqual([false, "predicts"]);
    expect(stances).toContainEqual([true, "states"]);
    expect(stances).not.toContainEqual([false, "states"]);
    expect(stances).not.toContainEqual([true, "predicts"]);
  });

  it("a planned event does not take place", () => {
    expect(mentionsOf("gate-test").map(({ stance }) => stance)).toEqual(["predicts", "denies", "denies"]);
  });

  it("one analyst contradicts the rest", () => {
    const denials = mentionsOf("gate-failed").filter(({ stance }) => stance === "denies");
    expect(denials.map(({ attributes }) => attributes.attribution)).toEqual(["Pavel Drozden, hydraulic engineer"]);
    expect(mentionsOf("gate-failed").length).toBeGreaterThanOrEqual(5);
  });

  it("official figures stand against witnesses", () => {
    expect(wordingsOf("injured")).toContainEqual(expect.stringContaining("61"));
    expect(wordingsOf("injured")).toContainEqual(expect.stringContaining("over 90"));
    expect(wordingsOf("order-time")).toContainEqual(expect.stringContaining("22:15"));
    expect(wordingsOf("order-time")).toContainEqual(expect.stringContaining("23:05"));
  });

  it("attribution differs: ministry, agency, own voice, unnamed source", () => {
    const sources = [...mentionsOf("evacuated"), ...mentionsOf("lake-level")].map(
      ({ attributes }) => attributes.attribution,
    );
    for (const source of ["Ministry for Emergencies", "National Water Agency", "own voice"])
      expect(sources).toContain(source);
    for (const words of ["Ilmer-Inform", "unnamed"]) expect(sources).toContainEqual(expect.stringContaining(words));
  });

  it("hedges stand in the text and in the attributes", () => {
    for (const hedge of ["reportedly", "preliminary", "claimed"]) {
      const hedged = sample.mentions.filter(({ attributes }) => attributes.hedge === hedge);
      expect(hedged.length).toBeGreaterThan(0);
      for (const { article } of hedged) expect(textOf(article)).toContain(hedge);
    }
  });

  it("a quotation is cut short so that it says something else", () => {
    expect(textOf("meridian-wire")).toContain("“The sirens worked wherever they had been repaired,”");
    expect(textOf("daily-lantern")).toContain("“The sirens worked,”");
  });

  it("a person and a movement are written in several ways and scripts", () => {
    const people = ["aleksey zhuharev", "алексей жухарев", "alexei jukharev", "alexei zhukharev", "aleksei zhukharev"];
    const movements = ["zhivaya dolina", "живая долина", "jivaya dolina", "zhivaia dolina", "living valley"];
    for (const name of [...people, ...movements]) expect([name, articlesSaying(name).length > 0]).toEqual([name, true]);
  });

  it("dates are relative to the day of publication", () => {
    const relative: Record<string, string> = {
      "r-meeting": "Last night",
      "l-evacuated": "at the weekend",
      "l-henhouse": "yesterday",
      "l-limit": "last month",
      "l-drain": "tomorrow",
      "w-gate": "on Saturday night",
      "w-outlet": "on Tuesday",
    };
    for (const [key, words] of Object.entries(relative)) {
      const mention = sample.mentions.find((one) => one.key === key);
      expect(mention?.quotes.join(" ")).toContain(words);
      expect(mention?.attributes.when).toMatch(/^2025-\d\d/);
    }
  });

  it("one outlet published before the event", () => {
    const before = [...articles.values()].filter(({ publishedAt }) => publishedAt < eventDate);
    expect(before.map(({ key }) => key)).toEqual(["radio-zhelna"]);
    expect(mentionsOf("gate-failed")).toContainEqual(expect.objectContaining({ key: "r-gate", stance: "predicts" }));
  });

  it("some claims are carried by one outlet alone", () => {
    const alone = sample.claims.filter(({ key }) => new Set(mentionsOf(key).map(({ article }) => article)).size === 1);
    expect(alone.map(({ key }) => key)).toEqual(["lake-lowering", "opened-by-hand", "mayor-family"]);
  });

  it("mentions overlap, nest, and consist of two segments", () => {
    const pairs = sample.mentions.map(readMention).flatMap((one, index, all) =>
      all
        .slice(index + 1)
        .filter((other) => other.article === one.article && segmentsOverlap(one.segments, other.segments))
        .map((other) => [one, other].map(({ segments }) => [segments[0]?.start ?? 0, segments.at(-1)?.end ?? 0])),
    );
    const nested = pairs.filter(
      ([[a = 0, b = 0] = [], [c = 0, d = 0] = []]) => (a <= c && d <= b) || (c <= a && b <= d),
    );
    expect(nested.length).toBeGreaterThanOrEqual(2);
    expect(pairs.length - nested.length).toBeGreaterThanOrEqual(2);
    expect(sample.mentions.filter(({ quotes }) => quotes.length === 2).length).toBeGreaterThanOrEqual(3);
  });
});
