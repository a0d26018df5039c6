import { expect, test } from "vitest";
import { formatClock, formatDay, sayDay } from "./format-time";

test("days and clock times are those of UTC, wherever the program runs", () => {
  expect(formatDay("2025-04-12")).toBe("12 April 2025");
  expect(formatDay("2025-04-12T23:59:00Z")).toBe("12 April 2025");
  expect(formatClock("2025-04-12T23:05:00Z")).toBe("23:05");
});

test("today and yesterday are said, other days are dated", () => {
  const now = new Date("2025-04-12T00:01:00Z");
  expect(sayDay("2025-04-12T00:00:30Z", now)).toBe("Today");
  expect(sayDay("2025-04-11T23:59:59Z", now)).toBe("Yesterday");
  expect(sayDay("2025-04-10T23:59:59Z", now)).toBe("10 April 2025");
});
