import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium, defineConfig } from "@playwright/test";
import { systemBrowser } from "./scripts/tests/system-browser.mjs";

// Set once: the processes that run the tests inherit it and must find the same app. Below the ports that a system gives to connections,
// one of which could take a server's while it is started again; the next few are for servers that tests start themselves.
process.env.VARIORUM_E2E_PORT ??= String(20_000 + 10 * Math.floor(Math.random() * 1_200));
const port = process.env.VARIORUM_E2E_PORT;
process.env.VARIORUM_E2E_NOTE ??= fileURLToPath(new URL(`.build/e2e-${port}.json`, import.meta.url));

const origin = `http://localhost:${port}`;
const quiet = "--disable-background-networking --disable-component-update --disable-sync --disable-default-apps";
const args = [...quiet.split(" "), "--no-first-run", "--disable-dev-shm-usage"];
const isRoot = process.getuid?.() === 0;
const executablePath = existsSync(chromium.executablePath()) ? null : systemBrowser();

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  // What passes only the second time does not hold a landing back; the tests' last lines name it with its reason.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [["line"], ["json", { outputFile: ".build/playwright.json" }]],
  use: {
    baseURL: origin,
    viewport: { width: 1440, height: 900 },
    // A film of every step costs the machine more than the step; what the page held at each is kept.
    trace: { mode: "retain-on-failure", screenshots: false },
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: isRoot ? [...args, "--no-sandbox"] : args,
    },
  },
  webServer: {
    command: "node scripts/e2e-server.mjs",
    url: `${origin}/api/health`,
    env: { PORT: port },
    timeout: 600_000,
    reuseExistingServer: false,
    stdout: "pipe",
    stderr: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
  },
});
