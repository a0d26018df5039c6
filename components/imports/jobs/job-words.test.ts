import { describe, expect, it } from "vitest";
import { sayCounts, sayTimeLeft } from "./job-words";

describe("sayTimeLeft", () => {
  it.each([
    [null, ""],
    [0, "some seconds left"],
    [12, "about 10 seconds left"],
    [50, "about 50 seconds left"],
    [56, "about 1 minute left"],
    [90, "about 2 minutes left"],
    [3400, "about 57 minutes left"],
    [3600, "about 1 hour left"],
    [9000, "about 3 hours left"],
  ])("says %s seconds as “%s”", (seconds, words) => {
    expect(sayTimeLeft(seconds)).toBe(words);
  });
});

describe("sayCounts", () => {
  const counts = { total: 7, waiting: 0, reading: 0, added: 5, same: 0, failed: 0, cancelled: 0, expanded: 0 };
  it("names only what there is", () => {
    expect(sayCounts(counts, 5)).toBe("5 of 5 added");
    expect(sayCounts({ ...counts, failed: 1, same: 1, cancelled: 2 }, 9)).toBe(
      "5 of 9 added, 1 failed, 1 here already, 2 cancelled",
    );
  });
});
