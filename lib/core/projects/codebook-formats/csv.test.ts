import { expect, test } from "vitest";
import { csv } from "./csv";

test("tables of other programs: other names of columns, semicolons, paths, children before their parents", () => {
  const read = csv.parse("Parent Code;Code;Code memo;Colour\r\nA > B;C;deep;#FF0000\r\n;A;;\r\nA;B;;\r\n");
  expect(read).toEqual({
    entries: [
      { name: "A", parent: null, definition: "" },
      { name: "B", parent: 0, definition: "" },
      { name: "C", parent: 1, definition: "deep", colour: "#ff0000" },
    ],
    remarks: [],
  });
});

test("a table that says only names leaves the rest unsaid", () => {
  expect(csv.parse("name\nFigure\n\nEvent\n")).toEqual({
    entries: [{ name: "Figure" }, { name: "Event" }],
    remarks: [],
  });
});

test("a parent that is not there, and one that leads back, are told and left out", () => {
  const read = csv.parse("name,parent\nA,B\nB,A\nC,nowhere\n");
  expect(read).toMatchObject({ remarks: [expect.stringMatching(/^A parent is not in the table/)] });
  expect("entries" in read && read.entries.map(({ parent }) => parent)).toEqual([null, null, 1]);
});

test("formulas come back as they were, and are none in a spreadsheet", () => {
  const text = csv.format([
    { id: "x", name: "=cmd()", definition: "@SUM(A1)", colour: "teal", key: null, parent: null, retired: false },
  ]);
  expect(text).toContain("'=cmd()");
  expect(csv.parse(text)).toMatchObject({ entries: [{ name: "=cmd()", definition: "@SUM(A1)" }] });
});

test("a table without names is refused", () => {
  expect(csv.parse("foo,bar\n1,2\n")).toEqual({ problem: expect.stringMatching(/no column of names/) });
});
