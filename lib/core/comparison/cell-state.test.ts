import { describe, expect, it } from "vitest";
import { cellState } from "./cell-state";

const june10 = { publishedAt: "2031-06-10", mentions: 3 };

describe("cellState", () => {
  it("says denied only when every mention denies", () => {
    expect(cellState(["denies"], [june10], null)).toBe("denied");
    expect(cellState(["denies", "states"], [june10], null)).toBe("reported");
    expect(cellState(["questions"], [june10], null)).toBe("reported");
  });

  it("tells silence before the event from silence after it", () => {
    expect(cellState([], [june10], "2031-06-11")).toBe("published-before");
    expect(cellState([], [june10], "2031-06-10")).toBe("not-reported");
    expect(cellState([], [{ publishedAt: "2031-06-10T23:59:59Z", mentions: 1 }], "2031-06-11")).toBe(
      "published-before",
    );
  });

  it("never calls an undated article older than the event", () => {
    expect(cellState([], [june10, { publishedAt: null, mentions: 1 }], "2031-06-11")).toBe("not-reported");
  });

  it("does not take an article in which nothing is marked for silence", () => {
    expect(cellState([], [{ publishedAt: "2031-06-12", mentions: 0 }], "2031-06-11")).toBe("not-read");
    expect(cellState([], [], null)).toBe("not-read");
  });
});
