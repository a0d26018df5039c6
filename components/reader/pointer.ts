import type { Column } from "./column";
import type { ColumnMention } from "./column-mention";
import { characterAtPoint, mentionsAtPoint } from "./hit";

/** What the pointer makes known; lists have the shortest mention first. */
export type PointerEvents = {
  onHover(mentions: readonly ColumnMention[]): void;
  onPick(mentions: readonly ColumnMention[]): void;
};

/**
 * Tells which mentions a mouse or pen is over, once a frame at most, and which were clicked or tapped. `pressed` answers the
 * character that was pressed last, until it is forgotten: a finger leaves no caret.
 */
export function listenToPointer(
  column: Column,
  events: PointerEvents,
): { pressed(): number | null; forget(): void; stop(): void } {
  const { dom } = column.view;
  let frame = 0;
  let pressed: number | null = null;

  function onMove(event: PointerEvent): void {
    if (event.pointerType === "touch" || event.buttons !== 0) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => events.onHover(mentionsAtPoint(column, event.clientX, event.clientY)));
  }
  function onLeave(): void {
    cancelAnimationFrame(frame);
    events.onHover([]);
  }
  function onClick(event: MouseEvent): void {
    if (event.button !== 0 || event.detail === 0) return;
    if (hasSelection(dom)) {
      event.preventDefault();
      return;
    }
    pressed = characterAtPoint(column, event.clientX, event.clientY);
    const mentions = pressed === null ? [] : column.index.at(pressed);
    // In a link inside a mention a plain click picks; with Ctrl or ⌘ it opens the link.
    if (event.ctrlKey || event.metaKey) return;
    if (mentions.length > 0) event.preventDefault();
    events.onPick(mentions);
  }

  const stopLinks = letLinksBeSelected(dom);
  dom.addEventListener("pointermove", onMove);
  dom.addEventListener("pointerleave", onLeave);
  dom.addEventListener("click", onClick);
  return {
    pressed: () => pressed,
    forget() {
      pressed = null;
    },
    stop() {
      stopLinks();
      cancelAnimationFrame(frame);
      dom.removeEventListener("pointermove", onMove);
      dom.removeEventListener("pointerleave", onLeave);
      dom.removeEventListener("click", onClick);
    },
  };
}

function hasSelection(dom: HTMLElement): boolean {
  const selection = document.getSelection();
  return selection !== null && !selection.isCollapsed && dom.contains(selection.anchorNode);
}

// A press on a link starts to drag the link, or nothing, but never to select its words. While it is pressed it is none.
function letLinksBeSelected(dom: HTMLElement): () => void {
  let pressed: { link: Element; href: string } | null = null;

  function onDown(event: MouseEvent): void {
    const link = event.button === 0 && event.target instanceof Element ? event.target.closest("a[href]") : null;
    if (link === null || event.ctrlKey || event.metaKey) return;
    pressed = { link, href: link.getAttribute("href") ?? "" };
    link.removeAttribute("href");
  }
  function restore(): void {
    pressed?.link.setAttribute("href", pressed.href);
    pressed = null;
  }
  dom.addEventListener("mousedown", onDown);
  window.addEventListener("mouseup", restore, true);
  window.addEventListener("blur", restore);
  return () => {
    restore();
    dom.removeEventListener("mousedown", onDown);
    window.removeEventListener("mouseup", restore, true);
    window.removeEventListener("blur", restore);
  };
}
