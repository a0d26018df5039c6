import { DAY } from "../../facts/dates/calendar";
import { assignLanes, thinLabels } from "../plots/lanes";
import { scaleBySteps } from "../plots/scale";
import type { EventTime } from "./event-time";

/** One claim to draw; times are seconds since 1970 in UTC. */
export interface TimelineClaim {
  readonly id: string;
  /** When it was, the likeliest first; empty where no mention says. */
  readonly events: readonly EventTime[];
  readonly publications: readonly { readonly id: string; readonly at: number | null }[];
}

export interface PlacedEvent {
  readonly x: number;
  readonly width: number;
  /** Whether it is the likeliest of those that the mentions name. */
  readonly isMain: boolean;
  /** From the row's top to its middle. */
  readonly y: number;
}

export interface PlacedPublication {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export interface TimelineRow {
  readonly id: string;
  readonly y: number;
  readonly height: number;
  readonly events: readonly PlacedEvent[];
  readonly publications: readonly PlacedPublication[];
  /** Publications whose time nobody knows; they have no place. */
  readonly unplaced: readonly string[];
}

export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly TimelineRow[];
  readonly ticks: readonly { readonly at: number; readonly day: number }[];
  /** Where more time passes than the axis shows: between these two places. */
  readonly breaks: readonly { readonly from: number; readonly to: number }[];
}

export interface TimelineFrame {
  /** The axis, in units of the drawing. */
  readonly start: number;
  readonly end: number;
  /** Room above the first row, for the axis. */
  readonly top: number;
  /** Room in each row above its marks, for words. */
  readonly head: number;
}

/** The sizes of the marks, in units of the drawing. */
export const markSizes = { radius: 4, gap: 2, lane: 11, bar: 6, pad: 9, tickLabel: 76, leastBar: 3 } as const;

/** From this many days on a step is drawn shorter than it is. */
const longStep = 4;

/** How long a step of so many seconds is drawn: true to time up to some days, then growing with its logarithm. */
function weighStep(seconds: number): number {
  const days = seconds / DAY;
  return days <= longStep ? days : longStep * (1 + Math.log(days / longStep));
}

/**
 * Places each claim's times and, below them, when those came out that carry it. Rows follow each other in the order given; equal times
 * stand at the same x, earlier ones never right of later ones, and what would overlap stands in lanes of its own.
 */
export function layTimeline(
  claims: readonly TimelineClaim[],
  { start, end, top, head }: TimelineFrame,
): TimelineLayout {
  const moments = claims.flatMap(({ events, publications }) => [
    ...events.flatMap(({ from, to }) => [from, to]),
    ...publications.flatMap(({ at }) => at ?? []),
  ]);
  const { scale, knots } = scaleBySteps(moments, { start, end, weigh: weighStep });
  let y = top;
  const rows = claims.map((claim) => {
    const row = layRow(claim, scale, { y, head });
    y += row.height;
    return row;
  });
  const days = knots.map(({ value }) => Math.floor(value / DAY));
  const ticks = [...new Set(days)].map((day) => ({ day, at: scale(day * DAY) }));
  const breaks = knots.flatMap(({ value, at }, index) => {
    const next = knots[index + 1];
    return next && next.value - value > longStep * DAY ? [{ from: at, to: next.at }] : [];
  });
  return { width: end, height: y, rows, ticks: thinLabels(ticks, markSizes.tickLabel), breaks };
}

function layRow(
  { id, events, publications }: TimelineClaim,
  scale: (at: number) => number,
  { y, head }: Pick<TimelineRow, "y"> & Pick<TimelineFrame, "head">,
): TimelineRow {
  const { pad, lane, radius, gap } = markSizes;
  const bars = events.map(({ from, to }) => ({
    x: scale(from),
    width: Math.max(markSizes.leastBar, scale(to) - scale(from)),
  }));
  const barLanes = assignLanes(bars.map(({ x, width }) => ({ start: x, end: x + width })));
  const dots = publications.flatMap(({ id: of, at }) => (at === null ? [] : [{ id: of, x: scale(at) }]));
  const dotLanes = assignLanes(dots.map(({ x }) => ({ start: x - radius - gap / 2, end: x + radius + gap / 2 })));
  const above = Math.max(1, lanesOf(barLanes));
  const middleOf = (index: number) => head + pad + lane * (index + 0.5);
  return {
    id,
    y,
    height: head + 2 * pad + lane * (above + Math.max(1, lanesOf(dotLanes))),
    events: bars.map((bar, index) => ({ ...bar, isMain: index === 0, y: middleOf(barLanes[index] ?? 0) })),
    publications: dots.map((dot, index) => ({ ...dot, y: middleOf(above + (dotLanes[index] ?? 0)) })),
    unplaced: publications.flatMap(({ id: of, at }) => (at === null ? [of] : [])),
  };
}

function lanesOf(lanes: readonly number[]): number {
  return lanes.length === 0 ? 0 : Math.max(...lanes) + 1;
}
