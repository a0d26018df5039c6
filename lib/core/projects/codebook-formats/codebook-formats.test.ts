import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyCodebook } from "../codebooks.fixture";
import { codebookFormats, findCodebookFormat, readCodebook } from ".";

const folder = fileURLToPath(new URL(".", import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));

describe("the registry", () => {
  it("lists every file of its folder, once", () => {
    expect(codebookFormats.map(({ id }) => `${id}.ts`).sort()).toEqual(
      files.filter((name) => name !== "index.ts").sort(),
    );
  });

  it("finds a format by its id, and nothing by another", () => {
    expect(findCodebookFormat("qdc")?.name).toBe("REFI-QDA codebook");
    expect(findCodebookFormat("toString")).toBeNull();
  });
});

describe.each(codebookFormats)("the format $id", (format) => {
  it("describes itself for people and programs", () => {
    expect(format.mediaType).toMatch(/^[a-z]+\/[a-z+.-]+(; ?[a-z]+=[\w-]+)?$/);
    expect(format.extension).toMatch(/^[a-z]+$/);
    expect(format.carries.length).toBeGreaterThan(0);
    expect(format.loses.length).toBeGreaterThan(0);
  });

  it("gives every codebook back but for what it says it loses, also where nobody says what form it is in", () => {
    fc.assert(
      fc.property(anyCodebook, (entries) => {
        const text = format.format(entries);
        expect(text.isWellFormed()).toBe(true);
        expect(format.matches(text)).toBe(true);
        const read = { entries: entries.map(format.drop), remarks: [] };
        expect(format.parse(text)).toEqual(read);
        expect(readCodebook(text)).toEqual(read);
      }),
    );
  });

  it("writes and reads the same again", () => {
    fc.assert(
      fc.property(anyCodebook, (entries) => {
        const once = entries.map(format.drop);
        expect(once.map(format.drop)).toEqual(once);
        expect(format.format(entries)).toBe(format.format(entries));
      }),
    );
  });

  it("refuses with a sentence what it cannot read, and never throws", () => {
    fc.assert(
      fc.property(fc.string(), anyCodebook, fc.nat(), (noise, entries, at) => {
        const whole = format.format(entries);
        for (const text of [noise, whole.slice(0, at % whole.length), whole.replace(/[">]/, noise)]) {
          const read = format.parse(text);
          if ("problem" in read) expect(read.problem).toMatch(/^[A-Z].*\.$/s);
          else expect(read.entries.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 50 },
    );
  });
});
