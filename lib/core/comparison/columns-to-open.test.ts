import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnsToOpen } from "./columns-to-open";

const ids = ["a", "b", "c", "d", "e", "f", "g", "h"];
const some = fc.array(fc.constantFrom(...ids, "foreign"), { maxLength: 8 });
const opening = fc.record({
  all: fc.subarray(ids, { minLength: 1 }),
  named: some,
  holding: fc.option(fc.constantFrom(...ids, "foreign")),
  speaking: some,
  kept: some,
});

describe("columnsToOpen", () => {
  it("opens some articles of the story, each once, and no more than fit", () => {
    fc.assert(
      fc.property(opening, fc.integer({ min: 1, max: 6 }), (asked, most) => {
        const open = columnsToOpen(asked, most);
        expect(open.length).toBeGreaterThan(0);
        expect(open.length).toBeLessThanOrEqual(most);
        expect(new Set(open).size).toBe(open.length);
        for (const id of open) expect(asked.all).toContain(id);
      }),
    );
  });

  it("always opens the article that holds the mention", () => {
    fc.assert(
      fc.property(opening, fc.constantFrom(...ids), fc.integer({ min: 1, max: 6 }), (asked, holding, most) => {
        const all = [...new Set([...asked.all, holding])];
        expect(columnsToOpen({ ...asked, all, holding }, most)).toContain(holding);
      }),
    );
  });

  const nothing = { all: ids, named: [], holding: null, speaking: [], kept: [] };
  it("keeps the order of the address, then prefers the claim's articles, those kept, the first", () => {
    expect(columnsToOpen({ ...nothing, named: ["c", "a"], speaking: ["b"], kept: ["d"] }, 6)).toEqual(["c", "a"]);
    expect(columnsToOpen({ ...nothing, speaking: ["e", "b"], kept: ["d"] }, 6)).toEqual(["e", "b"]);
    expect(columnsToOpen({ ...nothing, kept: ["d"], holding: "f" }, 6)).toEqual(["d", "f"]);
    expect(columnsToOpen(nothing, 6)).toEqual(["a", "b", "c"]);
  });
});
