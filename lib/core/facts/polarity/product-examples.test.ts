import { describe, expect, it } from "vitest";
import { readAttributions } from "../attribution/read-attributions";
import { articleOf } from "../certainty/article-of.fixture";
import { readHedges } from "../certainty/read-hedges";
import { readModality } from "../certainty/read-modality";
import { readNegations } from "./read-negations";

const verbOf = (text: string) => {
  const [found] = readNegations(articleOf(text));
  return found?.value.verb ? text.slice(found.value.verb.start, found.value.verb.end) : null;
};

describe("what the product must understand", () => {
  it("prosecutor general's office, Interfax, an unnamed source, the outlet's own voice", () => {
    const text = [
      "Ninety men were fined, the prosecutor general's office says.",
      "Ninety men were fined, Interfax reports.",
      "Ninety men were fined, a source in the court said.",
      "Ninety men were fined.",
    ].join(" ");
    expect(readAttributions(articleOf(text)).map(({ value }) => value.speaker?.kind ?? value.manner)).toEqual([
      "office",
      "outlet",
      "unnamed",
      "own voice",
    ]);
  });

  it("said, claimed, admitted", () => {
    const text = "He said it rained. He claimed it rained. He admitted it rained.";
    expect(readAttributions(articleOf(text)).map(({ value }) => value.verb?.strength)).toEqual([
      "neutral",
      "claim",
      "confirm",
    ]);
  });

  it("reportedly, preliminary", () => {
    const text = "Two boats reportedly sank. Preliminary results were printed.";
    expect(readHedges(articleOf(text)).map(({ value }) => value.kind)).toEqual(["hearsay", "provisional"]);
  });

  it("would take place, and took place", () => {
    const statuses = (text: string) =>
      readModality(articleOf(text)).map(({ value }) => `${value.lemma}: ${value.status}`);
    expect(statuses("She said the feast would take place on Friday.")).toEqual(["say: done", "take: planned"]);
    expect(statuses("The feast took place on Friday.")).toEqual(["take: done"]);
  });

  it("denied, no … has been", () => {
    expect(verbOf("The harbour master denied that the boat had sunk.")).toBe("had sunk");
    expect(verbOf("No boat launched there has been found.")).toBe("has been found");
  });
});
