import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatCsvRow } from "@/lib/core/text/csv-row";
import { wellFormedText } from "@/lib/core/text/messy-text.fixture";
import { readCsvRows, readPreview } from "./read-preview";

const words = wellFormedText.map((text) => `x${text}`);

describe("readCsvRows", () => {
  it("gives back what formatCsvRow wrote", () => {
    const rows = fc.array(fc.array(words, { minLength: 1 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (all) => {
        expect(readCsvRows(all.map(formatCsvRow).join(""))).toEqual(all);
      }),
    );
  });
});

describe("readPreview", () => {
  it("makes a table of a CSV file", () => {
    const text = '\uFEFFquote,tags\r\n"a\nb",\r\n';
    expect(readPreview("csv", text)).toEqual({
      kind: "table",
      names: ["quote", "tags"],
      rows: [
        {
          number: 1,
          cells: [
            { text: "a\nb", left: 0 },
            { text: "", left: 0 },
          ],
        },
      ],
    });
  });

  it("makes lines of any other file and cuts long ones between characters", () => {
    const preview = readPreview("jsonl", `{}\n${"a".repeat(359)}😀😀\n`);
    expect(preview).toEqual({
      kind: "lines",
      lines: [
        { number: 1, text: "{}", left: 0 },
        { number: 2, text: "a".repeat(359), left: 4 },
      ],
    });
  });
});
