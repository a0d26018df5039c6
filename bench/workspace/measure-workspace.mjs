import { openBrowser, signIn } from "../browser.mjs";
import { row } from "../measure.mjs";
import { loadPage } from "../page-load.mjs";
import { hoverText, scrollText, selectAndTag, stepAround } from "./gestures.mjs";
import { fillLargeStory } from "./large-story.mjs";
import { fillSeedStory } from "./seed-story.mjs";
import { takeWatched, watchPage } from "./watch-page.mjs";

const [loads, marks, hovers, cycles] = [5, 60, 6, 200];
const sessionTime = 4 * 60_000;

/**
 * The workspace as a person has it, on the outside articles and on a large story: first loads, how long selecting, tagging and hovering
 * keep a person waiting, the long tasks of a session of four minutes, and the heap before and after opening and closing a column 200 times.
 */
export async function measureWorkspace({ api, origin, owner }) {
  const browser = await openBrowser();
  const state = await signIn(browser, origin, owner);
  const seeds = await fillSeedStory({ api });
  const large = await fillLargeStory({ api, origin, token: owner.VARIORUM_OWNER_TOKEN });
  const rows = [];
  if (seeds) rows.push(...(await measureStory(browser, state, { name: "seeds", origin, ...seeds })));
  rows.push(...(await measureStory(browser, state, { name: "6 × 10,000 words", origin, ...large })));
  await browser.close();
  return rows;
}

async function measureStory(browser, state, { name, origin, address, columns }) {
  const url = `${origin}${address}`;
  const first = [];
  for (let run = 0; run < loads; run += 1) first.push(await loadPage(browser, state, url, columns));
  const of = (key) => first.map((load) => load[key]);
  const page = await openCompare(browser, state, { url, columns });
  const marking = await repeat(page, marks, selectAndTag);
  const hovering = await repeat(page, hovers, hoverText);
  const session = await workFor(page, sessionTime);
  const heap = await openAndClose(page, cycles);
  await page.context().close();
  return [
    row(`${name}: text readable`, of("firstText")),
    row(`${name}: usable`, of("usable")),
    row(`${name}: JavaScript until usable, gzip`, of("scripts"), "KB"),
    row(`${name}: JavaScript with what comes by itself after that, gzip`, of("allScripts"), "KB"),
    row(`${name}: interactions of select and tag`, marking.interactions),
    row(`${name}: pointer moves until the frame is drawn`, hovering.moves),
    row(`${name}: long tasks in four minutes of work`, orNone(session.longTasks)),
    row(`${name}: heap, before and after ${cycles} times opening and closing`, heap, "MB"),
  ];
}

const orNone = (values) => (values.length > 0 ? values : [0]);

async function openCompare(browser, state, { url, columns }) {
  const context = await browser.newContext({ storageState: state, viewport: { width: 1600, height: 1000 } });
  const page = await context.newPage();
  await watchPage(page);
  await page.goto(url, { waitUntil: "commit", timeout: 120_000 });
  await page
    .locator('article [role="document"]')
    .nth(columns - 1)
    .waitFor();
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  await takeWatched(page);
  return page;
}

async function repeat(page, times, gesture) {
  for (let turn = 0; turn < times; turn += 1) await gesture(page, turn);
  return takeWatched(page);
}

/** Marks, hovers, scrolls and steps around in turn until the time is over. */
async function workFor(page, milliseconds) {
  const gestures = [selectAndTag, hoverText, scrollText, stepAround];
  const end = performance.now() + milliseconds;
  for (let turn = 0; performance.now() < end; turn += 1) await gestures[turn % gestures.length](page, turn);
  return takeWatched(page);
}

/** Closes the last column and opens it again, so many times; answers the heap in MB after a collection, before and after. */
async function openAndClose(page, times) {
  const before = await heapOf(page);
  for (let turn = 0; turn < times; turn += 1) {
    const columns = await page.locator("article").count();
    await chooseLast(page);
    await page.waitForFunction((count) => document.querySelectorAll("article").length < count, columns);
    await chooseLast(page);
    await page.waitForFunction((count) => document.querySelectorAll("article").length === count, columns);
  }
  return [before, await heapOf(page)];
}

async function chooseLast(page) {
  await page.getByRole("button", { name: /articles to compare/i }).click();
  await page.getByRole("menu").locator("[aria-checked]").last().click();
  await page.keyboard.press("Escape");
}

async function heapOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize / 2 ** 20;
}
