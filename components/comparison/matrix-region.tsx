"use client";

import type { KeyboardEvent, ReactNode } from "react";
import { useCommands } from "../keys/use-commands";
import styles from "./matrix.module.css";

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The first link of the nearest cell in that direction; null where the table ends. */
function findNeighbour(from: Element, [down, right]: readonly [number, number]): HTMLElement | null {
  const cell = from.closest("td, th");
  const row = cell?.parentElement;
  if (!(cell instanceof HTMLTableCellElement) || !(row instanceof HTMLTableRowElement)) return null;
  const table = row.closest("table");
  const next = table?.rows.item(row.rowIndex + down)?.cells.item(cell.cellIndex + right);
  return next?.querySelector<HTMLElement>("a[href]") ?? null;
}

/** Presses the button of the cell that has the focus, if it has one. */
function pressAbsence(): void {
  document.activeElement?.closest("td")?.querySelector<HTMLElement>("button[data-absence]")?.click();
}

/** Where the table scrolls by itself; the arrows lead from cell to cell. */
export function MatrixRegion({ label, children }: { label: string; children: ReactNode }) {
  useCommands({ "absence.confirm": pressAbsence });
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element)) return;
    const next = findNeighbour(event.target, step);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys.
    <section aria-label={label} tabIndex={0} className={styles.region} onKeyDown={move}>
      {children}
    </section>
  );
}
