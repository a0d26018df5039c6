import type { Column } from "./column";

export type LayoutEvents = {
  /** Passages stand elsewhere in the viewport: once a frame. */
  onMove(): void;
  /** The column was laid out anew: it has another size, or a font came. */
  onResize(): void;
};

/** Watches a column that was mounted when its view was `width` wide. Answers how to stop. */
export function watchLayout({ scroller, surface }: Column, width: number, events: LayoutEvents): () => void {
  const { onMove, onResize } = events;
  let frame = 0;
  let isFirst = true;
  const tell = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(onMove);
  };
  const observer = new ResizeObserver(() => {
    // The first call comes without any change; yet others may have made room or taken it before.
    if (!isFirst || scroller.clientWidth !== width) onResize();
    isFirst = false;
    tell();
  });
  // A font that arrives moves the words, often without changing any height.
  const onFonts = () => {
    onResize();
    tell();
  };
  observer.observe(surface);
  document.fonts.addEventListener("loadingdone", onFonts);
  scroller.addEventListener("scroll", tell, { passive: true });
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
    document.fonts.removeEventListener("loadingdone", onFonts);
    scroller.removeEventListener("scroll", tell);
  };
}
