import { describe, expect, it } from "vitest";
import { articleOf } from "../certainty/article-of.fixture";
import { expectReadings } from "../certainty/laws.fixture";
import { isNegatedAt, polarityOf } from "./polarity-of";
import { readNegations } from "./read-negations";

/** Each negation as its word, its verb and its scope. */
function negations(text: string, language = "en") {
  return readNegations(articleOf(text, language)).map(({ start, end, value: { verb, scope } }) => [
    text.slice(start, end),
    verb === null ? null : text.slice(verb.start, verb.end),
    text.slice(scope.start, scope.end),
  ]);
}

describe("negations", () => {
  it("are readings", () => expectReadings(readNegations));

  it.each([
    ["The miners did not leave, but their wives did.", [["not", "did not leave", "The miners did not leave"]]],
    ["He didn’t sign.", [["n’t", "didn’t sign", "He didn’t sign"]]],
    ["The gate cannot open.", [["not", "cannot open", "The gate cannot open"]]],
    ["No arrests have been made.", [["No", "have been made", "No arrests have been made"]]],
    ["No match played here has been fair.", [["No", "has been", "No match played here has been fair"]]],
    ["The bakers have done nothing.", [["nothing", "have done", "The bakers have done nothing"]]],
    ["Nobody came.", [["Nobody", "came", "Nobody came"]]],
    ["None of them voted.", [["None of", "voted", "None of them voted"]]],
    ["The road has never been paved.", [["never", "has never been paved", "The road has never been paved"]]],
    ["The lake is no longer clean.", [["no longer", "is", "The lake is no longer clean"]]],
    ["The club denied that it cheated.", [["denied", "cheated", "denied that it cheated"]]],
    ["The clerk denied taking money.", [["denied", "taking", "denied taking money"]]],
    ["The firm denies any wrongdoing.", [["denies", "denies", "denies any wrongdoing"]]],
    ["The court denied him bail.", [["denied", "denied", "denied him bail"]]],
    ["Guards failed to close the gate.", [["failed", "to close", "failed to close the gate"]]],
    [
      "She isn't a leader, and he is not old.",
      [
        ["n't", "isn't", "She isn't a leader"],
        ["not", "is", "and he is not old"],
      ],
    ],
    ["She refused to pay.", [["refused", "to pay", "refused to pay"]]],
    ["They left without paying.", [["without", "paying", "without paying"]]],
    ["He came without a ticket, and sat.", [["without", null, "without a ticket"]]],
    ["The judge told him not to leave.", [["not", "to leave", "not to leave"]]],
    ["Soup should be hot, not salty.", [["not", null, "not salty"]]],
    ["He hardly spoke.", [["hardly", "spoke", "He hardly spoke"]]],
    [
      "Neither the cook nor the baker spoke.",
      [
        ["Neither", "spoke", "Neither the cook nor the baker spoke"],
        ["nor", "spoke", "Neither the cook nor the baker spoke"],
      ],
    ],
  ])("%s", (text, expected) => {
    expect(negations(text)).toEqual(expected);
  });

  it.each([
    "Not only the farmers but also the bakers marched.",
    "No doubt the lake will freeze.",
    "No. 5 won and No 10 lost in the no-fly zone.",
    "No fewer than 40 cars burned.",
    "He was seen, if not caught, by all.",
    "She opened a window and noted the notable knot.",
  ])("negates nothing: %s", (text) => {
    expect(negations(text)).toEqual([]);
  });

  it.each([
    "He did not deny the report.",
    "The plan is not without risk.",
    "They never failed to pay.",
    "It denied that it had not paid.",
  ])("two undo each other: %s", (text) => {
    const found = readNegations(articleOf(text));
    expect(found.map(({ value }) => value.isCancelled)).toEqual([true, true]);
    expect(polarityOf({ start: 0, end: text.length }, found)).toBe("positive");
  });

  it("withheld things are told from denied statements", () => {
    const kinds = (text: string) => readNegations(articleOf(text)).map(({ value }) => value.kind);
    expect(kinds("The embassy denied her a visa.")).toEqual(["withheld"]);
    expect(kinds("Almost all requests are denied.")).toEqual(["withheld"]);
    expect(kinds("The allegations were denied by the firm.")).toEqual(["denied"]);
    expect(kinds("The embassy denied the allegations.")).toEqual(["denied"]);
  });

  it("give a passage its polarity", () => {
    const text = "The bridge was not built. The tunnel was opened, but the road was not paved.";
    const found = readNegations(articleOf(text));
    expect(polarityOf({ start: 0, end: 25 }, found)).toBe("negative");
    expect(polarityOf({ start: 26, end: 47 }, found)).toBe("positive");
    expect(polarityOf({ start: 26, end: text.length }, found)).toBe("mixed");
    expect(isNegatedAt(text.indexOf("built"), found)).toBe(true);
    expect(isNegatedAt(text.indexOf("opened"), found)).toBe(false);
  });

  it("are read in Russian", () => {
    expect(
      negations("Министр не подписал указ. Он не только пел. Завод опроверг слухи.", "ru").map(([cue]) => cue),
    ).toEqual(["не", "опроверг"]);
  });
});
