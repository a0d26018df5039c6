import { expect, it } from "vitest";
import { figureLabel, figureWithReading } from "./figure-label";
import { figures } from "./figures";

const sayAll = (text: string, say = figureLabel) =>
  figures
    .read({
      text,
      blocks: [{ type: "paragraph", start: 0, end: text.length, marks: [] }],
      language: "en",
      publishedAt: null,
    })
    .map(({ start, end, value }) => say({ words: text.slice(start, end), value }));

it.each([
  ["About 200 people are detained", ["≈ 200"]],
  ["the arrest of hundreds of protesters", ["hundreds"]],
  ["over 500 people were detained", ["> 500"]],
  ["won 70.8 per cent of the vote", ["70.8 %"]],
  ["15 days in jail, a walk of 3 km and about ten years", ["15 days", "3 km", "≈ 10 years"]],
  ["lasted 1 day", ["1 day"]],
  ["670 were charged, 115 fined and 172 warned", ["670", "115", "172"]],
])("heads a cell that says %s", (text, labels) => {
  expect(sayAll(text)).toEqual(labels);
});

it.each([
  ["About 200 people are detained", ["≈ 200 (180–220)"]],
  ["the arrest of dozens of protesters", ["dozens (24–99)"]],
  ["over 500 people were detained", ["> 500"]],
])("says how it is read what says %s", (text, said) => {
  expect(sayAll(text, figureWithReading)).toEqual(said);
});
