"use client";

import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import styles from "./sheet.module.css";

interface Props {
  /** What the sheet holds, as the words on its handle. */
  readonly label: ReactNode;
  /** What one is at in it: where this changes to something the sheet opens by itself. */
  readonly at: string | null;
  /** What can be done about it, at the thumb: three buttons at most. Shown in a narrow window only. */
  readonly actions?: ReactNode;
  /** Called when the sheet has taken room from what stands above it. */
  readonly onOpened?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** The apparatus of a page. In a narrow window it is a sheet at the bottom, which its handle opens and closes. */
export function Sheet({ label, at, actions, onOpened, children }: Props) {
  const [open, setOpen] = useState(at !== null);
  const id = useId();
  const sheet = useRef<HTMLDivElement>(null);
  const handle = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (at !== null) setOpen(true);
  }, [at]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only opening, and growing while it is open, takes room away.
  useEffect(() => {
    // Where there is room for an aside no handle is drawn, and opening changes nothing.
    const { current } = sheet;
    if (!open || !current || !handle.current?.offsetParent) return;
    let tallest = 0;
    const observer = new ResizeObserver(() => {
      if (current.offsetHeight > tallest) onOpened?.();
      tallest = Math.max(tallest, current.offsetHeight);
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [open, at]);
  return (
    <div ref={sheet} className={styles.sheet} data-open={open}>
      <button
        ref={handle}
        type="button"
        className={styles.handle}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.label}>{label}</span>
        <span aria-hidden="true">{open ? "Close" : "Open"}</span>
      </button>
      <div id={id} className={styles.content}>
        {children}
      </div>
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </div>
  );
}
