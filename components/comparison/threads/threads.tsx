"use client";

import { type RefObject, useLayoutEffect, useRef } from "react";
import type { Preferences } from "@/lib/contract/preferences";
import type { ReadColumns } from "../use-shown-columns";
import { createThreadLayer } from "./thread-layer";
import styles from "./threads.module.css";

interface Props {
  readonly stage: RefObject<HTMLElement | null>;
  readonly readColumns: ReadColumns;
  /** The claims that are selected or under the pointer. */
  readonly claims: readonly string[];
  readonly mode: Preferences["threads"];
  /** Told when something in a column moved. */
  readonly moved: RefObject<() => void>;
}

/**
 * Curves between the mentions of a claim in neighbouring columns. They only show again what the inspector's list of
 * mentions says in words, so assistive technology passes them over; scrolling draws them without rendering.
 */
export function Threads({ stage, readColumns, claims, mode, moved }: Props) {
  const strong = useRef<SVGPathElement>(null);
  const quiet = useRef<SVGPathElement>(null);
  const latest = useRef({ claims, mode });
  latest.current = { claims, mode };
  useLayoutEffect(() => {
    if (!stage.current || !strong.current || !quiet.current) return;
    const layer = createThreadLayer(stage.current, { strong: strong.current, quiet: quiet.current }, () => {
      const { claims, mode } = latest.current;
      const shown = mode === "off" ? [] : claims;
      return { columns: readColumns(), strong: new Set(shown), withQuiet: mode === "quiet" };
    });
    moved.current = layer.schedule;
    return () => {
      moved.current = () => undefined;
      layer.stop();
    };
  }, [stage, readColumns, moved]);
  // Whatever is rendered anew may have moved or changed what is drawn.
  useLayoutEffect(() => moved.current());
  return (
    <svg className={styles.threads} aria-hidden="true">
      <path ref={quiet} className={styles.quiet} />
      <path ref={strong} className={styles.strong} />
    </svg>
  );
}
