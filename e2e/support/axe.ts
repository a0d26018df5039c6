import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type axeCore from "axe-core";
import type { RunOptions } from "axe-core";

declare global {
  var axe: typeof axeCore | undefined;
}

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe finds wrong in the document as it stands: for each element the rule, and how the element begins. Axe is brought into a
 * document once and stays there; frames are not looked into, for the pages have none.
 */
export async function findFaults(page: Page, options: RunOptions = {}): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(source);
  return page.evaluate(
    async (options) => {
      if (!globalThis.axe) throw new Error("Axe is not in the document.");
      const { violations } = await globalThis.axe.run(options);
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    },
    { iframes: false, reporter: "no-passes", ...options } satisfies RunOptions,
  );
}
