"use client";

import { type PointerEvent, useRef, useState } from "react";

/** Where the column that is dragged would come to stand: before or after another one. */
export interface ColumnDrag {
  readonly article: string;
  readonly over: string;
  readonly side: "before" | "after";
}

interface Surroundings {
  /** The columns in view, from left to right. */
  readonly articles: readonly string[];
  readonly onMove: (article: string, by: number) => void;
}

/** How far a header is pulled before it is a drag and no press, in pixels. */
const slack = 6;

/**
 * Reorders columns by their headers, with mouse or pen; the menu of each column does the same without a drag. The handlers
 * are for the row, whose columns carry `data-article`.
 */
export function useColumnDrag({ articles, onMove }: Surroundings) {
  const pressed = useRef<{ article: string; x: number } | null>(null);
  const [drag, setDrag] = useState<ColumnDrag | null>(null);
  const leave = () => {
    pressed.current = null;
    setDrag(null);
  };
  return {
    drag,
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        const article = articles.length > 1 && event.button === 0 ? grabbed(event) : null;
        pressed.current = article ? { article, x: event.clientX } : null;
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        const press = pressed.current;
        if (!press || (!drag && Math.abs(event.clientX - press.x) < slack)) return;
        if (!drag) event.currentTarget.setPointerCapture(event.pointerId);
        const next = dropAt(event.currentTarget, press.article, event.clientX);
        if (next?.over !== drag?.over || next?.side !== drag?.side) setDrag(next);
      },
      onPointerUp: () => {
        if (drag) {
          const [from, over] = [articles.indexOf(drag.article), articles.indexOf(drag.over)];
          onMove(drag.article, over - from);
        }
        leave();
      },
      onLostPointerCapture: leave,
      onPointerCancel: leave,
    },
  };
}

function grabbed({ target, pointerType }: PointerEvent): string | null {
  if (pointerType === "touch" || !(target instanceof Element)) return null;
  if (!target.closest("header") || target.closest("button, a, [role='menu']")) return null;
  return target.closest<HTMLElement>("[data-article]")?.dataset.article ?? null;
}

/** A column takes the place of the one it is over: after it when it comes from the left, else before it. */
function dropAt(row: HTMLElement, article: string, x: number): ColumnDrag | null {
  const columns = [...row.querySelectorAll<HTMLElement>(":scope > [data-article]")];
  const from = columns.findIndex((column) => column.dataset.article === article);
  const to = columns.findIndex((column) => x < column.getBoundingClientRect().right);
  const over = columns.at(to)?.dataset.article;
  if (from < 0 || !over) return null;
  return { article, over, side: (to < 0 ? columns.length : to) > from ? "after" : "before" };
}
