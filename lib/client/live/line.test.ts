import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LineEvent, lineOff, nextLine, waitAfter } from "./line";

const events = fc.array(fc.constantFrom<LineEvent>("show", "hide", "answer", "message", "cut", "refusal", "due"));
const lineAfter = (happened: readonly LineEvent[]) => happened.reduce(nextLine, lineOff);

describe("nextLine", () => {
  it("is off whenever nobody looks, and never while someone does", () => {
    fc.assert(
      fc.property(events, (happened) => {
        const last = happened.findLast((event) => event === "show" || event === "hide");
        expect(lineAfter(happened).kind === "off").toBe(last !== "show");
      }),
    );
  });

  it("opens again after every cut, and at once for who comes back to it", () => {
    fc.assert(
      fc.property(events, (happened) => {
        const line = lineAfter([...happened, "show", "cut"]);
        expect(line.kind).toBe("waiting");
        expect(nextLine(line, "due").kind).toBe("opening");
        expect(nextLine(line, "show").kind).toBe("opening");
      }),
    );
  });

  it("counts the cuts since something was heard", () => {
    expect(lineAfter(["show", "cut", "due", "answer", "cut", "due"]).failures).toBe(2);
    expect(lineAfter(["show", "cut", "due", "answer", "message", "cut"]).failures).toBe(1);
  });

  it("stays refused until someone looks anew", () => {
    expect(lineAfter(["show", "refusal", "cut", "due", "message"]).kind).toBe("refused");
    expect(lineAfter(["show", "refusal", "hide", "show"]).kind).toBe("opening");
  });
});

it("waits longer and longer, at most half a minute and at least a quarter of a second", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      (failures, chance) => {
        const wait = waitAfter(failures, chance);
        expect(wait).toBeGreaterThanOrEqual(250);
        expect(wait).toBeLessThanOrEqual(30_000);
        expect(waitAfter(failures + 1, chance)).toBeGreaterThanOrEqual(wait);
      },
    ),
  );
});
