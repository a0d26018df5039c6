"use client";

import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from "react";
import { classNames } from "./class-names";
import styles from "./dialog.module.css";

interface Props {
  readonly open: boolean;
  /** Called when the person leaves it: Escape, the close button, or the browser's own way. */
  readonly onClose: () => void;
  readonly title: string;
  /** What it holds says how wide it is; a list keeps its height while it changes. */
  readonly holds?: "form" | "list" | "columns";
  readonly children: ReactNode;
}

/** A modal dialog: focus stays inside, Escape leaves it, and focus returns to where it was. */
export function Dialog({ open, onClose, title, holds = "form", children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open === open) return;
    if (open) element.showModal();
    else element.close();
  }, [open]);
  // Whoever takes an open dialog away leaves it too: only a dialog that is closed gives the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={classNames(styles.dialog, styles[holds])}
      aria-labelledby={heading}
      onClose={onClose}
    >
      {open ? (
        <>
          <h2 id={heading} className={styles.title}>
            {title}
          </h2>
          {children}
        </>
      ) : null}
    </dialog>
  );
}
