import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { percentSettled, secondsLeft } from "./job-progress";

const counts = fc
  .tuple(fc.nat(20_000), fc.nat(20_000), fc.nat(10))
  .map(([settled, waiting, reading]) => ({ total: settled + waiting + reading, waiting, reading }));

describe("percentSettled", () => {
  it("is a whole number from 0 to 100, and 100 only when nothing is left", () =>
    fc.assert(
      fc.property(counts, (job) => {
        const percent = percentSettled(job);
        expect(Number.isInteger(percent) && percent >= 0 && percent <= 100).toBe(true);
        expect(percent === 100).toBe(job.total > 0 && job.waiting + job.reading === 0);
      }),
    ));
});

describe("secondsLeft", () => {
  it("falls as the work gets less, to 0 when none is left", () =>
    fc.assert(
      fc.property(
        counts,
        fc.integer({ min: 3, max: 50 }),
        fc.integer({ min: 1, max: 600 }),
        (job, settled, seconds) => {
          const pace = { settled, inSeconds: seconds };
          const left = secondsLeft(job, pace);
          const later = secondsLeft({ ...job, waiting: Math.max(0, job.waiting - 1) }, pace);
          expect(Number(later)).toBeLessThanOrEqual(Number(left));
          expect(left === 0).toBe(job.waiting + job.reading === 0);
        },
      ),
    ));

  it("follows the pace of the last items", () => {
    expect(secondsLeft({ total: 500, waiting: 398, reading: 2 }, { settled: 50, inSeconds: 5 })).toBe(40);
  });

  it("says nothing while too little was done", () => {
    expect(secondsLeft({ total: 500, waiting: 496, reading: 2 }, { settled: 2, inSeconds: 1 })).toBeNull();
    expect(secondsLeft({ total: 3, waiting: 1, reading: 0 }, { settled: 3, inSeconds: 0 })).toBeNull();
  });
});
