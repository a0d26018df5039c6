import { existsSync } from "node:fs";

/** The shell without a window draws the same pages; the whole browser spends as much again on a toolbar that nobody sees. */
const places = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

/** The system's Chromium that tests, benchmarks and pictures start where Playwright has none of its own; null where there is none. */
export function systemBrowser() {
  return places.find((place) => existsSync(place)) ?? null;
}
