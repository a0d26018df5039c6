import fc from "fast-check";
import { expect, it } from "vitest";
import { claimFlagNames } from "@/lib/core/claims/claim-flags";
import { type ClaimView, claimListSorts, formatClaimView, isFiltered, parseClaimView } from "./claim-view";

const id = fc.oneof(fc.uuid(), fc.constant(""));
const views: fc.Arbitrary<ClaimView> = fc.record({
  q: fc.string({ unit: "grapheme", maxLength: 40 }).map((text) => text.trim()),
  story: id,
  outlet: id,
  tag: id,
  flag: fc.constantFrom("" as const, ...claimFlagNames),
  sort: fc.constantFrom(...claimListSorts),
  pages: fc.array(fc.stringMatching(/^[A-Za-z0-9_-]+$/), { maxLength: 3 }),
});

it("reads back every view from its address", () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(parseClaimView(Object.fromEntries(new URLSearchParams(formatClaimView(view))))).toEqual(view);
    }),
  );
});

it("leaves out what no query would take", () => {
  const view = parseClaimView({ story: "nonsense", flag: "odd", sort: "sideways", q: ["  strike ", "x"] });
  expect(view).toEqual({ q: "strike", story: "", outlet: "", tag: "", flag: "", sort: "created", pages: [] });
  expect([isFiltered(view), isFiltered({ ...view, q: "" })]).toEqual([true, false]);
});
