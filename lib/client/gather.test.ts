import fc from "fast-check";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { gather } from "./gather";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("works once within each pause, and never later than a pause after a wish", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(400), { minLength: 1, maxLength: 20 }), (gaps) => {
      const worked: number[] = [];
      const { wish } = gather(() => worked.push(Date.now()));
      for (const gap of gaps) {
        vi.advanceTimersByTime(gap);
        wish();
      }
      const last = Date.now();
      vi.advanceTimersByTime(150);
      expect(worked.at(-1)).toBeGreaterThanOrEqual(last);
      for (const [index, at] of worked.entries()) {
        if (index > 0) expect(at - (worked[index - 1] ?? 0)).toBeGreaterThanOrEqual(150);
      }
    }),
  );
});

it("forgets what was dropped, and takes the next wish", () => {
  const work = vi.fn();
  const { wish, drop } = gather(work);
  wish();
  drop();
  vi.advanceTimersByTime(1000);
  expect(work).not.toHaveBeenCalled();
  wish();
  vi.advanceTimersByTime(150);
  expect(work).toHaveBeenCalledTimes(1);
});
