import type { Column } from "./column";
import { isHeld, put } from "./glide";

/** How far a column is scrolled and could be, and how much of it is in view, in pixels. */
export type Scrolled = {
  top: number;
  most: number;
  view: number;
  /** Whether it was the app that moved it last, just now. */
  isHeld: boolean;
};

/** How a column is scrolled from outside. */
export function scrollingOf({ scroller, tops }: Column) {
  return {
    scrolled: (): Scrolled => {
      const { scrollTop, scrollHeight, clientHeight } = scroller;
      const most = Math.max(0, scrollHeight - clientHeight);
      return { top: scrollTop, most, view: clientHeight, isHeld: isHeld(scroller) };
    },
    scrollTo: (top: number) => put(scroller, top),
    heightOf: tops.heightOf,
  };
}
