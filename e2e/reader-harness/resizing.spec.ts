import { expect } from "@playwright/test";
import { harbourArticle, mentionOf } from "./articles";
import { type ReaderPage, test } from "./reader-page";

const harbour = harbourArticle();
const passage = (words: string) => ({
  start: harbour.text.indexOf(words),
  end: harbour.text.indexOf(words) + words.length,
});
const share = mentionOf(harbour, "share", ["71 percent of the fuel"], { number: 2 });
const apart = mentionOf(harbour, "apart", ["Two of the nine boats", "hurt"], { number: 3 });
const arabic = mentionOf(harbour, "arabic", ["الميناء يوم"], { number: 4 });
const shown = {
  columns: [{ article: harbour, mentions: [share, apart, arabic] }],
  selectedMentionId: "share",
  resizableId: "share",
};

async function dragHandle(reader: ReaderPage, index: number, to: { x: number; y: number }): Promise<void> {
  const box = await reader.handles().nth(index).boundingBox();
  if (box === null) throw new Error("The handle is not shown.");
  const { mouse } = reader.page;
  await mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await mouse.down();
  await mouse.move(to.x + 30, to.y);
  await mouse.move(to.x, to.y);
  await reader.page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
}

test("drags an end, previews it, and tells the new place once", async ({ reader, page }) => {
  await reader.show({ ...shown, wholeWords: true });
  await expect(reader.handles()).toHaveCount(2);
  const { right, middle } = await reader.lineOf(0, passage("recov"));
  await dragHandle(reader, 1, { x: right, y: middle });
  await expect(reader.handles().nth(1)).toHaveAttribute("aria-valuetext", /fuel was recovered”$/);
  expect(await reader.resized(harbour.text)).toEqual([]);
  await page.mouse.up();
  expect(await reader.resized(harbour.text)).toEqual([["71 percent of the fuel was recovered"]]);
  expect(await reader.pieces("share")).toEqual(["71 percent of the fuel"]);
});

test("cuts words only where that is asked for, and never a character", async ({ reader, page }) => {
  await reader.show({ ...shown, wholeWords: false });
  await expect(reader.handles()).toHaveCount(2);
  const { right, middle } = await reader.lineOf(0, passage("recov"));
  await dragHandle(reader, 1, { x: right, y: middle });
  await page.mouse.up();
  expect(await reader.resized(harbour.text)).toEqual([["71 percent of the fuel was recov"]]);
});

test("puts the caret where one clicks, also in a mention, and beside its handles", async ({ reader, page }) => {
  await reader.show(shown);
  await expect(reader.handles()).toHaveCount(2);
  const percent = passage("percent");
  const { left, middle } = await reader.lineOf(0, percent);
  await page.mouse.click(left + 3, middle);
  expect(await page.evaluate(() => window.harness.handle(0)?.caret())).toBe(percent.start);
  await page.evaluate(() => window.harness.handle(0)?.resize());
  await reader.press("ArrowRight", "Enter");
  await page.mouse.click(left + 3, middle);
  expect(await page.evaluate(() => window.harness.handle(0)?.caret())).toBe(percent.start);
});

test("lets a click on a handle through to the words beneath it, and resizes nothing", async ({ reader, page }) => {
  await reader.show(shown);
  await expect(reader.handles()).toHaveCount(2);
  const first = passage("71");
  const { left, middle } = await reader.lineOf(0, first);
  await page.mouse.click(left + 3, middle);
  expect(await page.evaluate(() => window.harness.handle(0)?.caret())).toBe(first.start);
  await expect(reader.text(0)).toBeFocused();
  const { right } = await reader.lineOf(0, passage("said"));
  await page.mouse.click(right - 2, middle);
  expect(await page.evaluate(() => window.harness.handle(0)?.caret())).toBe(passage("said").end - 1);
  expect(await reader.resized(harbour.text)).toEqual([]);
});

test("makes words whole that a mouse cut, to the eye too, and leaves what keys select", async ({ reader }) => {
  await reader.show({ ...shown, wholeWords: true });
  await reader.drag(0, passage("nes Okaf"));
  await expect.poll(() => reader.selection(0)).toEqual(passage("Ines Okafor"));
  await reader.press("Shift+ArrowLeft");
  await expect
    .poll(async () => (await reader.told()).filter(({ kind }) => kind === "select"))
    .toEqual([
      { kind: "select", column: 0, passage: passage("Ines Okafor") },
      // Again for the key, which may come before it is drawn.
      { kind: "select", column: 0, passage: passage("Ines Okafor") },
      { kind: "select", column: 0, passage: passage("Ines Okafo") },
    ]);
});

test("moves ends by keys, keeps with Enter and leaves with Escape", async ({ reader, page }) => {
  await reader.show({ ...shown, wholeWords: true });
  await expect(reader.handles()).toHaveCount(2);
  await page.evaluate(() => window.harness.handle(0)?.resize());
  await expect(page.getByRole("slider", { name: "End of the mention" })).toBeFocused();
  await reader.press("ArrowRight", "ArrowRight", "Escape");
  await expect(reader.text(0)).toBeFocused();
  expect(await reader.resized(harbour.text)).toEqual([]);
  await page.evaluate(() => window.harness.handle(0)?.resize());
  await reader.press("ArrowRight", "Alt+ArrowRight", "Alt+ArrowRight", "Enter");
  expect(await reader.resized(harbour.text)).toEqual([["71 percent of the fuel was re"]]);
  await page.getByRole("slider", { name: "Start of the mention" }).focus();
  await reader.press("ArrowLeft", "Tab");
  expect((await reader.resized(harbour.text)).at(-1)?.[0]).toMatch(/^said 71 percent/);
});

test("shows the ends of every segment, and joins those that meet", async ({ reader, page }) => {
  await reader.show({ ...shown, selectedMentionId: "apart", resizableId: "apart", wholeWords: true });
  await expect(reader.handles()).toHaveCount(4);
  const { right, middle } = await reader.lineOf(0, passage("hurt"));
  await dragHandle(reader, 1, { x: right - 2, y: middle });
  await expect(reader.handles().filter({ visible: true })).toHaveCount(2);
  await page.mouse.up();
  const [words] = await reader.resized(harbour.text);
  expect(words).toEqual([harbour.text.slice(passage("Two of the nine").start, passage("hurt").end)]);
});

test("follows the direction of the block that the mention stands in", async ({ reader, page }) => {
  await reader.show({ ...shown, selectedMentionId: "arabic", resizableId: "arabic", wholeWords: true });
  await expect(reader.handles()).toHaveCount(2);
  await page.evaluate(() => window.harness.handle(0)?.resize());
  await reader.press("ArrowLeft", "Enter");
  expect(await reader.resized(harbour.text)).toEqual([["الميناء يوم الاثنين"]]);
  const [start, end] = [await reader.handles().first().boundingBox(), await reader.handles().last().boundingBox()];
  expect(start?.x).toBeGreaterThan(end?.x ?? 0);
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 780 } });

  test("selects a word by a long press, and drags an end by a target of 24 pixels or more", async ({
    reader,
    page,
  }) => {
    await reader.show({ ...shown, wholeWords: true });
    const finger = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", points: { x: number; y: number }[]) =>
      finger.send("Input.dispatchTouchEvent", { type, touchPoints: points });

    const word = await reader.pointAt(0, passage("Okafor"));
    await touch("touchStart", [word]);
    await expect.poll(() => reader.selection(0)).toEqual(passage("Okafor"));
    await touch("touchEnd", []);
    await expect.poll(() => reader.told()).toContainEqual({ kind: "select", column: 0, passage: passage("Okafor") });

    await expect(reader.handles()).toHaveCount(2);
    const box = await reader.handles().nth(1).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    const from = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) + 12 };
    const { right, middle } = await reader.lineOf(0, passage("recov"));
    const by = { x: right - from.x, y: middle - (box?.y ?? 0) - (box?.height ?? 0) / 2 };
    await touch("touchStart", [from]);
    await touch("touchMove", [{ x: from.x + 20, y: from.y }]);
    await touch("touchMove", [{ x: from.x + by.x, y: from.y + by.y }]);
    await touch("touchEnd", []);
    await expect.poll(() => reader.resized(harbour.text)).toEqual([["71 percent of the fuel was recovered"]]);
  });
});
