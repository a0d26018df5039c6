import type { Interval } from "../../facts/figures/figure";
import { thinLabels } from "../plots/lanes";
import { type Scale, scaleThrough } from "../plots/scale";
import { comparedAs, type FigureGroup, type ToldFigure } from "./figure-groups";

/** A figure as a mark: a dot for a bare one, a bar for an interval, an arrow where it has no end on that side. */
export interface QuantityMark {
  readonly id: string;
  /** The middle of its row. */
  readonly y: number;
  readonly from: number;
  readonly to: number;
  /** Where its dot stands; null for an interval. */
  readonly dot: number | null;
  readonly isOpenLeft: boolean;
  readonly isOpenRight: boolean;
  /** Whether the text says that it is about, or in a round word such as hundreds. */
  readonly isSoft: boolean;
}

/** The marks that agree, and the band in which all of them hold. */
export interface QuantityBand {
  readonly y: number;
  readonly height: number;
  readonly from: number;
  readonly to: number;
  readonly marks: readonly QuantityMark[];
}

export interface QuantityLayout {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly QuantityBand[];
  readonly ticks: readonly { readonly at: number; readonly value: number }[];
  /** Where the axis leaves out most of what is between 0 and the figures; null where it is true throughout. */
  readonly breakAt: number | null;
}

export interface QuantityFrame {
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly row: number;
}

/** Room at the right for arrows, the least width of a bar, and that of a label under the axis. */
export const quantitySizes = { arrow: 26, leastBar: 2, label: 56, gap: 8 } as const;

/** Under this share of the largest figure the spread would not be seen on an axis from 0: then the axis is broken. */
const leastSpread = 0.4;
const brokenShare = 0.12;

/**
 * Places the figures of a group on one axis that holds 0. Clusters follow each other; greater values never stand left of smaller ones,
 * and equal intervals stand alike. What is open on one side reaches to that end of the axis.
 */
export function layQuantities<T extends ToldFigure>(group: FigureGroup<T>, frame: QuantityFrame): QuantityLayout {
  const { start, end, top, row } = frame;
  const intervals = group.clusters.flatMap(({ figures }) => figures.map(({ figure }) => comparedAs(figure)));
  const { scale, values, breakAt } = axisOf(intervals, { start, end: end - quantitySizes.arrow });
  const place = ({ low, high }: Interval) => {
    const from = low === null ? start : scale(low);
    const to = high === null ? end : scale(high);
    return { from, to: Math.max(to, from + quantitySizes.leastBar) };
  };
  let y = top;
  const bands = group.clusters.map(({ figures, common }) => {
    const marks = figures.map(({ id, figure }, index): QuantityMark => {
      const interval = comparedAs(figure);
      const isPoint = figure.form === "bare" && figure.low !== null;
      const point = figure.type === "fraction" ? (figure.low ?? 0) * 100 : (figure.low ?? 0);
      return {
        id,
        y: y + row * (index + 0.5),
        ...place(interval),
        dot: isPoint ? scale(point) : null,
        isOpenLeft: interval.low === null,
        isOpenRight: interval.high === null,
        isSoft: figure.form === "about" || figure.form === "vague",
      };
    });
    const band = { y, height: row * figures.length, ...place(common), marks };
    y += band.height + quantitySizes.gap;
    return band;
  });
  const ticks = values.map((value) => ({ value, at: scale(value) }));
  return { width: end, height: y, bands, ticks: thinLabels(ticks, quantitySizes.label), breakAt };
}

function axisOf(intervals: readonly Interval[], { start, end }: { start: number; end: number }) {
  const ends = intervals.flatMap(({ low, high }) => [low, high]).filter((value) => value !== null);
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const lowest = Math.min(...ends);
  const isBroken = lowest > 0 && most - lowest < leastSpread * most;
  if (!isBroken) {
    const scale = straight(least, most, start, end);
    return { scale, values: roundValues(least, most), breakAt: null };
  }
  const margin = (most - lowest) / 8 || most / 10;
  const [from, to] = [Math.max(0, lowest - margin), most + margin];
  const left = start + brokenShare * (end - start);
  const scale = scaleThrough([
    { value: 0, at: start },
    { value: from, at: left },
    { value: to, at: end },
  ]);
  return { scale, values: [0, ...roundValues(from, to)], breakAt: (start + left) / 2 };
}

function straight(least: number, most: number, start: number, end: number): Scale {
  return scaleThrough([
    { value: least, at: start },
    { value: most > least ? most : least + 1, at: end },
  ]);
}

/** Some four to nine values from `least` to `most` that are 1, 2 or 5 times a power of ten apart. */
export function roundValues(least: number, most: number): number[] {
  const span = most > least ? most - least : 1;
  const power = 10 ** Math.floor(Math.log10(span / 4));
  const step = [1, 2, 5, 10].map((times) => times * power).find((each) => span / each <= 8) ?? span;
  const first = Math.ceil(least / step);
  return Array.from({ length: Math.floor(most / step) - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}
