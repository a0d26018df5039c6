import type { Locator, Page } from "@playwright/test";
import type { Api } from "./support/api";
import { makeLinkedStory } from "./support/linked-story";
import type { Reader } from "./support/reader";
import { expect, test } from "./support/test";

const filler = (count: number) => Array.from({ length: count }, () => "Nothing new.");
const claim = (name: string) => ({ claim: name });

/** Three long articles: the second does not mention the strike, and has everything further down. */
const makeStory = (api: Api) =>
  makeLinkedStory(api, [
    [claim("a strike"), ...filler(6), claim("a fire"), ...filler(6), claim("a strike"), ...filler(8)],
    [...filler(9), claim("a fire"), ...filler(6), claim("a leak"), ...filler(8)],
    [...filler(2), claim("a strike"), ...filler(4), claim("a leak"), ...filler(2), claim("a fire"), ...filler(8)],
  ]);

const scrollerOf = (column: Locator) => column.locator(".ProseMirror").locator("xpath=../../..");
const topOf = (column: Locator) => scrollerOf(column).evaluate((element) => element.scrollTop);
const wheel = async (page: Page, column: Locator, by: number) => {
  const box = await column.boundingBox();
  if (!box) throw new Error("The column is there.");
  await page.mouse.move(box.x + 60, box.y + box.height - 100);
  await page.mouse.wheel(0, by);
};
const heightOf = (reader: Reader, title: string, words: string) =>
  reader
    .column(title)
    .locator("[role=mark]", { hasText: words })
    .first()
    .evaluate((mark) => mark.getBoundingClientRect().top);
const threads = (page: Page, kind: "quiet" | "strong") => page.locator(`[data-thread=${kind}]`);

test("threads tie mentions, Align brings them to one height, the others follow", async ({ page, api, reader }) => {
  const { compare, claims, articles } = await makeStory(api);
  const titles = articles.map(({ title }) => title);
  await page.goto(compare([0, 1, 2]));
  for (const title of titles) await expect(reader.column(title).locator(".ProseMirror")).toBeVisible();

  // At the top the strike is in view in the first and third column: a quiet thread crosses the second.
  const [quiet, strong] = [threads(page, "quiet"), threads(page, "strong")];
  await expect(quiet).toHaveAttribute("d", /^M.*C/);
  await expect(strong).toHaveAttribute("d", "");
  await page.getByRole("button", { name: "Claim 2: That a fire happened." }).first().click();
  await expect(strong).toHaveAttribute("d", /^M.*C/);

  // Aligned, its mentions stand at one height.
  await page.keyboard.press("g");
  const heights = () => Promise.all(titles.map((title) => heightOf(reader, title, "a fire")));
  await expect.poll(async () => Math.max(...(await heights())) - Math.min(...(await heights()))).toBeLessThan(3);

  // A claim that the second column lacks is said there.
  await page.goto(`${compare([0, 1, 2], `&claim=${claims.get("a strike")}`)}`);
  await expect(
    reader
      .column(titles[0] ?? "")
      .getByText("a strike happened")
      .first(),
  ).toBeInViewport();
  await expect(strong).toHaveAttribute("d", /^M.*C/);
  await page.keyboard.press("g");
  await expect(reader.column(titles[1] ?? "").getByText("Not in this article")).toBeVisible();
  await expect(page.getByText("Aligned in 2 columns; not in Outlet 2")).toBeAttached();

  // The others follow one column.
  const [first, second, third] = titles.map((title) => reader.column(title));
  if (!first || !second || !third) throw new Error("Three columns are open.");
  await page.keyboard.press("Shift+F");
  await page.getByRole("button", { name: "View", exact: true }).click();
  const follow = page.getByRole("menuitemcheckbox", { name: "Let columns follow" });
  await expect(follow).toHaveAttribute("aria-checked", "true");
  await page.keyboard.press("Escape");
  const before = await topOf(second);
  await wheel(page, first, 1500);
  await expect.poll(() => topOf(first)).toBeGreaterThan(1400);
  await expect.poll(() => topOf(second)).toBeGreaterThan(before + 300);
  const leader = await topOf(first);
  await expect.poll(() => topOf(third)).toBeGreaterThan(300);
  expect(await topOf(first)).toBe(leader);
});

test("a column is scrolled by its map, following ends, and threads stay as one chose", async ({
  page,
  api,
  reader,
}) => {
  const { compare, articles } = await makeStory(api);
  const [first, second] = articles.map(({ title }) => reader.column(title));
  if (!first || !second) throw new Error("Two columns are open.");
  await page.goto(compare([0, 1, 2]));
  const [quiet, strong] = [threads(page, "quiet"), threads(page, "strong")];
  await expect(quiet).toHaveAttribute("d", /^M.*C/);

  // A press on the map brings its place into the middle of the column.
  const map = second.locator("[data-scrolls=true]");
  await expect(map.locator("path").first()).toHaveAttribute("d", /^M/);
  const strip = await map.boundingBox();
  if (!strip) throw new Error("The map is there.");
  const middleOf = (column: Locator) =>
    scrollerOf(column).evaluate((it) => (it.scrollTop + it.clientHeight / 2) / it.scrollHeight);
  const pressAt = (part: number) => page.mouse.click(strip.x + strip.width / 2, strip.y + strip.height * part);
  await pressAt(0.6);
  await expect.poll(() => middleOf(second)).toBeCloseTo(0.6, 2);
  await pressAt(0.4);
  await expect.poll(() => middleOf(second)).toBeCloseTo(0.4, 2);

  // A column that leads no longer leaves the others where they are.
  await page.keyboard.press("Shift+F");
  await expect(page.getByText("The other columns follow")).toBeAttached();
  const before = await topOf(second);
  await wheel(page, first, 900);
  await expect.poll(() => topOf(first)).toBeGreaterThan(850);
  await expect.poll(() => topOf(second)).not.toBe(before);
  await page.keyboard.press("Shift+F");
  await expect(page.getByText("Each column scrolls alone")).toBeAttached();
  const [led, still] = [await topOf(first), await topOf(second)];
  await wheel(page, first, 600);
  await expect.poll(() => topOf(first)).toBeGreaterThan(led + 550);
  // What follows does so in the frame after the scroll.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await topOf(second)).toBe(still);

  // Threads can be told to keep quiet; it is remembered.
  await page.goto(compare([0, 1, 2]));
  await expect(quiet).toHaveAttribute("d", /^M.*C/);
  await page.keyboard.press("Shift+T");
  await expect(quiet).toHaveAttribute("d", "");
  await page.keyboard.press("j");
  await expect(strong).toHaveAttribute("d", /^M.*C/);
  await page.keyboard.press("Shift+T");
  await expect(strong).toHaveAttribute("d", "");
  await expect.poll(async () => (await api("GET", "/api/v1/me/preferences")).body.threads).toBe("off");
  await page.reload();
  await page.getByRole("button", { name: "View", exact: true }).click();
  await expect(page.getByRole("menuitemradio", { name: "None" })).toBeChecked();
});

test("columns are widened by keys and mouse, dragged, and remembered", async ({ page, api, reader }) => {
  const { compare, articles } = await makeStory(api);
  const titles = articles.map(({ title }) => title);
  await page.goto(compare([0, 1, 2]));
  const column = (at: number) => reader.column(titles[at] ?? "");
  const widthOf = async (at: number) => (await column(at).boundingBox())?.width ?? 0;
  const leftOf = async (at: number) => (await column(at).boundingBox())?.x ?? 0;
  await expect(column(2)).toBeVisible();

  const rule = page.getByRole("separator", { name: "Width of Outlet 1 and Outlet 2" });
  const even = await widthOf(0);
  await rule.focus();
  await page.keyboard.press("Shift+ArrowRight");
  await expect.poll(() => widthOf(0)).toBeGreaterThan(even + 80);
  const box = await rule.boundingBox();
  if (!box) throw new Error("The rule is there.");
  await page.mouse.move(box.x, 500);
  await page.mouse.down();
  await page.mouse.move(box.x + 60, 500, { steps: 4 });
  await page.mouse.up();
  const wide = await widthOf(0);
  expect(wide).toBeGreaterThan(even + 130);

  // The first column goes to the end by its header; going back brings the order back.
  const title = await column(0).getByRole("heading", { level: 2 }).boundingBox();
  const last = await column(2).boundingBox();
  if (!title || !last) throw new Error("The columns are there.");
  await page.mouse.move(title.x + 10, title.y + 10);
  await page.mouse.down();
  await page.mouse.move(last.x + last.width / 2, title.y + 10, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => leftOf(0)).toBeGreaterThan(await leftOf(2));
  await page.getByRole("button", { name: "Column Outlet 2" }).click();
  await page.getByRole("menuitem", { name: "Close" }).click();
  await expect(column(1)).toHaveCount(0);
  await page.goBack();
  await expect(column(1)).toBeVisible();
  await page.goBack();
  await expect.poll(async () => (await leftOf(0)) < (await leftOf(1))).toBe(true);

  await page.getByRole("link", { name: "Articles" }).first().click();
  await page.getByRole("link", { name: "Compare" }).first().click();
  await expect.poll(() => widthOf(0)).toBeCloseTo(wide, 0);
});
