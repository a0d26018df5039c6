import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { inRoot } from "../../scripts/launch/paths.mjs";
import { PlainError } from "../../scripts/launch/plain-error.mjs";
import { run, runNode } from "../../scripts/launch/run.mjs";
import { onStop } from "../../scripts/launch/stopping.mjs";
import { formatGoals } from "./goals.mjs";

const peers = ["bare", "bare-tiptap", "tiptap-idle", "recogito-spans", "react-mark"];
const names = [...peers, "ours"];
/** Where the outside benchmark looks for its browser. */
const chromium = "/usr/bin/chromium";
const cells = [
  { id: "B", words: 10_000, annos: 1000, panes: 1, names },
  { id: "C", words: 100_000, annos: 10_000, panes: 1, names },
  { id: "D", words: 10_000, annos: 1000, panes: 6, names },
];

/**
 * Runs the rendering benchmark of `SHARED_DIR` (default: the folder `shared` beside this one) with the app's reading column among its
 * peers, so many times each, in a temporary copy. Answers its tables and, from the same run, the goals as ratios.
 */
export async function measureRendering(rounds) {
  const folder = copyBenchmark();
  await must("npm ci", run("npm", ["ci", "--no-audit", "--no-fund"], { cwd: folder, quiet: true }));
  await must("the peers' build", runNode(join(folder, "build.mjs"), peers, { cwd: folder, quiet: true }));
  await bundleOurs(folder);
  writeFileSync(join(folder, "plan.json"), JSON.stringify({ rounds, ops: 3, capMs: 60_000, scrollOdd: false, cells }));
  const taken = ["--plan", "plan.json", "--out", "results.jsonl", "--rounds", String(rounds)];
  await must("the run", runNode(join(folder, "run.mjs"), taken, { cwd: folder }));
  const report = await must(
    "the report",
    runNode(join(folder, "report.mjs"), ["results.jsonl"], { cwd: folder, quiet: true }),
  );
  const measured = JSON.parse(readFileSync(join(folder, "agg.json"), "utf8"));
  return `${report.trim()}\n\n${formatGoals(measured)}`;
}

function copyBenchmark() {
  if (!existsSync(chromium)) throw new PlainError(`There is no browser at ${chromium}: install Debian's chromium.`);
  const source = join(process.env.SHARED_DIR ?? inRoot("..", "shared"), "bench", "render");
  if (!existsSync(source))
    throw new PlainError(`There is no benchmark in ${source}: set SHARED_DIR to the folder that holds it.`);
  const folder = mkdtempSync(join(tmpdir(), "variorum-render-"));
  onStop(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(source, folder, { recursive: true, filter: (path) => !path.includes("node_modules") });
  return folder;
}

/** Our column is bundled as the app's: with its own modules and styles, behind the benchmark's adapter. */
async function bundleOurs(folder) {
  const asAdapter = {
    name: "adapter",
    setup: (bundler) =>
      bundler.onResolve({ filter: /^ADAPTER$/ }, () => ({ path: inRoot("bench", "render", "ours.ts") })),
  };
  await build({
    entryPoints: [join(folder, "src", "bench.js")],
    outfile: join(folder, "dist", "ours.js"),
    bundle: true,
    minify: true,
    format: "iife",
    jsx: "automatic",
    alias: { "@": inRoot() },
    define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
    loader: { ".woff2": "empty" },
    plugins: [asAdapter],
    logLevel: "error",
  });
}

async function must(name, running) {
  const { code, output } = await running;
  if (code !== 0) throw new PlainError(`${output.trim()}\n${name} failed.`);
  return output;
}
