import { compareFigures } from "../../facts/figures/compare-figures";
import type { Figure, Interval } from "../../facts/figures/figure";
import { widen } from "../../facts/figures/widen";

export interface ToldFigure {
  readonly id: string;
  readonly figure: Figure;
}

/** Figures of which every two are compatible, and the interval in which all of them hold. */
export interface FigureCluster<T extends ToldFigure> {
  readonly figures: readonly T[];
  readonly common: Interval;
}

/** Figures of one unit that count the same, in clusters from the lowest; several clusters differ from each other. */
export interface FigureGroup<T extends ToldFigure> {
  readonly unit: string | null;
  /** What most of them count, in small letters; null where no text says. */
  readonly counted: string | null;
  readonly clusters: readonly FigureCluster<T>[];
}

/**
 * Puts a claim's figures together that can be compared, and in each group those that agree. Each figure stands in one cluster. Because
 * neither is transitive, a figure goes where it agrees with every one that is there; the larger group comes first.
 */
export function groupFigures<T extends ToldFigure>(figures: readonly T[]): FigureGroup<T>[] {
  const sorted = figures.toSorted((a, b) => middleOf(a.figure) - middleOf(b.figure) || (a.id < b.id ? -1 : 1));
  const isComparable = (a: Figure, b: Figure) => compareFigures(a, b).answer !== "not comparable";
  const agree = (a: Figure, b: Figure) => compareFigures(a, b).answer === "compatible";
  return partition(sorted, isComparable)
    .map((group) => ({
      unit: group.find(({ figure }) => figure.unit !== null)?.figure.unit ?? null,
      counted: commonest(group.flatMap(({ figure }) => figure.counted ?? [])),
      clusters: partition(group, agree).map((some) => ({
        figures: some,
        common: some.map(({ figure }) => comparedAs(figure)).reduce(intersect),
      })),
    }))
    .sort((a, b) => countOf(b) - countOf(a));
}

/** The interval in which a figure is compared and drawn: widened where it is bare, a fraction in percent. */
export function comparedAs(figure: Figure): Interval {
  const { low, high, hasLow, hasHigh } = widen(figure);
  const percent = (value: number | null) => (value === null || figure.type !== "fraction" ? value : value * 100);
  return { low: percent(low), high: percent(high), hasLow, hasHigh };
}

function partition<T extends ToldFigure>(figures: readonly T[], fits: (a: Figure, b: Figure) => boolean): T[][] {
  const parts: T[][] = [];
  for (const told of figures) {
    const part = parts.find((some) => some.every(({ figure }) => fits(figure, told.figure)));
    if (part) part.push(told);
    else parts.push([told]);
  }
  return parts;
}

function intersect(a: Interval, b: Interval): Interval {
  const [low, hasLow] = lower(a, b);
  const [high, hasHigh] = upper(a, b);
  return { low, high, hasLow, hasHigh };
}

function lower(a: Interval, b: Interval): [number | null, boolean] {
  if (a.low === null || (b.low !== null && b.low > a.low)) return [b.low, b.hasLow];
  return b.low === a.low ? [a.low, a.hasLow && b.hasLow] : [a.low, a.hasLow];
}

function upper(a: Interval, b: Interval): [number | null, boolean] {
  if (a.high === null || (b.high !== null && b.high < a.high)) return [b.high, b.hasHigh];
  return b.high === a.high ? [a.high, a.hasHigh && b.hasHigh] : [a.high, a.hasHigh];
}

function middleOf(figure: Figure): number {
  const { low, high } = comparedAs(figure);
  return ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2;
}

function countOf<T extends ToldFigure>({ clusters }: FigureGroup<T>): number {
  return clusters.reduce((sum, { figures }) => sum + figures.length, 0);
}

/** The word that comes most often, of several the first. */
function commonest(words: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (
    [...counts].reduce<[string, number] | null>((best, one) => (best && best[1] >= one[1] ? best : one), null)?.[0] ??
    null
  );
}
