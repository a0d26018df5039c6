import type { Column } from "./column";
import type { ColumnMention } from "./column-mention";
import { firstLineOf } from "./geometry";
import type { DrawnKeeper } from "./keep-drawn";
import { type PlacedNumber, placeNumbers } from "./place-numbers";

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

/** Places the numbers of two screens around the visible one, measured together in one frame, and places them anew
 * when scrolling comes near their end. */
export function createMargin(
  column: Column,
  keeper: DrawnKeeper,
  onPlace: (numbers: readonly PlacedNumber[]) => void,
): Margin {
  const { scroller, index } = column;
  const tops = new Map<ColumnMention, number | null>();
  let placed = new Set<number>();
  let count = 0;
  let frame = 0;
  let pause: ReturnType<typeof setTimeout> | null = null;

  function place(): void {
    const near = keeper.near(PLACED);
    placed = new Set(near);
    const origin = column.surface.getBoundingClientRect().top;
    const wanted = near.flatMap((block) => numbersOpening(block, origin));
    if (wanted.length + count === 0) return;
    count = wanted.length;
    const pitch = matchMedia("(pointer: coarse)").matches ? COARSE_PITCH : FINE_PITCH;
    onPlace(placeNumbers(wanted, pitch));
  }

  function numbersOpening(block: number, origin: number): PlacedNumber[] {
    const stretches = index.inBlock(block).toSorted((a, b) => a.start - b.start);
    return stretches.flatMap(({ mention, start }) => {
      if (mention.numbers.length === 0 || mention.segments[0]?.start !== start) return [];
      const known = tops.get(mention);
      const top = known === undefined ? topOf(mention, origin) : known;
      if (top === null) return [];
      return mention.numbers.map((number) => ({ ...number, mentionId: mention.id, top }));
    });
  }

  function topOf(mention: ColumnMention, origin: number): number | null {
    const first = mention.segments[0];
    const line = first === undefined ? null : firstLineOf(column, first);
    const top = line === null ? null : Math.round(line.top - origin + line.height / 2);
    tops.set(mention, top);
    return top;
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
      tops.clear();
      soon();
    },
    stop() {
      cancelAnimationFrame(frame);
      if (pause !== null) clearTimeout(pause);
      scroller.removeEventListener("scroll", onScroll);
    },
  };
}
