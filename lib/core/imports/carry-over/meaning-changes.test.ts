import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meaningChanges } from "./meaning-changes";

const words = fc.array(
  fc.constantFrom(..."Police held 957 people , not in Almaty about 70 per cent “so” 新聞".split(" ")),
  {
    maxLength: 20,
  },
);
const kinds = (before: string, after: string) => meaningChanges(before, after).map(({ kind }) => kind);

describe("meaningChanges", () => {
  it("finds nothing in the same words, whatever their typography", () => {
    fc.assert(
      fc.property(words, (list) => {
        const other = list.join("  ").replace(/[“”]/g, '"');
        expect(meaningChanges(list.join(" "), other)).toEqual([]);
      }),
    );
  });

  it("finds a figure, a negation or a name that is put in or taken out anywhere", () => {
    const added = fc.constantFrom<[string, string]>(["58", "figure"], ["never", "negation"], ["Tokayev", "name"]);
    fc.assert(
      fc.property(words, added, fc.nat(), ([...list], [word, kind], at) => {
        const longer = list.toSpliced(at % (list.length + 1), 0, word);
        expect(kinds(list.join(" "), longer.join(" "))).toContain(kind);
        expect(kinds(longer.join(" "), list.join(" "))).toContain(kind);
      }),
    );
  });

  it.each([
    ["12 killed", "15 killed", ["figure"]],
    ["twelve people were killed", "fifteen people were killed", ["figure"]],
    ["1,000 were held", "10,000 were held", ["figure"]],
    ["a fall of -5", "a fall of 5", ["figure"]],
    ["they met in march last year", "they met in april last year", ["figure"]],
    ["he was guilty", "he was not guilty", ["negation"]],
    ["they did vote", "they didn’t vote", ["negation"]],
    ["the ministry confirmed it", "the ministry denied it", ["modality", "negation"]],
    ["полиция задержала людей", "полиция не задержала людей", ["negation"]],
    ["поліція затримала людей", "поліція без людей", ["negation"]],
    ["die Polizei hat gewarnt", "die Polizei hat niemals gewarnt", ["negation"]],
    ["la police a tiré", "la police a jamais tiré", ["negation"]],
    ["la policía disparó", "la policía nunca disparó", ["negation"]],
    ["ол кінәлі", "ол кінәлі емес", ["negation"]],
    ["said that Tokayev won", "said that Kosanov won", ["name"]],
    ["Tokayev won", "Kosanov won", ["name"]],
    ["that Tokayev beat Kosanov", "that Kosanov beat Tokayev", ["name"]],
    ["警方拘留", "警方释放", ["name"]],
    ["rose 5 percent", "rose 5 points", ["unit"]],
    ["cost $5", "cost €5", ["unit"]],
    ["a march of three km", "a march of three miles", ["unit"]],
    ["the killing", "the alleged killing", ["modality"]],
    ["he held people", "he held about people", ["modality"]],
    ["at least people", "at most people", ["modality"]],
    ["The rally was large.", "A rally was large.", []],
    ["a large rally in the city", "a big rally in the town", []],
    ["it’s “over” – now", 'it\'s "over" - now', []],
  ])("between %j and %j finds %j", (before, after, expected) => {
    expect(kinds(before, after).sort()).toEqual([...expected].sort());
  });

  it("answers the words of both sides", () => {
    expect(meaningChanges("Police said 12 were killed", "Police said 15 were killed")).toEqual([
      { kind: "figure", before: "12", after: "15" },
    ]);
  });
});
