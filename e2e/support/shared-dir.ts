import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * The folder of outside articles, figures and schemas: SHARED_DIR, else the folder `shared` beside this repository. Null
 * where there is none, so that a test can say by name that it is skipped; with CI=true its absence is an error.
 */
export function sharedDir(): string | null {
  const folder = process.env.SHARED_DIR ?? fileURLToPath(new URL("../../../shared", import.meta.url));
  if (existsSync(folder)) return folder;
  if (process.env.CI === "true") throw new Error(`The outside material is missing: there is no folder ${folder}.`);
  return null;
}
