import { expect } from "@playwright/test";
import { findFaults } from "../support/axe";
import { coastArticle, harbourArticle, mentionOf } from "./articles";
import { test } from "./reader-page";

const harbour = harbourArticle();
const coast = coastArticle();
const passage = (words: string) => ({
  start: harbour.text.indexOf(words),
  end: harbour.text.indexOf(words) + words.length,
});
const fuel = mentionOf(harbour, "fuel", ["nearly 1,000 litres of fuel leaked"], { number: 1 });
const share = mentionOf(harbour, "share", ["said 71 percent of the fuel was recovered"], { number: 2 });
const inner = mentionOf(harbour, "inner", ["71 percent"], { colours: ["blue"] });
const apart = mentionOf(harbour, "apart", ["Two of the nine boats", "hurt"], { colours: [], number: 3 });
const film = mentionOf(harbour, "film", ["at dawn.\nThen the smell", "Fuel recovered by booms\nFuel burned"], {
  colours: ["#aa3377"],
});
const bay = mentionOf(coast, "bay", ["over 950 litres of fuel ran into the bay"], { number: 1 });
const first = { article: harbour, mentions: [fuel, share, inner, apart, film] };
const second = { article: coast, mentions: [bay] };
const both = { columns: [first, second] };
const quote = (range: { start: number; end: number } | null) =>
  range ? harbour.text.slice(range.start, range.end) : null;

test("draws overlapping, discontinuous and block-crossing mentions as marks", async ({ reader, page }) => {
  await reader.show(both);
  expect(await reader.pieces("share")).toEqual(["said ", "71 percent", " of the fuel was recovered"]);
  expect(await reader.pieces("inner")).toEqual(["71 percent"]);
  expect(await reader.pieces("apart")).toEqual(["Two of the nine boats", "hurt"]);
  expect(await reader.pieces("film")).toEqual(["at dawn.\nThen the smell", "Fuel recovered by booms", "Fuel burned"]);
  await expect(page.locator(".m-inner")).toHaveAttribute("role", "mark");
  await expect(page.locator(".m-inner")).toHaveCSS("box-shadow", /inset/);
  await expect(page.locator(".m-fuel")).toHaveCSS("box-shadow", "none");
  await expect(page.locator(".m-apart").first()).toHaveCSS("border-bottom-style", "dotted");
});

test("tells the passage that a mouse selects, once, and that it is gone", async ({ reader, page }) => {
  await reader.show(both);
  await reader.drag(0, passage("according to"));
  await expect.poll(async () => (await reader.told()).filter(({ kind }) => kind === "select")).toHaveLength(1);
  const { x, y } = await reader.pointAt(0, passage("Nobody"));
  await page.mouse.click(x, y);
  await expect
    .poll(async () => (await reader.told()).filter(({ kind }) => kind === "select"))
    .toEqual([
      { kind: "select", column: 0, passage: passage("according to") },
      { kind: "select", column: 0, passage: null },
    ]);
});

test("selects whole paragraphs by a triple click and across blocks by offsets", async ({ reader, page }) => {
  await reader.show(both);
  const { x, y } = await reader.pointAt(0, passage("June 9"));
  await page.mouse.click(x, y, { clickCount: 3 });
  expect(quote(await reader.selection(0))).toBe("June 9");
  const crossing = passage("Fuel recovered by booms\nFuel burned off at sea\nFuel still");
  await page.evaluate((range) => window.harness.handle(0)?.setSelection(range), crossing);
  expect(await reader.selection(0)).toEqual(crossing);
  expect(await reader.selection(1)).toBeNull();
});

test("opens a link by a click on it, and not when its words are selected", async ({ reader, page, context }) => {
  await context.route("https://port.example/**", (route) => route.fulfill({ body: "report" }));
  await reader.show({ columns: [{ article: harbour, mentions: [] }, second] });
  await reader.drag(0, passage("cording to"));
  expect(quote(await reader.selection(0))).toBe("cording to");
  expect(context.pages()).toHaveLength(1);
  await page.mouse.click(5, 300);
  const opened = context.waitForEvent("page");
  const { x, y } = await reader.pointAt(0, passage("according to"));
  await page.mouse.click(x, y);
  expect((await opened).url()).toBe("https://port.example/report");
});

test("hits the shortest mention first, and none beside the letters", async ({ reader, page }) => {
  await reader.show(both);
  const on = await reader.pointAt(0, inner.segments[0] ?? passage("71"));
  await page.mouse.move(on.x, on.y);
  await expect.poll(() => reader.told()).toEqual([{ kind: "hover", column: 0, ids: ["inner", "share"] }]);
  await page.mouse.click(on.x, on.y);
  await page.mouse.click(on.x, on.y, { delay: 600 });
  const { right, middle } = await reader.lineOf(0, passage("June 9"));
  await page.mouse.click(right + 60, middle);
  const picks = (await reader.told()).flatMap((each) => (each.kind === "pick" ? [each.picked] : []));
  expect(picks).toEqual([{ mentionId: "inner", claimId: null }, { mentionId: "share", claimId: null }, null]);
});

test("lights mentions of two columns at once, and one column does not put out the other", async ({ reader }) => {
  await reader.show({ ...both, litIds: ["fuel", "bay"] });
  expect((await reader.litWords()).sort()).toEqual([
    "nearly 1,000 litres of fuel leaked",
    "over 950 litres of fuel ran into the bay",
  ]);
  await reader.show({ columns: [{ ...first, mentions: [share] }, second], litIds: ["fuel", "bay"] });
  expect(await reader.litWords()).toEqual(["over 950 litres of fuel ran into the bay"]);
  await reader.show({ columns: [second], litIds: ["apart", "bay"] });
  expect(await reader.litWords()).toEqual(["over 950 litres of fuel ran into the bay"]);
  await reader.show(both);
  expect(await reader.litWords()).toEqual([]);
});

test("lights by a style sheet where the browser has no highlights", async ({ reader, page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(CSS, "highlights"));
  await page.reload();
  await reader.show({ ...both, litIds: ["fuel", "bay"] });
  const lit = "rgb(255, 221, 102)";
  await expect(page.locator(".m-fuel")).toHaveCSS("background-color", lit);
  await expect(page.locator(".m-bay")).toHaveCSS("background-color", lit);
  await reader.show({ ...both, litIds: ["bay"] });
  await expect(page.locator(".m-fuel")).not.toHaveCSS("background-color", lit);
  await expect(page.locator(".m-bay")).toHaveCSS("background-color", lit);
});

test("keeps the light when pieces under it are drawn anew", async ({ reader }) => {
  await reader.show({ ...both, selectedClaimId: "claim-2" });
  const overlap = mentionOf(harbour, "overlap", ["percent of the fuel"], { colours: ["pink"] });
  await reader.show({
    columns: [{ ...first, mentions: [...first.mentions, overlap] }, second],
    selectedClaimId: "claim-2",
  });
  expect(await reader.pieces("share")).toEqual(["said ", "71 ", "percent", " of the fuel", " was recovered"]);
  expect(await reader.litWords()).toEqual(["said 71 percent of the fuel was recovered"]);
});

test("adds and removes mentions without mounting the text again or losing the selection", async ({ reader, page }) => {
  await reader.show(both);
  const before = await reader.text(0).elementHandle();
  const fresh = passage("towed away");
  await page.evaluate((range) => {
    window.harness.handle(0)?.focus();
    window.harness.handle(0)?.setSelection(range);
  }, fresh);
  const added = { id: "new", segments: [fresh], colours: ["green"], label: "New", numbers: [] };
  await reader.show({ columns: [{ ...first, mentions: [...first.mentions, added] }, second] });
  expect(await reader.pieces("new")).toEqual(["towed away"]);
  expect(await reader.selection(0)).toEqual(fresh);
  await reader.show(both);
  expect(await reader.pieces("new")).toEqual([]);
  const after = await reader.text(0).elementHandle();
  expect(await page.evaluate(([a, b]) => a === b, [before, after])).toBe(true);
  await reader.show({ columns: [{ ...first, article: { ...harbour, revision: 2 } }, second], litIds: ["fuel"] });
  expect(await before?.evaluate((element) => element.isConnected)).toBe(false);
  expect(await reader.pieces("inner")).toEqual(["71 percent"]);
  expect(await reader.litWords()).toEqual(["nearly 1,000 litres of fuel leaked"]);
});

test("names claims in the margin without overlap, and tells which was pressed", async ({ reader, page }) => {
  const near = mentionOf(harbour, "near", ["nearly 1,000"], { number: 12 });
  await reader.show({
    columns: [{ ...first, mentions: [...first.mentions, near] }, second],
    selectedClaimId: "claim-1",
  });
  const numbers = page
    .getByRole("article")
    .first()
    .getByRole("button", { name: /^Claim/ });
  await expect(numbers).toHaveText(["1", "12", "2", "3"]);
  const boxes = await Promise.all((await numbers.all()).map((number) => number.boundingBox()));
  for (const [index, box] of boxes.slice(1).entries()) {
    const above = boxes[index];
    expect(box?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
  }
  await expect(page.getByRole("button", { name: "Claim 1: Statement of claim 1." }).first()).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await page.getByRole("button", { name: "Claim 12: Statement of claim 12." }).click();
  expect(await reader.told()).toContainEqual({
    kind: "pick",
    column: 0,
    picked: { mentionId: "near", claimId: "claim-12" },
  });
});

test("selects by keys alone and picks with Enter", async ({ reader, page }) => {
  await reader.show(both);
  await reader.text(0).focus();
  await reader.press("s", "s");
  expect(quote(await reader.selection(0))).toBe(harbour.text.slice(0, harbour.text.indexOf("\nThe mayor")));
  await reader.press(
    "ArrowRight",
    "ArrowRight",
    "Control+ArrowRight",
    "Control+ArrowRight",
    "ArrowRight",
    "ArrowRight",
    "Shift+Control+ArrowRight",
  );
  expect(quote(await reader.selection(0))).toBe("Ines");
  await expect.poll(() => reader.told()).toContainEqual({ kind: "select", column: 0, passage: passage("Ines") });
  await expect(page.getByRole("status").first()).toHaveText("Selected: Ines");
  await reader.press("Escape", "ArrowDown", "Enter");
  expect((await reader.told()).some(({ kind }) => kind === "pick")).toBe(true);
});

test("moves by lines and follows the caret down the text", async ({ reader, page }) => {
  await reader.show(both);
  await reader.text(0).focus();
  for (let line = 0; line < 60; line += 1) await reader.press("ArrowDown");
  await reader.press("Shift+End");
  const range = await reader.selection(0);
  expect(range?.start).toBeGreaterThan(harbour.text.indexOf("Paragraph 5"));
  const { middle } = await reader.lineOf(0, range ?? passage("June"));
  const frame = await page.evaluate(() => window.harness.handle(0)?.viewport()?.toJSON() ?? null);
  expect(middle).toBeGreaterThan(frame.top);
  expect(middle).toBeLessThan(frame.bottom);
  await reader.press("Control+Home", "Shift+Control+End");
  expect(await reader.selection(0)).toEqual({ start: 0, end: harbour.text.length });
});

test("brings a far mention into view and draws it", async ({ reader, page }) => {
  const far = mentionOf(harbour, "far", ["Paragraph 30. The port authority"], { number: 9 });
  await reader.show({ columns: [{ ...first, mentions: [...first.mentions, far] }, second] });
  await page.evaluate(() => window.harness.handle(0)?.scrollToMention("far", 100));
  await expect(page.getByRole("button", { name: /^Claim 9:/ })).toBeInViewport();
  expect(await reader.pieces("far")).toEqual(["Paragraph 30. The port authority"]);
});

test("knows where its lines stand when it was given room before its first frame", async ({ page, reader }) => {
  // A font that comes has all lines measured anew.
  await reader.show({ columns: [second] });
  await page.evaluate(() => document.fonts.ready);
  const late = passage("Paragraph 30.");
  await page.evaluate(
    ([state, offset]) => {
      const [main] = document.getElementsByTagName("main");
      main?.style.setProperty("width", "260px");
      window.harness.show(state);
      // As a link does that leads there, before the columns have found their widths.
      window.harness.handle(0)?.heightOf(offset);
      main?.style.setProperty("width", "780px");
    },
    [{ columns: [{ ...first, mentions: [] }] }, late.start] as const,
  );
  await expect
    .poll(async () => {
      const { middle } = await reader.lineOf(0, late);
      const height = await page.evaluate((offset) => {
        const handle = window.harness.handle(0);
        return (handle?.surface()?.top ?? 0) + (handle?.heightOf(offset) ?? 0);
      }, late.start);
      return Math.abs(middle - height);
    })
    .toBeLessThan(30);
});

test("draws every mention before printing", async ({ reader, page }) => {
  const start = harbour.text.length - 3102;
  const many = Array.from({ length: 3100 }, (_, index) => ({
    ...fuel,
    id: `x${index}`,
    segments: [{ start: start + index, end: start + index + 2 }],
  }));
  await reader.show({ columns: [{ ...first, mentions: many }] });
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  expect(await reader.pieces("x3099")).toEqual([]);
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  expect((await reader.pieces("x3099")).join("")).toHaveLength(2);
});

test("writes the language and direction of article and block", async ({ reader, page }) => {
  const text = "أغلقت السلطات الميناء يوم الاثنين.";
  const blocks = [{ type: "paragraph" as const, start: 0, end: text.length, marks: [] }];
  const arabic = { ...coast, id: "arabic", language: "ar", text, blocks };
  await reader.show({ columns: [first, { article: arabic, mentions: [] }] });
  await expect(reader.text(0)).toHaveAttribute("lang", "en");
  await expect(reader.text(1)).toHaveAttribute("dir", "rtl");
  await expect(reader.text(0).locator("p[lang=ar]")).toHaveAttribute("dir", "rtl");
  await expect(page.getByRole("article", { name: harbour.title })).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`has no accessibility faults in ${colorScheme}`, async ({ reader, page }) => {
    await page.emulateMedia({ colorScheme });
    await reader.show({ ...both, selectedClaimId: "claim-1", litIds: ["share"], held: passage("Two of") });
    await expect(page.getByRole("button").first()).toBeVisible();
    expect(await findFaults(page, { rules: { "page-has-heading-one": { enabled: false } } })).toEqual([]);
  });
}
