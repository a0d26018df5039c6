import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimsToPick } from "./claims-to-pick";

const claims = (length: number, from = 0) => Array.from({ length }, (_, index) => ({ id: `claim ${from + index}` }));
const some = fc.uniqueArray(fc.nat(30), { maxLength: 20 }).map((ids) => ids.map((id) => ({ id: `claim ${id}` })));

describe("the claims of a picker", () => {
  it("are twelve at most, each once, and the first eight at hand stay where they are", () => {
    fc.assert(
      fc.property(some, some, (near, late) => {
        const shown = claimsToPick(near, late);
        const ids = [...shown.near, ...shown.late].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBeLessThanOrEqual(12);
        expect(shown.near.slice(0, 8)).toEqual(near.slice(0, 8));
        expect(ids.length).toBe(Math.min(12, new Set([...near, ...late].map(({ id }) => id)).size));
      }),
    );
  });

  it("are all at hand until others come, which then have the last four rows", () => {
    expect(claimsToPick(claims(20), []).near).toEqual(claims(12));
    expect(claimsToPick(claims(20), claims(6, 50))).toEqual({ near: claims(8), late: claims(4, 50) });
    expect(claimsToPick(claims(2), claims(20, 50))).toEqual({ near: claims(2), late: claims(10, 50) });
  });
});
