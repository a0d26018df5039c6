import { hueStyle } from "@/components/ui/hue-style";
import type { Column } from "./column";
import { scrollByHand } from "./glide";
import styles from "./minimap.module.css";
import { ticksOf } from "./minimap-ticks";
import { SETTLING, whenIdle } from "./when-idle";

/** How high the frame is at least, so that it can be seen and grabbed, in pixels. */
const LEAST = 24;
const SVG = "http://www.w3.org/2000/svg";

/** The strip that stands for a whole column in place of its scroll bar. */
export type Minimap = {
  /** Makes the claim's places stand out. */
  select(claimId: string | null): void;
  /** To be called when mentions changed, or the column was laid out anew. */
  refresh(): void;
  stop(): void;
};

/**
 * Draws where the mentions stand and which part is in view into `strip`; pressing or dragging there scrolls. The ticks are
 * drawn in idle time and only when they change; scrolling moves the frame of what is in view and nothing else.
 */
export function createMinimap(column: Column, strip: HTMLElement): Minimap {
  const map = strip.appendChild(document.createElementNS(SVG, "svg"));
  map.setAttribute("viewBox", "0 0 1 1");
  map.setAttribute("preserveAspectRatio", "none");
  map.setAttribute("class", styles.ticks ?? "");
  const view = strip.appendChild(document.createElement("div"));
  view.className = styles.view ?? "";
  let selected: string | null = null;
  let cancel = () => {};

  function draw(): void {
    if (strip.clientHeight === 0) return;
    const height = column.surface.clientHeight;
    const ticks = ticksOf(column.index.all(), selected, (offset) => column.tops.heightOf(offset) / Math.max(1, height));
    map.replaceChildren(...[...ticks.byColour].map(([colour, path]) => tickPath(path, colour)));
    if (ticks.selected) map.append(tickPath(ticks.selected, null));
  }
  const soon = (pause = 0) => {
    cancel();
    cancel = whenIdle(draw, pause);
  };
  const stopView = showView(column, strip, view);
  const stopDragging = listenToStrip(column.scroller, strip);
  soon(SETTLING);
  return {
    select(claimId) {
      if (claimId === selected) return;
      selected = claimId;
      soon();
    },
    refresh: () => soon(),
    stop() {
      cancel();
      stopView();
      stopDragging();
      strip.replaceChildren();
    },
  };
}

function tickPath(d: string, colour: string | null): SVGPathElement {
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", d);
  if (colour === null) path.setAttribute("class", styles.selected ?? "");
  else path.style.setProperty("--hue-line", hueStyle(colour)["--hue-line"] ?? null);
  return path;
}

/**
 * Keeps the frame at the part of the text that is in view. Sizes are read when they change; a scroll only moves the frame,
 * by a transform, with the browser's own frame.
 */
function showView({ scroller, surface }: Column, strip: HTMLElement, view: HTMLElement): () => void {
  let frame: number | null = null;
  let way = 0;
  let top = 0;
  const place = () => {
    frame = null;
    view.style.transform = `translateY(${Math.round(top * way)}px)`;
  };
  // Read while nothing is written yet: in the frame, each column would have the page styled anew for its own answer.
  const soon = () => {
    top = scroller.scrollTop;
    frame ??= requestAnimationFrame(place);
  };
  const measure = () => {
    const { scrollHeight, clientHeight } = scroller;
    const height = strip.clientHeight;
    const most = scrollHeight - clientHeight;
    const thumb = Math.round(Math.max(Math.min(LEAST, height), (height * clientHeight) / Math.max(1, scrollHeight)));
    way = most > 0 ? (height - thumb) / most : 0;
    view.style.height = `${thumb}px`;
    // What a pixel is in the map of the ticks, which is one high.
    strip.style.setProperty("--of-height", String(1 / Math.max(1, height)));
    strip.dataset.scrolls = String(most > 0);
    soon();
  };
  const observer = new ResizeObserver(measure);
  observer.observe(strip);
  observer.observe(surface);
  scroller.addEventListener("scroll", soon, { passive: true });
  return () => {
    if (frame !== null) cancelAnimationFrame(frame);
    observer.disconnect();
    scroller.removeEventListener("scroll", soon);
  };
}

/** Pressing brings the place into the middle of the view, dragging goes on from there. */
function listenToStrip(scroller: HTMLElement, strip: HTMLElement): () => void {
  const go = (event: PointerEvent) => {
    const { top, height } = strip.getBoundingClientRect();
    const part = (event.clientY - top) / Math.max(1, height);
    scrollByHand(scroller, part * scroller.scrollHeight - scroller.clientHeight / 2);
  };
  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    // The selection and the focus stay with the text.
    event.preventDefault();
    strip.setPointerCapture(event.pointerId);
    go(event);
  };
  const onMove = (event: PointerEvent) => {
    if (strip.hasPointerCapture(event.pointerId)) go(event);
  };
  strip.addEventListener("pointerdown", onDown);
  strip.addEventListener("pointermove", onMove);
  return () => {
    strip.removeEventListener("pointerdown", onDown);
    strip.removeEventListener("pointermove", onMove);
  };
}
