import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatMatrixHead, formatMatrixRow } from "./matrix-csv";

const mention = fc.record({
  quote: fc.string({ unit: "grapheme", minLength: 1 }),
  stance: fc.constantFrom("states", "denies"),
  status: fc.constantFrom("accepted", "proposed"),
  attribution: fc.option(fc.string({ unit: "grapheme" })),
});
const absence = fc.record({
  reason: fc.string({ unit: "grapheme" }),
  author: fc.record({ name: fc.string({ unit: "grapheme" }) }),
  confirmedAt: fc.constant("2031-06-14T10:00:00.000Z"),
  outdated: fc.boolean(),
});
const cells = fc.array(
  fc.record({ state: fc.constant("reported"), mentions: fc.array(mention), absence: fc.option(absence) }),
  { maxLength: 5 },
);
const base = {
  number: 3,
  claim: "c",
  statement: "Dockers walked out.",
  flags: ["contradicted", "proposed"],
  origins: 1,
};
const silent = (state: string) => ({ state, mentions: [], absence: null });

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
        { ...silent("reported"), mentions: [said, denied] },
        silent("published-before"),
        silent("not-read"),
        silent("not-reported"),
      ],
    });
    expect(row).toBe(
      '3,c,Dockers walked out.,"contradicted; proposed",1,1,"“400 walked out” (states; the union)\n' +
        '“nobody left” (denies; proposed)",published before the event,not yet read,not reported\r\n',
    );
  });

  it("says who confirmed an absence, when and why, and that newer texts came", () => {
    const confirmed = {
      reason: "",
      author: { name: "Rolf" },
      confirmedAt: "2031-06-14T10:00:00.000Z",
      outdated: false,
    };
    const row = formatMatrixRow({
      ...{ ...base, origins: null, flags: [] },
      cells: [
        { ...silent("absent"), absence: confirmed },
        { ...silent("not-reported"), absence: { ...confirmed, outdated: true, reason: "Read twice." } },
      ],
    });
    expect(row).toBe(
      "3,c,Dockers walked out.,,0,,not reported (confirmed by Rolf on 2031-06-14)," +
        '"not reported (confirmed by Rolf on 2031-06-14, before newer texts: Read twice.)"\r\n',
    );
  });

  it("keeps a spreadsheet from running a statement", () => {
    expect(formatMatrixRow({ ...base, statement: "=1+1", cells: [] })).toContain("'=1+1");
  });
});
