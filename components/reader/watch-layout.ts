import type { Column } from "./column";

/**
 * Tells once a frame that passages stand elsewhere in the viewport, and when the column was laid out anew: it has another
 * size, or a font came. Answers how to stop.
 */
export function watchLayout({ scroller, surface }: Column, onMove: () => void, onResize: () => void): () => void {
  let frame = 0;
  let isFirst = true;
  const tell = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(onMove);
  };
  const observer = new ResizeObserver(() => {
    if (!isFirst) onResize();
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
