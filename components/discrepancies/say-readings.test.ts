import { expect, it } from "vitest";
import { sayReadings } from "./say-readings";

it.each([
  ["figure-differs", "3", "> 950", "3 ≠ > 950"],
  ["figures-compatible", "71 %", "70.8 %", "71 % and 70.8 %"],
  ["date-differs", "2019-06-10", "2019-06-11", "10 June 2019 ≠ 11 June 2019"],
  ["updated", "planned", "done", "planned → done"],
  ["scope-differs", "670 people (charged with hooliganism)", "670 people (arrested)", null],
  ["name-differs", "Lee", "Lee", null],
  ["figure-differs", "3", "", null],
  ["attribution-differs", "police", "the union", null],
])("says of %s: %s and %s", (flag, first, second, said) => {
  expect(sayReadings(flag, [first, second])).toBe(said);
});
