import type { Column } from "./column";
import { blocksBetween, createPortions, IDLE_LIMIT } from "./drawn-window";
import type { Highlights } from "./highlights";
import { SETTLING, whenIdle } from "./when-idle";

const PORTION = 40;

/** Keeps the mentions near the screen drawn, and answers where blocks stand. Call `stop` when the column goes. */
export type DrawnKeeper = {
  /** The blocks from so many screens above to so many below what is on screen. */
  near(screens: number): number[];
  /** To be called when the column was laid out anew. */
  measure(): void;
  stop(): void;
};

/**
 * Draws what comes within a screen while scrolling, the rest in idle time unless there are too many mentions, and
 * everything before printing.
 */
export function keepDrawn(column: Column, highlights: Highlights): DrawnKeeper {
  const { view, scroller, blocks, tops } = column;

  const near = (screens: number) => {
    const { scrollTop, clientHeight } = scroller;
    return blocksBetween(tops.all(), scrollTop - screens * clientHeight, scrollTop + (screens + 1) * clientHeight);
  };
  const drawNear = () => {
    if (!highlights.isComplete()) highlights.draw(view, near(1));
  };
  const drawAll = () => highlights.draw(view, blocks.keys());
  const stopFilling = fillWhenIdle(column, highlights);

  const frame = requestAnimationFrame(drawNear);
  scroller.addEventListener("scroll", drawNear, { passive: true });
  window.addEventListener("beforeprint", drawAll);
  return {
    near,
    measure: drawNear,
    stop: () => {
      cancelAnimationFrame(frame);
      scroller.removeEventListener("scroll", drawNear);
      window.removeEventListener("beforeprint", drawAll);
      stopFilling();
    },
  };
}

function fillWhenIdle({ view, index, blocks }: Column, highlights: Highlights): () => void {
  const next = createPortions(blocks.length, (block) => (highlights.isDrawn(block) ? 0 : index.inBlock(block).length));
  let cancel = () => {};
  const step = (hasTime: () => boolean) => {
    if (index.size > IDLE_LIMIT) return;
    let portion = next(PORTION);
    while (portion.length > 0) {
      highlights.draw(view, portion);
      if (!hasTime()) {
        cancel = whenIdle(step);
        return;
      }
      portion = next(PORTION);
    }
  };
  cancel = whenIdle(step, SETTLING);
  return () => cancel();
}
