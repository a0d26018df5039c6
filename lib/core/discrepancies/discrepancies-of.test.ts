import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAliases } from "../facts/names/name-aliases";
import { mentionOf } from "./compared-mention.fixture";
import { type Discrepancy, discrepanciesOf } from "./discrepancies-of";

const context = { aliases: readAliases([]) };
const between = (one: string, other: string, days: [string, string] = ["2019-06-14", "2019-06-14"]) =>
  discrepanciesOf(
    [mentionOf(one, { id: "a", publishedAt: days[0] }), mentionOf(other, { id: "b", publishedAt: days[1] })],
    context,
  );
const said = (found: readonly Discrepancy[]) => found.map(({ kind, outcome }) => `${kind} ${outcome}`);
const detained = [
  "Police detained 957 people.",
  "Police detained about 200 people.",
  "Dozens of people were detained.",
];

describe("discrepancies of a claim", () => {
  it("are the same in whatever order the mentions come", () => {
    const mentions = detained.map((text) => mentionOf(text));
    fc.assert(
      fc.property(fc.shuffledSubarray(mentions, { minLength: 3 }), (shuffled) => {
        expect(discrepanciesOf(shuffled, context)).toEqual(discrepanciesOf(mentions, context));
      }),
    );
    expect(discrepanciesOf(mentions, context)).toHaveLength(3);
  });

  it("are none for the same words, nor within one article", () => {
    const text = "About 200 people and dozens of protesters were detained in Almaty.";
    expect(between(text, text.toUpperCase().toLowerCase())).toEqual([]);
    const [one, other] = detained.map((words) => ({ ...mentionOf(words), articleId: "a" }));
    expect(one && other ? discrepanciesOf([one, other], context) : null).toEqual([]);
  });

  it("are found between two articles of one outlet and day", () => {
    const [one, other] = detained.map((words, at) => mentionOf(words, { id: `${at}` }));
    expect(one && other ? said(discrepanciesOf([one, other], context)) : null).toEqual(["figure differs"]);
  });

  it("are of the first facts alone where a mention has very many", () => {
    const table = (from: number) => Array.from({ length: 40 }, (_, at) => `${from + at} men were held.`).join(" ");
    const [found] = between(table(100), table(1000));
    const places = found?.findings.flatMap(({ first }) => first.map(({ start }) => start)) ?? [];
    expect(Math.max(...places)).toBeLessThan(table(100).indexOf("124 men"));
  });

  it("keep the gravest of what a detector finds", () => {
    const found = between("Police detained 957 people and fined 115.", "Over 950 people were detained and 90 fined.");
    expect(found.map(({ outcome, findings }) => [outcome, findings.length])).toEqual([["differs", 1]]);
  });

  it("point into the segments of a mention that has several", () => {
    const text = "The regime said so. Nobody believed it. Police held 300 men.";
    const segments = [
      { start: 0, end: 19 },
      { start: 40, end: text.length },
    ];
    const found = discrepanciesOf(
      [mentionOf(text, { id: "a", segments }), mentionOf("The government held 90 men.", { id: "b" })],
      context,
    );
    const evidence = found.flatMap(({ findings }) => findings.flatMap(({ first }) => first));
    expect(evidence.map(({ start, end }) => text.slice(start, end))).toEqual(["300", "regime"]);
  });
});

describe("what product.md names", () => {
  const total = [
    "Police dispersed crowds, detaining nearly 1,000 protesters.",
    "Since June 9, 957 people have been detained, the office says.",
    "The office says that over 950 people were detained.",
  ];
  const vote = [
    "He is elected president with 71 percent of the vote.",
    "He received 70.8 per cent of the vote.",
    "He won with 70 per cent of votes.",
    "He had won more than 70 percent of the vote.",
  ];
  const pairs = (texts: readonly string[]) =>
    texts.flatMap((one, at) => texts.slice(at + 1).map((other) => [one, other] as const));

  it.each([...pairs(total), ...pairs(vote)])("compatible: %s – %s", (one, other) => {
    expect(said(between(one, other))).toEqual(["figure compatible"]);
  });

  it.each([
    [
      "About 200 people are detained, Interfax reports.",
      "He was among dozens of demonstrators arrested.",
      ["figure differs"],
    ],
    [
      "Police detain more than 100 people in Almaty.",
      "More than 100 protesters had gathered outside a building in Almaty.",
      ["scope differs"],
    ],
    [
      "Of these, 670 detainees were given administrative charges.",
      "Out of them 670 people were arrested.",
      ["scope differs"],
    ],
    [
      "With his six rivals unknown to voters, many call it unfair.",
      "There were seven candidates, the mission said.",
      [],
    ],
  ] as const)("%s – %s", (one, other, expected) => {
    expect(said(between(one, other)).filter((found) => !found.startsWith("attribution"))).toEqual(expected);
  });

  it("an inauguration first planned, then done, is an update by the dates of publication", () => {
    const plan = "Tokayev also said his inauguration would take place on June 12.";
    const done = "Kassym-Zhomart Tokayev was inaugurated on June 12.";
    expect(said(between(plan, done, ["2019-06-11", "2019-06-20"]))).toEqual(["certainty updates"]);
    expect(said(between(plan, done, ["2019-06-20", "2019-06-11"]))).toEqual(["certainty differs"]);
  });
});

describe("each sort of difference", () => {
  it.each([
    ["date differs", "The bridge fell on 3 May 2021.", "The bridge fell on 4 May 2021."],
    ["place differs", "The meeting was held in Almaty.", "The meeting was held in Moscow."],
    ["name differs", "Deputy Minister Anna Kolarova resigned.", "Deputy Minister Anna Petrova resigned."],
    [
      "attribution differs",
      "Ninety men were fined, the interior ministry said.",
      "Ninety men were fined, Interfax reported.",
    ],
    ["polarity differs", "Protesters were not beaten.", "Protesters were beaten."],
    ["polarity differs", "No arrests have been made there.", "Two dozen people were arrested there."],
    ["polarity differs", "No one was arrested.", "Police arrested 20 people."],
    ["polarity differs", "No one was hurt.", "Five people were hurt."],
    ["polarity differs", "Nobody was killed in the fire.", "Twelve people were killed in the fire."],
    ["certainty differs", "Protesters were reportedly dragged onto buses.", "Protesters were dragged onto buses."],
    ["wording differs", "The government fell in March.", "The regime fell in March."],
    ["wording differs", "Ann Lee said it rained.", "Ann Lee admitted it rained."],
    [
      "wording differs",
      "“We will rebuild the bridge before the winter,” she said.",
      "“We will rebuild the bridge,” she said.",
    ],
    [
      "wording differs",
      "“We will rebuild the bridge before the winter comes,” she said.",
      "“We will repair the bridge before the winter comes,” she said.",
    ],
    [
      "wording compatible",
      "“We will rebuild the broken bridge before the winter,” Ann Lee said.",
      "Ann Lee said they would rebuild the broken bridge before the winter.",
    ],
  ])("%s: %s – %s", (expected, one, other) => {
    expect(said(between(one, other))).toEqual([expected]);
  });

  it.each([
    ["a date inside a coarser one", "The bridge fell on 3 May 2021.", "The bridge fell in May 2021."],
    ["the day of saying", "Lee said on 4 May 2021 that the bridge fell.", "The bridge fell on 3 May 2021, Lee said."],
    ["a city renamed", "They met in Astana.", "They met in Nur-Sultan."],
    ["a city and its country", "They met in Almaty.", "They met in Kazakhstan."],
    ["a name in another spelling", "President Tokayev left.", "President Toqaev left."],
    ["the same kinds of words", "The regime fell.", "The regime has fallen."],
    ["police in riot gear", "Police in riot gear met them.", "Police met the protest."],
    [
      "small words that a quotation shares",
      "“They said that they will have a vote,” Ann Lee said.",
      "Ann Lee said that they will see.",
    ],
    [
      "quotations of small words",
      "“It is not the end of the matter,” she said.",
      "“It is the start of the year,” she said.",
    ],
    ["a word of war for another thing", "The war ended.", "The liberation of the hostages ended."],
    ["a denied denial", "He did not deny that it fell.", "It fell."],
    ["nothing", "", "Police detained 957 people."],
  ])("is silent of %s", (_, one, other) => {
    expect(said(between(one, other))).toEqual([]);
  });

  it("knows the names that people said are one", () => {
    const mentions = [
      mentionOf("Deputy Minister Anna Kolarova resigned."),
      mentionOf("Deputy Minister Anna Petrova resigned."),
    ];
    const aliases = readAliases([{ a: "Anna Kolarova", b: "Anna Petrova" }]);
    expect(discrepanciesOf(mentions, { aliases })).toEqual([]);
  });
});
