import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellState } from "./cell-state";

const june10 = { publishedAt: "2031-06-10", mentions: 3 };
const stances = fc.array(fc.constantFrom("states", "denies", "questions"), { maxLength: 4 });
const articles = fc.array(
  fc.record({ publishedAt: fc.constantFrom(null, "2031-06-09", "2031-06-12"), mentions: fc.nat(2) }),
  { maxLength: 3 },
);
const eventDate = fc.constantFrom(null, "2031-06-10");

describe("cellState", () => {
  it("never says of an outlet with a mention that it is silent, whatever was confirmed", () => {
    const cells = fc.record({ stances, articles, eventDate, isConfirmedAbsent: fc.boolean() });
    fc.assert(
      fc.property(cells, (cell) => {
        expect(["reported", "denied"].includes(cellState(cell))).toBe(cell.stances.length > 0);
      }),
    );
  });

  it("takes a person's word over what is guessed from dates and marks", () => {
    fc.assert(
      fc.property(fc.record({ articles, eventDate }), (cell) => {
        expect(cellState({ ...cell, stances: [], isConfirmedAbsent: true })).toBe("absent");
        expect(cellState({ ...cell, stances: [] })).not.toBe("absent");
      }),
    );
  });

  const silent = (some: readonly { publishedAt: string | null; mentions: number }[], day: string | null) =>
    cellState({ stances: [], articles: some, eventDate: day });

  it("says denied only when every mention denies", () => {
    const said = (...some: string[]) => cellState({ stances: some, articles: [june10], eventDate: null });
    expect([said("denies"), said("denies", "states"), said("questions")]).toEqual(["denied", "reported", "reported"]);
  });

  it("tells silence before the event from silence after it", () => {
    expect(silent([june10], "2031-06-11")).toBe("published-before");
    expect(silent([june10], "2031-06-10")).toBe("not-reported");
    expect(silent([{ publishedAt: "2031-06-10T23:59:59Z", mentions: 1 }], "2031-06-11")).toBe("published-before");
  });

  it("never calls an undated article older than the event", () => {
    expect(silent([june10, { publishedAt: null, mentions: 1 }], "2031-06-11")).toBe("not-reported");
  });

  it("does not take an article in which nothing is marked for silence", () => {
    expect(silent([{ publishedAt: "2031-06-12", mentions: 0 }], "2031-06-11")).toBe("not-read");
    expect(silent([], null)).toBe("not-read");
  });
});
