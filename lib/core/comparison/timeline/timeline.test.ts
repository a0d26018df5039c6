import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY } from "../../facts/dates/calendar";
import type { DateValue } from "../../facts/dates/date-value";
import { eventTimes, publicationTime, stretchOf } from "./event-time";
import { layTimeline, markSizes, type TimelineClaim } from "./timeline-layout";

const date = (from: string | null, to = from, more: Partial<DateValue> = {}): DateValue => ({
  ...{ from, to, granularity: "day", isResolved: from !== null || to !== null },
  ...{ how: "absolute", bound: null, candidates: [], length: null },
  ...more,
});
const june = (day: number) => Date.UTC(2031, 5, day) / 1000;

describe("eventTimes", () => {
  const days = fc.array(
    fc
      .record({ first: fc.integer({ min: 1, max: 20 }), length: fc.integer({ min: 0, max: 8 }) })
      .map(({ first, length }) =>
        date(`2031-06-${String(first).padStart(2, "0")}`, `2031-06-${String(first + length).padStart(2, "0")}`),
      ),
    { maxLength: 3 },
  );
  const mentions = fc.uniqueArray(fc.record({ id: fc.constantFrom("a", "b", "c", "d"), dates: days }), {
    selector: ({ id }) => id,
  });

  it("names every time that is told once, with all that tell it, in whatever order they come", () => {
    fc.assert(
      fc.property(mentions, (some) => {
        const times = eventTimes(some);
        expect(new Set(times.map(({ from, to }) => `${from} ${to}`)).size).toBe(times.length);
        const told = some.flatMap(({ id, dates }) => dates.map((one) => `${id} ${JSON.stringify(stretchOf(one))}`));
        const named = times.flatMap(({ from, to, mentions: of }) =>
          of.map((id) => `${id} ${JSON.stringify({ from, to })}`),
        );
        expect(new Set(named)).toEqual(new Set(told));
        const bare = (all: typeof times) => all.map(({ from, to }) => [from, to]);
        expect(bare(eventTimes(some.toReversed()))).toEqual(bare(times));
      }),
    );
  });

  it("takes the day that longer stretches hold before the stretch, and what most say before the rest", () => {
    const said = [
      { id: "a", dates: [date("2031-06-09", "2031-06-15", { granularity: "week" })] },
      { id: "b", dates: [date("2031-06-10")] },
      { id: "c", dates: [date("2031-06-02")] },
    ];
    expect(eventTimes(said).map(({ from, mentions: of }) => [from, of])).toEqual([
      [june(10), ["b"]],
      [june(2), ["c"]],
      [june(9), ["a"]],
    ]);
  });

  it("guesses nothing from open ends, lengths, repeats and what is not resolved", () => {
    const unplaced = [
      date(null),
      date("2031-06-10", null),
      date("2031-06-10", "2031-06-12", { granularity: "repeat" }),
      date("2031-06-10", "2031-06-12", { granularity: "duration" }),
      date("2031-06-10", "2031-06-12", { isResolved: false }),
    ];
    expect(eventTimes([{ id: "a", dates: unplaced }])).toEqual([]);
  });

  it("puts an article without a time of day in the middle of its day", () => {
    expect(publicationTime("2031-06-10")).toBe(june(10) + DAY / 2);
    expect(publicationTime("2031-06-10T09:30:00Z")).toBe(june(10) + 9.5 * 3600);
    expect(publicationTime(null)).toBeNull();
  });
});

describe("layTimeline", () => {
  const at = fc.integer({ min: 0, max: 400 }).map((hours) => june(1) + hours * 3600);
  const long = fc.oneof(
    at,
    fc.integer({ min: 0, max: 9000 }).map((days) => june(1) - days * DAY),
  );
  const event = fc
    .tuple(long, fc.integer({ min: 1, max: 72 }))
    .map(([from, hours]) => ({ from, to: from + hours * 3600 }));
  const claims: fc.Arbitrary<TimelineClaim[]> = fc.array(
    fc.record({
      id: fc.uuid(),
      events: fc.array(event, { maxLength: 3 }),
      publications: fc.array(fc.record({ id: fc.uuid(), at: fc.option(at) }), { maxLength: 8 }),
    }),
    { maxLength: 8 },
  );
  const frame = { start: 300, end: 1100, top: 40, head: 18 };

  it("lets no two marks and no two rows overlap", () => {
    fc.assert(
      fc.property(claims, (some) => {
        const { rows, height } = layTimeline(some, frame);
        let below = frame.top;
        for (const row of rows) {
          expect(row.y).toBe(below);
          below += row.height;
          const boxes = [
            ...row.events.map(({ x, y, width }) => ({ x: x + width / 2, y, w: width / 2, h: markSizes.bar / 2 })),
            ...row.publications.map(({ x, y }) => ({ x, y, w: markSizes.radius, h: markSizes.radius })),
          ];
          for (const [index, a] of boxes.entries()) {
            expect(a.y - a.h >= 0 && a.y + a.h <= row.height).toBe(true);
            for (const b of boxes.slice(index + 1)) {
              expect(Math.abs(a.x - b.x) < a.w + b.w && Math.abs(a.y - b.y) < a.h + b.h).toBe(false);
            }
          }
        }
        expect(height).toBe(below);
      }),
    );
  });

  it("keeps the order of time over all rows, and puts equal times at one x", () => {
    fc.assert(
      fc.property(claims, (some) => {
        const { rows } = layTimeline(some, frame);
        const placed = rows.flatMap((row, index) => {
          const claim = some[index];
          const times = new Map(claim?.publications.map((one) => [one.id, one.at]));
          return [
            ...row.publications.map(({ id, x }) => ({ x, at: times.get(id) ?? Number.NaN })),
            ...row.events.map(({ x }, event) => ({ x, at: claim?.events[event]?.from ?? Number.NaN })),
          ];
        });
        placed.sort((a, b) => a.at - b.at);
        for (const [index, { x, at: time }] of placed.entries()) {
          const next = placed[index + 1];
          if (next) expect(time === next.at ? x === next.x : x < next.x).toBe(true);
          expect(x >= frame.start && x <= frame.end + 1e-6).toBe(true);
        }
      }),
    );
  });

  it("shows every publication or says that it has no place, and labels days without crowding", () => {
    fc.assert(
      fc.property(claims, (some) => {
        const { rows, ticks } = layTimeline(some, frame);
        for (const [index, row] of rows.entries()) {
          const ids = [...row.publications.map(({ id }) => id), ...row.unplaced];
          expect(ids.toSorted()).toEqual(some[index]?.publications.map(({ id }) => id).toSorted());
        }
        for (const [index, tick] of ticks.entries()) {
          const next = ticks[index + 1];
          if (next) expect(next.at - tick.at > markSizes.tickLabel && next.day > tick.day).toBe(true);
        }
      }),
    );
  });

  it("shortens years without news, and says where", () => {
    const publications = [{ id: "p", at: june(11) }];
    const { breaks, rows } = layTimeline(
      [
        {
          id: "c",
          events: [
            { from: june(1) - 9000 * DAY, to: june(1) - 8999 * DAY },
            { from: june(9), to: june(10) },
          ],
          publications,
        },
      ],
      frame,
    );
    expect(breaks).toHaveLength(1);
    const [old, day] = rows[0]?.events ?? [];
    expect((day?.width ?? 0) > 20 && (old?.width ?? 0) > 20).toBe(true);
  });
});
