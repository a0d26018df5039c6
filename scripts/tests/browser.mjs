import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { inRoot } from "../launch/paths.mjs";
import { PlainError } from "../launch/plain-error.mjs";
import { run, runNode } from "../launch/run.mjs";
import { systemBrowser } from "./system-browser.mjs";

/** Makes sure that there is a Chromium where `playwright.config.ts` looks: Playwright's own or the system's, else one is installed. */
export async function ensureBrowser(say) {
  if (hasBrowser()) return;
  say("Installing a browser (once)…");
  const playwright = inRoot("node_modules", "@playwright", "test", "cli.js");
  const first = await runNode(playwright, ["install", "chromium"], { quiet: true });
  if (first.code === 0 && hasBrowser()) return;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) await installFromDebian();
  if (hasBrowser()) return;
  throw new PlainError(
    `${first.output.trim()}\nThere is no browser for the tests and none could be installed: install Debian's chromium-headless-shell or chromium, then run this again.`,
  );
}

function hasBrowser() {
  const { chromium } = createRequire(import.meta.url)("@playwright/test");
  return existsSync(chromium.executablePath()) || systemBrowser() !== null;
}

async function installFromDebian() {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-q"], { env, quiet: true });
  await run(
    "apt-get",
    ["install", "-y", "-q", "--no-install-recommends", "chromium-headless-shell", "fonts-liberation"],
    {
      env,
      quiet: true,
    },
  );
}
