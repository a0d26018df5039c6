import type { Page } from "@playwright/test";

/** Presses a key of the page many times, as fast as the page draws what it did. */
export async function pressOften(page: Page, key: string, times: number): Promise<void> {
  await page.evaluate(
    async ([key, times]) => {
      for (let count = 0; count < times; count += 1) {
        document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
        await new Promise((resolve) => setTimeout(resolve));
      }
    },
    [key, times] as const,
  );
}
