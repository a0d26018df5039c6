import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inRoot } from "./paths.mjs";

const isSource = (path) => !/(^|\/)(generated|test|node_modules)(\/|$)|\.test\.tsx?$/.test(path);

/**
 * Runs `make` unless its last success, noted in `.build/<name>.stamp`, saw the same sources and `product` is still there. Sources are
 * files and folders of the repository; tests and generated files among them do not count.
 */
export async function makeIfStale({ name, sources, product, make }) {
  const stamp = inRoot(".build", `${name}.stamp`);
  const hash = hashSources(sources);
  if (existsSync(inRoot(product)) && existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  rmSync(stamp, { force: true });
  await make();
  mkdirSync(inRoot(".build"), { recursive: true });
  writeFileSync(stamp, hash);
}

function hashSources(sources) {
  const hash = createHash("sha256").update(process.version);
  for (const source of sources) {
    for (const file of listFiles(source)) hash.update(`\0${file}\0`).update(readFileSync(inRoot(file)));
  }
  return hash.digest("hex");
}

function listFiles(path) {
  if (!existsSync(inRoot(path)) || !isSource(path)) return [];
  if (!statSync(inRoot(path)).isDirectory()) return [path];
  const names = readdirSync(inRoot(path)).sort();
  return names.flatMap((name) => listFiles(join(path, name)));
}
