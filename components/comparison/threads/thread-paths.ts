/** Where a mention of a claim stands on its column's surface, in pixels. */
export type ThreadPlace = {
  /** The middle of its first line, and where it begins there. */
  readonly line: number;
  readonly left: number;
  /** The middle of the claim's number in the margin. */
  readonly number: number;
  /** False while these are estimates, which is enough for what is out of sight. */
  readonly isMeasured: boolean;
};

/** A column as threads see it. Its surface's top left corner and the edges of its view are pixels on the stage. */
export type ThreadColumn = {
  readonly x: number;
  readonly y: number;
  readonly top: number;
  readonly bottom: number;
  /** The outer edge of the numbers, on the surface. */
  readonly numbersAt: number;
  /** The places of each claim. */
  readonly places: ReadonlyMap<string, readonly ThreadPlace[]>;
};

export type Stage = { readonly width: number; readonly height: number };

/** Two SVG paths: the threads of the claims one is at, and those of all others in view. */
export type ThreadPaths = { readonly strong: string; readonly quiet: string };

/** Where the text of a column begins, from the left edge of its surface. */
export const TEXT = 22;
const BEND = 26;
const GAP = 3;
const TICK = 4;

type Shown = { readonly place: ThreadPlace; readonly height: number; readonly isOut: boolean };
type End = { readonly x: number; readonly y: number; readonly isOut: boolean };

/**
 * The threads between columns, from the number in the margin of one to the line of the mention in the next that has the claim, across
 * those that have not. A mention is tied to the nearest in height; a claim with none in view ends, if it is a strong one,
 * at the edge that its nearest mention is beyond, with a tick. Nothing is drawn between two that are out of sight.
 */
export function threadPaths(
  columns: readonly ThreadColumn[],
  stage: Stage,
  strong: ReadonlySet<string>,
  withQuiet: boolean,
): ThreadPaths {
  const claims = withQuiet ? new Set([...strong, ...columns.flatMap(({ places }) => [...places.keys()])]) : strong;
  const paths = { strong: "", quiet: "" };
  for (const claim of claims) {
    const isStrong = strong.has(claim);
    const having = columns.flatMap((column) => {
      const places = column.places.get(claim);
      return places && places.length > 0 ? [{ column, shown: shownOf(column, places, isStrong) }] : [];
    });
    for (const [index, from] of having.entries()) {
      const to = having[index + 1];
      if (!to) break;
      for (const [one, other] of nearestPairs(from.shown, to.shown)) {
        if (one.isOut && other.isOut) continue;
        const path = pathBetween(endAtNumber(from.column, one), endAtMention(to.column, other), stage);
        paths[isStrong ? "strong" : "quiet"] += path;
      }
    }
  }
  return paths;
}

/** Those in view; for a strong claim with none, the one nearest to the view. */
function shownOf(column: ThreadColumn, places: readonly ThreadPlace[], isStrong: boolean): Shown[] {
  const { y, top, bottom } = column;
  const inView = places.filter(({ line }) => line + y >= top && line + y <= bottom);
  if (inView.length > 0) {
    const drawn = isStrong ? inView : inView.filter(({ isMeasured }) => isMeasured);
    return drawn.map((place) => ({ place, height: place.line + y, isOut: false }));
  }
  if (!isStrong) return [];
  const distance = ({ line }: ThreadPlace) => Math.max(top - line - y, line + y - bottom);
  const nearest = places.reduce((best, place) => (distance(place) < distance(best) ? place : best));
  return [{ place: nearest, height: nearest.line + y < top ? top : bottom, isOut: true }];
}

/**
 * Each thing with the nearest in height on the other side, and each of those with its nearest on this: no one is left
 * alone while the other side has any. The same pairs come out when the sides are exchanged.
 */
export function nearestPairs<T extends { readonly height: number }>(
  ones: readonly T[],
  others: readonly T[],
): (readonly [T, T])[] {
  const pairs = ones.flatMap((one) => nearestOf(one, others).map((other) => [one, other] as const));
  const isKnown = (one: T, other: T) => pairs.some(([a, b]) => a === one && b === other);
  const back = others.flatMap((other) => nearestOf(other, ones).map((one) => [one, other] as const));
  return [...pairs, ...back.filter(([one, other]) => !isKnown(one, other))];
}

function nearestOf<T extends { readonly height: number }>({ height }: T, all: readonly T[]): T[] {
  const [first, ...rest] = all;
  if (first === undefined) return [];
  const distance = (one: T) => Math.abs(one.height - height);
  return [rest.reduce((best, one) => (distance(one) < distance(best) ? one : best), first)];
}

function endAtNumber({ x, y, top, bottom, numbersAt }: ThreadColumn, { place, height, isOut }: Shown): End {
  return { x: x + numbersAt, y: isOut ? height : within(place.number + y, top, bottom), isOut };
}

function endAtMention({ x }: ThreadColumn, { place, height, isOut }: Shown): End {
  // Where a mention begins within a line, a thread to it would strike out the words before it.
  return { x: x + Math.min(place.left, TEXT) - GAP, y: height, isOut };
}

function pathBetween(from: End, to: End, { width, height }: Stage): string {
  const x = (value: number) => round(within(value, 0, width));
  const y = (value: number) => round(within(value, 0, height));
  const [start, end] = [`${x(from.x)} ${y(from.y)}`, `${x(to.x)} ${y(to.y)}`];
  const curve = `M${start}C${x(from.x + BEND)} ${y(from.y)} ${x(to.x - BEND)} ${y(to.y)} ${end}`;
  const ticks = [from, to].filter(({ isOut }) => isOut);
  return curve + ticks.map((tick) => `M${x(tick.x - TICK)} ${y(tick.y)}H${x(tick.x + TICK)}`).join("");
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function round(value: number): number {
  return Math.round(value * 2) / 2;
}
