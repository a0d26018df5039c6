import type { Page } from "@playwright/test";

/**
 * Counts what a person does on the pages that this page opens from now on: a press of the mouse, with the drag that follows, or of a
 * key; one that is held for the next does not count. Answers how to ask for the number since it was asked for last.
 */
export async function countActions(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const held = new Set(["Shift", "Control", "Alt", "Meta"]);
    const note = (event: Event) => {
      const isHeld = event instanceof KeyboardEvent && held.has(event.key);
      if (event.isTrusted && !isHeld) performance.mark("action");
    };
    addEventListener("pointerdown", note, { capture: true });
    addEventListener("keydown", note, { capture: true });
  });
  return () =>
    page.evaluate(() => {
      const count = performance.getEntriesByName("action").length;
      performance.clearMarks("action");
      return count;
    });
}
