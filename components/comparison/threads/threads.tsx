"use client";

import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { Preferences } from "@/lib/contract/preferences";
import type { Moves } from "../use-moves";
import type { ReadColumns } from "../use-shown-columns";
import { createThreadLayer } from "./thread-layer";
import styles from "./threads.module.css";

interface Props {
  readonly stage: RefObject<HTMLElement | null>;
  readonly readColumns: ReadColumns;
  /** The claims that are selected or under the pointer. */
  readonly claims: readonly string[];
  readonly mode: Preferences["threads"];
  readonly moves: Moves;
}

/**
 * Curves between the mentions of a claim in neighbouring columns. They only show again what the inspector's list of
 * mentions says in words, so assistive technology passes them over; scrolling draws them without rendering.
 */
export function Threads({ stage, readColumns, claims, mode, moves }: Props) {
  const strong = useRef<SVGPathElement>(null);
  const quiet = useRef<SVGPathElement>(null);
  const draw = useRef<() => void>(() => undefined);
  const latest = useRef({ claims, mode });
  latest.current = { claims, mode };
  // Not in the layout phase, in which the stage around this has no element yet.
  useEffect(() => {
    if (!stage.current || !strong.current || !quiet.current) return;
    const layer = createThreadLayer(stage.current, { strong: strong.current, quiet: quiet.current }, () => {
      const { claims, mode } = latest.current;
      const shown = mode === "off" ? [] : claims;
      return { columns: readColumns(), strong: new Set(shown), withQuiet: mode === "quiet" };
    });
    draw.current = layer.schedule;
    layer.schedule();
    const unsubscribe = moves.subscribe(layer.schedule);
    return () => {
      unsubscribe();
      layer.stop();
    };
  }, [stage, readColumns, moves]);
  // Whatever is rendered anew may have moved or changed what is drawn.
  useLayoutEffect(() => draw.current());
  return (
    <svg className={styles.threads} aria-hidden="true">
      <path ref={quiet} data-thread="quiet" className={styles.quiet} />
      <path ref={strong} data-thread="strong" className={styles.strong} />
    </svg>
  );
}
