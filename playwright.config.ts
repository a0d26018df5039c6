import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium, defineConfig } from "@playwright/test";

// Set once: the processes that run the tests inherit it and must find the same app.
process.env.VARIORUM_E2E_PORT ??= String(42_000 + Math.floor(Math.random() * 7_000));
const port = process.env.VARIORUM_E2E_PORT;
process.env.VARIORUM_E2E_NOTE ??= fileURLToPath(new URL(`.build/e2e-${port}.json`, import.meta.url));

const origin = `http://localhost:${port}`;
const quiet = "--disable-background-networking --disable-component-update --disable-sync --disable-default-apps";
const args = [...quiet.split(" "), "--no-first-run", "--disable-dev-shm-usage"];
const isRoot = process.getuid?.() === 0;
const hasOwnBrowser = existsSync(chromium.executablePath());

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [["line"], ["json", { outputFile: ".build/playwright.json" }]],
  use: {
    baseURL: origin,
    viewport: { width: 1440, height: 900 },
    trace: "retain-on-failure",
    launchOptions: {
      ...(hasOwnBrowser ? {} : { executablePath: "/usr/bin/chromium" }),
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
