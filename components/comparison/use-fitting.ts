"use client";

import { type RefObject, useLayoutEffect, useState } from "react";
import { mostColumns } from "./compare-data";

/** The narrowest width at which a column still reads well, in CSS pixels. */
const narrowest = 250;
/** With so much room whoever opens six columns sees six, narrow as they are: comparing needs them side by side. */
const roomy = 1000;

/** How many columns fit into the element; one before it is measured on a phone, all of them elsewhere. */
export function useFitting(stage: RefObject<HTMLElement | null>): number {
  const [fitting, setFitting] = useState(mostColumns);
  useLayoutEffect(() => {
    if (!stage.current) return;
    const measure = (width: number) =>
      setFitting(width < roomy ? Math.max(1, Math.floor(width / narrowest)) : mostColumns);
    const observer = new ResizeObserver(([entry]) => entry && measure(entry.contentRect.width));
    // At once, so that what is scrolled into view at first is where it will stay.
    measure(stage.current.clientWidth);
    observer.observe(stage.current);
    return () => observer.disconnect();
  }, [stage]);
  return fitting;
}

/** The columns to show: as many as fit, and the one that one is at among them. */
export function visibleOf<T extends { readonly id: string }>(
  open: readonly T[],
  fitting: number,
  at: string | null,
): T[] {
  const place = Math.max(
    0,
    open.findIndex((one) => one.id === at),
  );
  const first = Math.max(0, Math.min(place - fitting + 1, open.length - fitting));
  return open.slice(first, first + fitting);
}
