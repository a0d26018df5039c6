import styles from "./article-column.module.css";
import type { Column } from "./column";
import type { ColumnMention } from "./column-mention";
import { rectsOf } from "./geometry";
import { linesOf, outlinePath } from "./outline-path";

const SVG = "http://www.w3.org/2000/svg";
const GAP = 1.5;
/** How long the eye is drawn to an outline, in milliseconds. */
const FLASH = 1200;

/** Draws an ink line around whole mentions, however many pieces and lines they have, on a layer over the text. */
export function createOutlineLayer(column: Column) {
  let path: SVGPathElement | null = null;
  let shown: readonly ColumnMention[] = [];

  function draw(): void {
    if (shown.length > 0) path ??= appendLayer(column.surface);
    path?.setAttribute("d", pathAround(column, shown));
  }
  return {
    show(mentions: readonly ColumnMention[]): void {
      if (shown.length + mentions.length === 0) return;
      shown = mentions;
      draw();
    },
    redraw: draw,
    /** Widens the line for a moment; not where motion is reduced. */
    flash(): void {
      if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
      path?.animate([{ strokeWidth: "9px", strokeOpacity: 0.35 }, {}], { duration: FLASH, easing: "ease-out" });
    },
  };
}

function appendLayer(surface: HTMLElement): SVGPathElement {
  const layer = document.createElementNS(SVG, "svg");
  const path = document.createElementNS(SVG, "path");
  layer.setAttribute("class", styles.outline ?? "");
  layer.setAttribute("aria-hidden", "true");
  layer.append(path);
  surface.append(layer);
  return path;
}

function pathAround(column: Column, mentions: readonly ColumnMention[]): string {
  if (mentions.length === 0) return "";
  const origin = column.surface.getBoundingClientRect();
  const segments = mentions.flatMap((mention) => mention.segments);
  const paths = segments.map((segment) => {
    const lines = linesOf(rectsOf(column, segment)).map(({ left, right, top, bottom }) => ({
      left: left - origin.left,
      right: right - origin.left,
      top: top - origin.top,
      bottom: bottom - origin.top,
    }));
    return outlinePath(lines, GAP);
  });
  return paths.join("");
}
