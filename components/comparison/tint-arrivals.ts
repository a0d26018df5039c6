import { mentionClass } from "@/components/reader/piece-attributes";

const tint = { backgroundColor: "var(--lit)" };

/** How long what arrived is tinted, in milliseconds. */
const duration = 1200;

/**
 * Tints what others have just changed, once: the passages of the mentions, and every row that says by `data-arrives` which mention
 * or claim it shows. Nothing moves, and with reduced motion the tint comes and goes at once.
 */
export function tintArrivals(mentions: Iterable<string>, claims: Iterable<string>): void {
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const rows = [...mentions, ...claims].map((id) => `[data-arrives="${id}"]`);
  const selectors = [...[...mentions].map((id) => `.${CSS.escape(mentionClass(id))}`), ...rows];
  if (selectors.length === 0) return;
  const steps = isStill ? [tint, tint] : [tint, {}];
  // An animation leaves classes and styles alone, so that neither the editor nor React has anything to put right.
  for (const element of document.querySelectorAll(selectors.join()))
    element.animate(steps, { duration, easing: "ease-out" });
}
