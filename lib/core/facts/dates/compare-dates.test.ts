import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareDates } from "./compare-dates";
import { readDates } from "./dates.fixture";

function dateOf(text: string) {
  const [found] = readDates(text);
  if (found === undefined) throw new Error(`No date in ${text}`);
  return found.value;
}

const some = fc
  .constantFrom(
    ...[
      "June 10",
      "June 2019",
      "10 June 2019",
      "last week",
      "since March",
      "by the end of 2019",
      "on Monday at 3 pm",
      "every day",
    ],
    ...[
      "14:30",
      "two years",
      "three days",
      "between 9 June and 12 June",
      "the weekend",
      "2018",
      "in the 1990s",
      "late on June 10",
    ],
  )
  .map(dateOf);
const mirrored = {
  same: "same",
  contains: "within",
  within: "contains",
  overlaps: "overlaps",
  differ: "differ",
  "not-comparable": "not-comparable",
} as const;

describe("compareDates", () => {
  it("says the mirrored thing when its sides change, and the same of a date with itself", () => {
    fc.assert(
      fc.property(some, some, (one, other) => {
        expect(compareDates(other, one)).toBe(mirrored[compareDates(one, other)]);
        expect(["same", "not-comparable"]).toContain(compareDates(one, one));
      }),
    );
  });

  it.each([
    ["June 10", "10 June 2019", "same"],
    ["yesterday", "June 12", "same"],
    ["June 2019", "June 10", "contains"],
    ["June 10", "Monday at 3 pm", "contains"],
    ["late on June 10", "June 10", "within"],
    ["June 9", "June 10", "differ"],
    ["between 5 and 12 June 2019", "last week", "overlaps"],
    ["since March", "June 10", "contains"],
    ["before June 10", "June 10", "differ"],
    ["two years", "730 days", "same"],
    ["two years", "June 10", "not-comparable"],
    ["14:30", "June 10", "not-comparable"],
  ])("says of %s and %s: %s", (one, other, expected) => {
    expect(compareDates(dateOf(one), dateOf(other))).toBe(expected);
  });
});
