import type { Column } from "./column";
import type { ColumnMention } from "./column-mention";
import { rectsOf } from "./geometry";
import type { DrawnKeeper } from "./keep-drawn";
import { linesOf } from "./outline-path";
import { type PlacedNumber, placeNumbers, type WantedNumber } from "./place-numbers";

/** How long a fling may last before numbers are placed anew, in milliseconds. */
const PAUSE = 120;
const NEAR = 1;
const PLACED = 2;
const FINE_PITCH = 20;
const COARSE_PITCH = 28;

/** The numbers beside the part of the text that is near the screen. */
export type Margin = {
  /** To be called when mentions changed. */
  refresh(): void;
  /** To be called when the column was laid out anew: every line may stand elsewhere. */
  measure(): void;
  stop(): void;
};

/** Where the first line of a mention stands on the surface: its middle, and where the mention begins in it. */
type Line = { line: number; left: number };

/** Places the numbers of two screens around the visible one, measured together in one frame, and places them anew
 * when scrolling comes near their end. */
export function createMargin(
  column: Column,
  keeper: DrawnKeeper,
  onPlace: (numbers: readonly PlacedNumber[]) => void,
): Margin {
  const { scroller, index } = column;
  const lines = new Map<ColumnMention, Line | null>();
  let placed = new Set<number>();
  let count = 0;
  let frame = 0;
  let pause: ReturnType<typeof setTimeout> | null = null;

  function place(): void {
    const near = keeper.near(PLACED);
    placed = new Set(near);
    const origin = column.surface.getBoundingClientRect();
    const wanted = near.flatMap((block) => numbersOpening(block, origin));
    if (wanted.length + count === 0) return;
    count = wanted.length;
    const pitch = matchMedia("(pointer: coarse)").matches ? COARSE_PITCH : FINE_PITCH;
    onPlace(placeNumbers(wanted, pitch));
  }

  function numbersOpening(block: number, origin: DOMRect): WantedNumber[] {
    const stretches = index.inBlock(block).toSorted((a, b) => a.start - b.start);
    return stretches.flatMap(({ mention, start }) => {
      if (mention.numbers.length === 0 || mention.segments[0]?.start !== start) return [];
      const known = lines.get(mention);
      const line = known === undefined ? lineOf(mention, origin) : known;
      if (line === null) return [];
      return mention.numbers.map((number) => ({ ...number, mentionId: mention.id, ...line }));
    });
  }

  function lineOf(mention: ColumnMention, origin: DOMRect): Line | null {
    const segment = mention.segments[0];
    const [first] = segment === undefined ? [] : linesOf(rectsOf(column, segment));
    const line =
      first === undefined
        ? null
        : { line: Math.round((first.top + first.bottom) / 2 - origin.top), left: Math.round(first.left - origin.left) };
    lines.set(mention, line);
    return line;
  }

  function soon(): void {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(place);
  }
  function onScroll(): void {
    if (pause !== null || index.size === 0 || keeper.near(NEAR).every((block) => placed.has(block))) return;
    pause = setTimeout(() => {
      pause = null;
      soon();
    }, PAUSE);
  }

  soon();
  scroller.addEventListener("scroll", onScroll, { passive: true });
  return {
    refresh: soon,
    measure() {
      lines.clear();
      soon();
    },
    stop() {
      cancelAnimationFrame(frame);
      if (pause !== null) clearTimeout(pause);
      scroller.removeEventListener("scroll", onScroll);
    },
  };
}
