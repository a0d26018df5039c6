import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatCsvRow } from "./csv-row";
import { wellFormedText } from "./messy-text.fixture";

/** An RFC 4180 reader as another program would have it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (const [, quoted, plain = "", end] of text.matchAll(cells)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\r\n") {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

const cell = fc.oneof(
  wellFormedText,
  fc
    .array(fc.constantFrom("=", "+", "-", "@", '"', ",", ";", "\t", "\r", "\n", " ", "＝", "\uFEFF", "1", "a"))
    .map((all) => all.join("")),
);

describe("formatCsvRow", () => {
  it("is read back by any reader, but for the apostrophe before formulas", () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
        const [row = [], ...rest] = readCsv(formatCsvRow(cells));
        expect(rest).toEqual([]);
        expect(row.map((value, n) => (value === `'${cells[n]}` ? cells[n] : value))).toEqual(cells);
      }),
    );
  });

  it("leaves no cell that begins like a formula", () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
        for (const value of readCsv(formatCsvRow(cells)).flat()) {
          expect(value.trim().normalize("NFKC")).not.toMatch(/^[=+\-@]/);
          expect(value).not.toMatch(/^[\t\r\n]/);
        }
      }),
    );
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["-1", "'-1"],
    ["+49", "'+49"],
    ["＝1", "'＝1"],
    ["－1", "'－1"],
    ["\u00A0=1", `"'\u00A0=1"`.replaceAll('"', "")],
    ["\u200B=1", "'\u200B=1"],
    ["\tx", `"'\tx"`],
    [" =1", "' =1"],
    ["a=1", "a=1"],
    ["–1", "–1"],
    ["'=1", "'=1"],
    ['say "no"', '"say ""no"""'],
    ["a;b", '"a;b"'],
  ])("%j is written %s", (value, written) => expect(formatCsvRow([value])).toBe(`${written}\r\n`));

  it("writes numbers as they are, also negative ones, and null as nothing", () => {
    expect(formatCsvRow([-1, null, 0])).toBe("-1,,0\r\n");
  });
});
