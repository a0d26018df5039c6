import type { Column } from "./column";
import type { ColumnMention } from "./column-mention";
import { staticRangeOf } from "./geometry";
import { lit } from "./lit";
import { createOutlineLayer } from "./outline-layer";

/** What stands out: mentions that are hovered or linked, and, with an outline, a selected mention or claim. */
export type Light = { ids: readonly string[]; mentionId: string | null; claimId: string | null };

/** The light of one column. */
export type Lighting = {
  set(light: Light): void;
  /** To be called when pieces were drawn anew, which replaces the text nodes that ranges point into. */
  refresh(): void;
  /** To be called when the column was laid out anew. */
  measure(): void;
  /** Draws the eye once to the outline of what is selected. */
  flash(): void;
  stop(): void;
};

/** Lights mentions by way of the page's one light, `lit`. */
export function createLighting(column: Column): Lighting {
  const owner = {};
  const outline = createOutlineLayer(column);
  let light: Light = { ids: [], mentionId: null, claimId: null };
  let frame: number | null = null;
  let isFlashing = false;

  const isSelected = ({ id, numbers }: ColumnMention) =>
    id === light.mentionId || (light.claimId !== null && numbers.some(({ claimId }) => claimId === light.claimId));

  function draw(): void {
    frame = null;
    const hasSelected = light.mentionId !== null || light.claimId !== null;
    const selected = hasSelected ? [...column.index.all()].filter(isSelected) : [];
    const linked = light.ids.flatMap((id) => column.index.get(id) ?? []);
    const mentions = new Set([...selected, ...linked]);
    lit.show(owner, [...mentions].flatMap(passagesOf));
    outline.show(selected, [...mentions]);
    if (isFlashing) outline.flash();
    isFlashing = false;
  }

  // The mentions, the light and what stands beside the text change together: their lines are measured once, when all have.
  function soon(): void {
    frame ??= requestAnimationFrame(draw);
  }

  function passagesOf({ id, segments }: ColumnMention) {
    return segments.map((segment) => ({ id, range: staticRangeOf(column, segment) }));
  }

  return {
    set(next) {
      const hasChanged = isOn(light) || isOn(next);
      light = next;
      if (hasChanged) soon();
    },
    refresh() {
      if (isOn(light)) soon();
    },
    measure: outline.redraw,
    flash() {
      isFlashing = true;
      soon();
    },
    stop() {
      if (frame !== null) cancelAnimationFrame(frame);
      lit.show(owner, []);
    },
  };
}

function isOn({ ids, mentionId, claimId }: Light): boolean {
  return ids.length > 0 || mentionId !== null || claimId !== null;
}
