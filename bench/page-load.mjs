import { setTimeout as wait } from "node:timers/promises";

const quiet = 500;

/** What comes by itself once the page is usable begins within two seconds. */
const settling = 2500;

/**
 * Loads an address in a context of its own, so with an empty cache. Answers, in milliseconds from the start of the navigation, when the
 * first article text could be read, when every column could be worked in, and when the last request before half a second of silence
 * had ended, and the kilobytes of JavaScript as they were sent: what was asked for until every column could be worked in, and all that
 * came by itself. Event streams, which never end, do not count.
 */
export async function loadPage(browser, storageState, address, columns) {
  const context = await browser.newContext({ storageState, viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const traffic = watchTraffic(page);
  const begin = performance.now();
  await page.goto(address, { waitUntil: "commit", timeout: 120_000 });
  const text = await page.waitForFunction(hasText, undefined, { polling: "raf", timeout: 120_000 });
  const firstText = await text.jsonValue();
  const ready = await page.waitForFunction(isUsable, columns, { polling: "raf", timeout: 120_000 });
  const usable = await ready.jsonValue();
  await page.waitForLoadState("load");
  await wait(settling);
  while (!traffic.isQuiet()) await wait(50);
  const idle = traffic.last() - begin;
  const asked = await page.evaluate(timesAsked);
  const scripts = await traffic.scriptBytes((address) => (asked[address] ?? 0) < usable);
  const allScripts = await traffic.scriptBytes(() => true);
  await context.close();
  return { firstText, usable, idle, scripts: scripts / 1024, allScripts: allScripts / 1024 };
}

// These run in the page, whose clock starts with the navigation.
function hasText() {
  const shown = [...document.querySelectorAll("article [dir]")].some((place) => place.textContent.trim() !== "");
  return shown && performance.now();
}

function isUsable(columns) {
  return document.querySelectorAll('article [role="document"]').length >= columns && performance.now();
}

function timesAsked() {
  return Object.fromEntries(performance.getEntriesByType("resource").map(({ name, startTime }) => [name, startTime]));
}

function watchTraffic(page) {
  const open = new Set();
  const scripts = [];
  let last = performance.now();
  const counts = (request) => request.headers().accept !== "text/event-stream";
  const end = (request) => {
    if (!open.delete(request)) return;
    last = performance.now();
    if (request.resourceType() === "script") scripts.push(request);
  };
  page.on("request", (request) => counts(request) && open.add(request));
  page.on("requestfinished", end);
  page.on("requestfailed", end);
  return {
    isQuiet: () => open.size === 0 && performance.now() - last > quiet,
    last: () => last,
    scriptBytes: async (isCounted) => {
      const counted = scripts.filter((request) => isCounted(request.url()));
      const sizes = await Promise.all(counted.map((request) => request.sizes().catch(() => null)));
      return sizes.reduce((sum, size) => sum + Math.max(0, size?.responseBodySize ?? 0), 0);
    },
  };
}
