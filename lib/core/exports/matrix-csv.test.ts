import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatMatrixHead, formatMatrixRow } from "./matrix-csv";

const mention = fc.record({
  quote: fc.string({ unit: "grapheme", minLength: 1 }),
  stance: fc.constantFrom("states", "denies"),
  status: fc.constantFrom("accepted", "proposed"),
  attribution: fc.option(fc.string({ unit: "grapheme" })),
});
const cells = fc.array(fc.record({ state: fc.constant("reported"), mentions: fc.array(mention) }), { maxLength: 5 });
const base = { number: 3, claim: "c", statement: "Dockers walked out.", flags: ["contradicted", "proposed"] };

/** How many fields a row of CSV has, by RFC 4180. */
function countFields(row: string): number {
  return row.replace(/"(?:[^"]|"")*"/g, "").split(",").length;
}

describe("formatMatrixRow", () => {
  it("is as wide as the head, whatever the quotes hold", () => {
    fc.assert(
      fc.property(cells, (some) => {
        const head = formatMatrixHead(some.map((_, index) => `Outlet ${index}`));
        expect(countFields(formatMatrixRow({ ...base, cells: some }))).toBe(countFields(head));
      }),
    );
  });

  it("says who states, who denies, who is only proposed, and why a cell is empty", () => {
    const said = { quote: "400 walked out", stance: "states", status: "accepted", attribution: "the union" };
    const denied = { quote: "nobody left", stance: "denies", status: "proposed", attribution: null };
    const row = formatMatrixRow({
      ...base,
      cells: [
        { state: "reported", mentions: [said, denied] },
        { state: "published-before", mentions: [] },
        { state: "not-read", mentions: [] },
        { state: "not-reported", mentions: [] },
      ],
    });
    expect(row).toBe(
      '3,c,Dockers walked out.,"contradicted; proposed",1,"“400 walked out” (states; the union)\n' +
        '“nobody left” (denies; proposed)",published before the event,not yet read,not reported\r\n',
    );
  });

  it("keeps a spreadsheet from running a statement", () => {
    expect(formatMatrixRow({ ...base, statement: "=1+1", cells: [] })).toContain("'=1+1");
  });
});
