import type { Edge } from "@/lib/core/text/edit-segments";
import styles from "./resizing.module.css";

/** One end of a mention as it is drawn; without a box it is not. `most` is the greatest offset there is. */
export type PlacedEdge = { edge: Edge; offset: number; box: DOMRect | null; words: string; most: number };

/** The handles and the preview on a layer over the text. */
export type Handles = {
  readonly layer: HTMLElement;
  /** Draws a handle for each end; elements are kept, so that the one with the focus keeps it. */
  show(edges: readonly PlacedEdge[], origin: DOMRect): void;
  /** Draws a path around what the mention would be; the empty one draws nothing. */
  preview(path: string): void;
  clear(): void;
  /** The end whose handle an event came from, or null. */
  edgeOf(target: EventTarget | null): Edge | null;
  /** Scrolls a handle into view. */
  reveal(edge: Edge): void;
  /** Gives the focus to the last handle; answers whether there is one. */
  focusLast(): boolean;
};

const SVG = "http://www.w3.org/2000/svg";

/** An empty layer on a column's surface. A handle is a slider over the offsets of the text that says its words. */
export function createHandles(surface: HTMLElement): Handles {
  const layer = document.createElement("div");
  layer.className = styles.layer ?? "";
  const path = appendPreview(layer);
  const drawn: { handle: HTMLElement; edge: Edge }[] = [];
  surface.append(layer);
  const isOf = (edge: Edge) => (each: { edge: Edge }) => each.edge.index === edge.index && each.edge.side === edge.side;

  return {
    layer,
    show(edges, origin) {
      for (const { handle } of drawn.splice(edges.length)) handle.remove();
      for (const [at, placed] of edges.entries()) {
        const handle = drawn[at]?.handle ?? layer.appendChild(createHandle());
        drawn[at] = { handle, edge: placed.edge };
        describe(handle, placed);
        place(handle, placed.box, origin);
      }
    },
    preview: (d) => path.setAttribute("d", d),
    clear() {
      for (const { handle } of drawn.splice(0)) handle.remove();
      path.setAttribute("d", "");
    },
    edgeOf: (target) => drawn.find(({ handle }) => handle === target)?.edge ?? null,
    reveal: (edge) => drawn.find(isOf(edge))?.handle.scrollIntoView({ block: "nearest" }),
    focusLast() {
      drawn.at(-1)?.handle.focus();
      return drawn.length > 0;
    },
  };
}

function appendPreview(layer: HTMLElement): SVGPathElement {
  const preview = document.createElementNS(SVG, "svg");
  const path = document.createElementNS(SVG, "path");
  preview.setAttribute("class", styles.preview ?? "");
  preview.setAttribute("aria-hidden", "true");
  preview.append(path);
  layer.append(preview);
  return path;
}

function createHandle(): HTMLElement {
  const handle = document.createElement("span");
  handle.className = styles.handle ?? "";
  handle.tabIndex = 0;
  handle.setAttribute("role", "slider");
  handle.setAttribute("aria-valuemin", "0");
  handle.setAttribute("aria-description", "Arrow keys move it, Enter keeps, Escape leaves it as it was.");
  return handle;
}

function describe(handle: HTMLElement, { edge, offset, words, most }: PlacedEdge): void {
  const name = edge.side === "start" ? "Start of the mention" : "End of the mention";
  handle.dataset.side = edge.side;
  handle.setAttribute("aria-label", edge.index === 0 ? name : `${name}, segment ${edge.index + 1}`);
  handle.setAttribute("aria-valuemax", String(most));
  handle.setAttribute("aria-valuenow", String(offset));
  handle.setAttribute("aria-valuetext", words);
}

function place(handle: HTMLElement, box: DOMRect | null, origin: DOMRect): void {
  handle.hidden = box === null;
  if (box === null) return;
  handle.style.transform = `translate(${box.left - origin.left}px, ${box.top - origin.top}px)`;
  handle.style.height = `${box.height}px`;
}
