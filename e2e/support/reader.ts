import { expect, type Locator, type Page } from "@playwright/test";

interface Ends {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

/** Where the words stand in a document, in the viewport; scrolled into view first. Null when they are not in it. */
function placeOf(root: Element, words: string): Ends | null {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; start: number }[] = [];
  let text = "";
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    nodes.push({ node, start: text.length });
    text += node.data;
  }
  const at = text.indexOf(words);
  if (at < 0) return null;
  const spot = (offset: number) => {
    const found = nodes.findLast(({ start }) => start <= offset);
    return found ? { node: found.node, offset: offset - found.start } : null;
  };
  const box = (offset: number) => {
    const range = document.createRange();
    const where = spot(offset);
    if (!where) return null;
    range.setStart(where.node, where.offset);
    range.setEnd(where.node, Math.min(where.node.length, where.offset + 1));
    return range;
  };
  box(at)?.startContainer.parentElement?.scrollIntoView({ block: "center" });
  const first = box(at)?.getBoundingClientRect();
  const last = box(at + words.length - 1)?.getBoundingClientRect();
  if (!first || !last) return null;
  return {
    from: { x: first.left + 0.5, y: (first.top + first.bottom) / 2 },
    to: { x: last.right - 0.5, y: (last.top + last.bottom) / 2 },
  };
}

/** The reading columns, in the words of a reader. */
export class Reader {
  constructor(readonly page: Page) {}

  /** The column of the article whose title holds these words. */
  column(title: string): Locator {
    return this.page.getByRole("article").filter({ has: this.page.getByRole("heading", { level: 2, name: title }) });
  }

  private async ends(words: string, title: string): Promise<Ends> {
    const text = this.column(title).locator(".ProseMirror");
    await expect(text).toBeVisible();
    const ends = await text.evaluate(placeOf, words);
    if (!ends) throw new Error(`“${words}” does not stand in “${title}”.`);
    return ends;
  }

  /** Selects the words with the mouse. */
  async select(words: string, title: string): Promise<void> {
    const { from, to } = await this.ends(words, title);
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
    await this.page.mouse.move(to.x, to.y);
    await this.page.mouse.up();
    await expect(this.page.getByRole("toolbar", { name: "Selected words" })).toBeVisible();
  }

  /** Clicks into the middle of the words. */
  async click(words: string, title: string, modifiers: ("Shift" | "Control")[] = []): Promise<void> {
    const { from } = await this.ends(words, title);
    for (const key of modifiers) await this.page.keyboard.down(key);
    await this.page.mouse.click(from.x + 3, from.y);
    for (const key of modifiers) await this.page.keyboard.up(key);
  }

  /** Waits until the server has everything. */
  async saved(): Promise<void> {
    await expect(this.page.getByRole("contentinfo").getByRole("status")).toHaveText(/^(Saved|All changes saved)/);
  }
}
