import styles from "./article-column.module.css";
import type { Column } from "./column";
import { offsetOfDomPoint } from "./geometry";

/** How much of the text stays visible above and below the caret, in pixels; the bar of a selection needs the latter. */
const ABOVE = 28;
const BELOW = 72;

/** The caret that a read-only text lacks: drawn over it while the keyboard is used. */
export type DrawnCaret = {
  /** Draws it at the moving end of the page's selection and scrolls it into view. */
  show(): void;
  /** Draws it again where it is, after the layout changed. */
  redraw(): void;
  hide(): void;
  isVisible(): boolean;
};

export function createDrawnCaret(column: Column): DrawnCaret {
  const { scroller, surface } = column;
  let drawn: HTMLElement | null = null;

  function place(): DOMRect | null {
    const rect = caretRect(column);
    if (rect === null) {
      hide();
      return null;
    }
    drawn ??= appendCaret(surface);
    const element = drawn;
    const origin = surface.getBoundingClientRect();
    element.hidden = false;
    element.style.transform = `translate(${rect.left - origin.left}px, ${rect.top - origin.top}px)`;
    element.style.height = `${rect.height}px`;
    restartBlinking(element);
    return rect;
  }

  function hide(): void {
    if (drawn !== null) drawn.hidden = true;
  }

  return {
    hide,
    show() {
      const rect = place();
      if (rect !== null) scrollIntoView(scroller, rect);
    },
    redraw() {
      if (drawn?.hidden === false) place();
    },
    isVisible() {
      const rect = caretRect(column);
      const view = scroller.getBoundingClientRect();
      return rect !== null && rect.top >= view.top && rect.bottom <= view.bottom;
    },
  };
}

function appendCaret(surface: HTMLElement): HTMLElement {
  const caret = document.createElement("div");
  caret.className = styles.caret ?? "";
  surface.append(caret);
  return caret;
}

function restartBlinking(element: HTMLElement): void {
  for (const animation of element.getAnimations()) animation.currentTime = 0;
}

function caretRect(column: Column): DOMRect | null {
  const selection = document.getSelection();
  if (selection?.focusNode == null) return null;
  const offset = offsetOfDomPoint(column, selection.focusNode, selection.focusOffset);
  if (offset === null) return null;
  const { left, top, bottom } = column.view.coordsAtPos(column.positions.toPosition(offset), offset === 0 ? 1 : -1);
  return new DOMRect(left, top, 0, bottom - top);
}

function scrollIntoView(scroller: HTMLElement, rect: DOMRect): void {
  const view = scroller.getBoundingClientRect();
  if (rect.top < view.top + ABOVE) scroller.scrollTop -= view.top + ABOVE - rect.top;
  else if (rect.bottom > view.bottom - BELOW) scroller.scrollTop += rect.bottom - (view.bottom - BELOW);
}
