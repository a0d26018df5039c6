import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ColumnMention } from "./column-mention";
import { ticksOf } from "./minimap-ticks";

const mention = (start: number, colour: string | null, claim: number): ColumnMention => ({
  id: `m${start}`,
  segments: [{ start, end: start + 1 }],
  colours: colour === null ? [] : [colour],
  label: "",
  numbers: [{ claimId: `c${claim}`, number: claim, statement: "" }],
});
const heights = (path: string) => [...path.matchAll(/M\S+ (\S+)h/g)].map(([, y]) => Number(y));

describe("ticksOf", () => {
  it("never leaves the strip, and draws every mention within a pixel of its place in its colour", () => {
    const some = fc.tuple(fc.nat(5000), fc.constantFrom("amber", "blue", null), fc.nat(5));
    fc.assert(
      fc.property(fc.array(some), (made) => {
        const ticks = ticksOf(
          made.map(([start, colour, claim]) => mention(start, colour, claim)),
          "c1",
          (offset) => offset / 4000,
        );
        for (const [start, colour, claim] of made) {
          const wanted = Math.min(1, start / 4000);
          const isNear = (y: number) => y >= 0 && y <= 1 && Math.abs(y - wanted) <= 1 / 1000;
          expect(heights(ticks.byColour.get(colour ?? "") ?? "").some(isNear)).toBe(true);
          if (claim === 1) expect(heights(ticks.selected).some(isNear)).toBe(true);
        }
      }),
    );
  });

  it("draws one line for what falls on one place", () => {
    const { byColour, selected } = ticksOf([mention(10, "blue", 1), mention(10, "blue", 2)], null, () => 0.5);
    expect(byColour.get("blue")).toBe("M0.25 0.5h0.5");
    expect(selected).toBe("");
  });
});
