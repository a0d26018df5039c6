import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { onStop } from "../scripts/launch/stopping.mjs";
import { systemBrowser } from "../scripts/tests/system-browser.mjs";

/** Opens the Chromium that the tests use, without a window; it closes when everything stops. */
export async function openBrowser() {
  const own = existsSync(chromium.executablePath());
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await chromium.launch({
    executablePath: own ? undefined : (systemBrowser() ?? undefined),
    args: ["--disable-background-networking", "--disable-dev-shm-usage", ...sandbox],
    // The signals are handled here: everything is stopped in order.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  onStop(() => browser.close());
  return browser;
}

/** Signs in by the form of the sign-in page; answers what another context needs to be signed in as well. */
export async function signIn(browser, origin, owner) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${origin}/sign-in`, { waitUntil: "networkidle" });
  await page.locator("input[name=email]").fill(owner.VARIORUM_OWNER_EMAIL);
  await page.locator("input[name=password]").fill(owner.VARIORUM_OWNER_PASSWORD);
  await page.locator("form button[type=submit]").click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
  const state = await context.storageState();
  await context.close();
  return state;
}
