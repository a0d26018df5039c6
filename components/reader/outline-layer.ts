import type { Segment } from "@/lib/core/text/segments";
import styles from "./article-column.module.css";
import type { Column } from "./column";
import type { ColumnMention } from "./column-mention";
import { rectsOf } from "./geometry";
import { type Box, linesOf, outlinePath, underlines } from "./outline-path";

const SVG = "http://www.w3.org/2000/svg";
const GAP = 1.5;
/** How long the eye is drawn to an outline, in milliseconds. */
const FLASH = 1200;
/** How many letters no line has. */
const LINE = 300;

/**
 * Draws an ink line around whole mentions, however many pieces and lines they have, and joins the segments of these and of
 * those that are only lit, on a layer over the text.
 */
export function createOutlineLayer(column: Column) {
  let layer: { outline: SVGPathElement; connector: SVGPathElement } | null = null;
  let outlined: readonly ColumnMention[] = [];
  let joined: readonly ColumnMention[] = [];

  function draw(): void {
    if (outlined.length + joined.length > 0) layer ??= appendLayer(column.surface);
    const segments = outlined.flatMap((mention) => mention.segments);
    layer?.outline.setAttribute("d", pathAround(column, segments));
    layer?.connector.setAttribute("d", joined.map((mention) => connectorsOf(column, mention)).join(""));
  }
  return {
    show(selected: readonly ColumnMention[], lit: readonly ColumnMention[]): void {
      const apart = lit.filter(({ segments }) => segments.length > 1);
      if (outlined.length + selected.length + joined.length + apart.length === 0) return;
      outlined = selected;
      joined = apart;
      draw();
    },
    redraw: draw,
    /** Widens the line for a moment; not where motion is reduced. */
    flash(): void {
      if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
      layer?.outline.animate([{ strokeWidth: "9px", strokeOpacity: 0.35 }, {}], {
        duration: FLASH,
        easing: "ease-out",
      });
    },
  };
}

function appendLayer(surface: HTMLElement) {
  const layer = document.createElementNS(SVG, "svg");
  const outline = document.createElementNS(SVG, "path");
  const connector = document.createElementNS(SVG, "path");
  layer.setAttribute("class", styles.outline ?? "");
  layer.setAttribute("aria-hidden", "true");
  connector.setAttribute("class", styles.connector ?? "");
  layer.append(outline, connector);
  surface.append(layer);
  return { outline, connector };
}

/** A line around stretches of a column, on its surface. */
export function pathAround(column: Column, segments: readonly Segment[]): string {
  if (segments.length === 0) return "";
  const origin = column.surface.getBoundingClientRect();
  return segments.map((segment) => outlinePath(linesOn(origin, rectsOf(column, segment)), GAP)).join("");
}

function linesOn(origin: DOMRect, rects: readonly DOMRect[]): Box[] {
  return linesOf(rects).map(({ left, right, top, bottom }) => ({
    left: left - origin.left,
    right: right - origin.left,
    top: top - origin.top,
    bottom: bottom - origin.top,
  }));
}

/** Lines from segment to segment of a mention: where the one is left, and where the next begins. */
function connectorsOf(column: Column, { segments }: ColumnMention): string {
  const origin = column.surface.getBoundingClientRect();
  const paths = segments.slice(1).map(({ start: to }, index) => {
    const from = segments[index]?.end ?? to;
    const leaving = { start: from, end: Math.min(to, from + LINE) };
    const arriving = { start: Math.max(from, to - LINE), end: to };
    const first = linesOn(origin, rectsOf(column, leaving))[0];
    const last = linesOn(origin, rectsOf(column, arriving)).at(-1);
    return underlines([first, last]);
  });
  return paths.join("");
}
