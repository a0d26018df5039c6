import path from "node:path";
import type { Page } from "@playwright/test";
import { build } from "esbuild";

const ADDRESS = "http://reader.test/";
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; font-src 'self' data:";
const root = path.resolve(import.meta.dirname, "../..");

let bundle: Promise<{ script: string; style: string }> | null = null;

/** Opens the harness in a page, under the same content security policy as the app; needs no server. */
export async function openHarness(page: Page): Promise<void> {
  bundle ??= bundleHarness();
  const { script, style } = await bundle;
  await page.route(`${ADDRESS}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/harness.js") return route.fulfill({ contentType: "text/javascript", body: script });
    if (pathname === "/harness.css") return route.fulfill({ contentType: "text/css", body: style });
    const head =
      '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Reader</title><link rel="stylesheet" href="/harness.css">';
    const body = `<!doctype html><html lang="en"><head>${head}</head><body><script src="/harness.js"></script></body></html>`;
    return route.fulfill({ contentType: "text/html", body, headers: { "content-security-policy": POLICY } });
  });
  await page.goto(ADDRESS);
  await page.evaluate(() => document.fonts.ready.then(() => true));
}

async function bundleHarness(): Promise<{ script: string; style: string }> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, "harness.tsx")],
    bundle: true,
    write: false,
    outdir: "out",
    format: "iife",
    jsx: "automatic",
    alias: { "@": root },
    loader: { ".woff2": "dataurl" },
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  const textOf = (ending: string) => outputFiles.find((file) => file.path.endsWith(ending))?.text ?? "";
  return { script: textOf(".js"), style: textOf(".css") };
}
