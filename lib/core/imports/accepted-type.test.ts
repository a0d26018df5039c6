import { expect, it } from "vitest";
import { isAcceptedType } from "./accepted-type";
import { readers } from "./readers";

it.each([
  ["report.txt", "text/plain"],
  ["REPORT.HTM", ""],
  ["report.md", "application/octet-stream"],
  ["report.md", "text/x-markdown"],
  ["", "text/html; charset=windows-1251"],
  ["", ""],
  ["Statement no. 5", ""],
  ["Statement of 10.06.2019", "text/plain"],
])("takes %j of type %j", (name, mediaType) => expect(isAcceptedType({ name, mediaType }, readers)).toBe(true));

it.each([
  ["table.csv", "text/csv"],
  ["script.js", "text/plain"],
  ["letter.doc", ""],
  ["", "application/vnd.ms-excel"],
  ["", "image/png"],
  ["unknown.xyz", "application/octet-stream"],
])("does not take %j of type %j", (name, mediaType) =>
  expect(isAcceptedType({ name, mediaType }, readers)).toBe(false),
);

it("takes every extension and every media type of the registry", () => {
  for (const { extensions, mediaTypes } of readers) {
    for (const extension of extensions) {
      expect(isAcceptedType({ name: `a.${extension}`, mediaType: "application/x-unknown" }, readers)).toBe(true);
    }
    for (const mediaType of mediaTypes) expect(isAcceptedType({ name: "", mediaType }, readers)).toBe(true);
  }
});
