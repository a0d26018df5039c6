import { test as base, expect, type Page } from "@playwright/test";
import type { Segment } from "@/lib/core/text/segments";
import type { HarnessState, Told } from "./harness";
import { openHarness } from "./open-harness";

/** A page of reading columns, in the words of a reader. */
export class ReaderPage {
  constructor(readonly page: Page) {}

  /** Shows a state, and waits for the frame that draws it. */
  show(state: HarnessState): Promise<void> {
    return this.page.evaluate(async (next) => {
      window.harness.show(next);
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    }, state);
  }

  told(): Promise<Told[]> {
    return this.page.evaluate(() => window.harness.told);
  }

  /** The words of a mention as they are drawn, piece by piece. */
  pieces(id: string): Promise<string[]> {
    return this.page.locator(`.m-${id}`).allTextContents();
  }

  text(column: number) {
    return this.page.getByRole("document", { name: /^Text of / }).nth(column);
  }

  /** The words that are lit, in all columns. */
  litWords(): Promise<string[]> {
    return this.page.evaluate(() =>
      [...(CSS.highlights.get("lit") ?? [])].map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString();
      }),
    );
  }

  /** The first line of a passage, in the viewport. */
  async lineOf(column: number, passage: Segment): Promise<{ left: number; right: number; middle: number }> {
    const line = await this.page.evaluate(
      ([at, wanted]) => {
        const box = window.harness.handle(at)?.rectsOf(wanted)[0];
        return box === undefined ? null : { left: box.left, right: box.right, middle: (box.top + box.bottom) / 2 };
      },
      [column, passage] as const,
    );
    if (line === null) throw new Error("The passage is not on the page.");
    return line;
  }

  /** Drags over a passage that stands on one line. */
  async drag(column: number, passage: Segment): Promise<void> {
    const { left, right, middle } = await this.lineOf(column, passage);
    await this.page.mouse.move(left + 1, middle);
    await this.page.mouse.down();
    await this.page.mouse.move((left + right) / 2, middle);
    await this.page.mouse.move(right - 1, middle);
    await this.page.mouse.up();
  }

  /** The handles of the mention that can be resized, in the order of the text. */
  handles() {
    return this.page.getByRole("slider");
  }

  /** The new places that mentions were given by their handles, as words. */
  async resized(text: string): Promise<string[][]> {
    const told = await this.told();
    return told.flatMap((each) =>
      each.kind === "resize" ? [each.segments.map(({ start, end }) => text.slice(start, end))] : [],
    );
  }

  async pointAt(column: number, passage: Segment): Promise<{ x: number; y: number }> {
    const { left, right, middle } = await this.lineOf(column, passage);
    return { x: (left + right) / 2, y: middle };
  }

  selection(column: number): Promise<Segment | null> {
    return this.page.evaluate((at) => window.harness.handle(at)?.selectionRange() ?? null, column);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }
}

/** Tests with an open harness; they fail on any message in the console, a breach of the security policy included. */
export const test = base.extend<{ reader: ReaderPage }>({
  reader: async ({ page }, use) => {
    const problems: string[] = [];
    page.on("console", (message) => problems.push(message.text()));
    page.on("pageerror", (error) => problems.push(error.message));
    await openHarness(page);
    await use(new ReaderPage(page));
    expect(problems).toEqual([]);
  },
});
