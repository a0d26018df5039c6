import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { inRoot, root } from "../launch/paths.mjs";
import { PlainError } from "../launch/plain-error.mjs";
import { plantedViolations } from "./planted-violations.mjs";

const configuration = createRequire(import.meta.url)("../../.dependency-cruiser.cjs");
const rooms = ["core", "contract", "server", "http", "worker", "cli", "client"];
const roots = [
  "app",
  "components",
  "lib",
  "prisma",
  "proxy.ts",
  "instrumentation.ts",
  "next.config.ts",
  "prisma.config.ts",
];

/** Throws a PlainError that lists every import against the rules of the house. */
export async function checkBoundaries() {
  const unknown = readdirSync(inRoot("lib")).filter((name) => !rooms.includes(name));
  if (unknown.length > 0) throw new PlainError(`lib/${unknown[0]} is no room of ARCHITECTURE.md: move it into one.`);
  const { modules, violations } = await cruise(
    root,
    roots.filter((path) => existsSync(inRoot(path))),
  );
  // A compiler that dependency-cruiser cannot use makes it see nothing and find no fault.
  if (modules === 0) throw new PlainError("dependency-cruiser saw no module: pin typescript to a version it knows.");
  if (violations.length === 0) return `${modules} modules`;
  const lines = violations.map(
    ({ from, to, rule }) => `${from} imports ${to}: ${rule.name}\n  ${commentOf(rule.name)}`,
  );
  throw new PlainError(`${lines.join("\n")}\n${violations.length} imports break the rules of the house.`);
}

/** Plants one violation of every rule in a copy of an empty house; throws a PlainError when one goes unnoticed. */
export async function checkBoundariesCatch() {
  const folder = mkdtempSync(join(tmpdir(), "variorum-planted-"));
  try {
    for (const { from, to } of plantedViolations) plant(folder, from, to);
    symlinkSync(inRoot("node_modules"), join(folder, "node_modules"));
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: { paths: { "@/*": ["./*"] } } }));
    writeFileSync(join(folder, "package.json"), JSON.stringify({ dependencies: { next: "*", zod: "*", pg: "*" } }));
    const { violations } = await cruise(folder, ["app", "components", "lib"]);
    const expected = plantedViolations.filter(({ rule }) => rule);
    const missed = expected.find(
      ({ rule, from }) => !violations.some((found) => found.rule.name === rule && found.from === from),
    );
    if (missed)
      throw new PlainError(
        `The boundary check does not notice that ${missed.from} imports ${missed.to} (${missed.rule}).`,
      );
    const untried = configuration.forbidden.find(({ name }) => !plantedViolations.some(({ rule }) => rule === name));
    if (untried) throw new PlainError(`No violation of ${untried.name} is planted: add one to planted-violations.mjs.`);
    return `${expected.length} planted violations caught`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function plant(folder, from, to) {
  const inside = /^(lib|components|app)\//.test(to);
  const module = inside ? `@/${to.replace(/\.tsx?$/, "")}` : to;
  write(join(folder, from), `import { thing } from "${module}";\nexport const other = thing;\n`);
  if (inside && !existsSync(join(folder, to))) write(join(folder, to), "export const thing = 1;\n");
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

// The resolver reads the `@/` of tsconfig.json as seen from the working directory.
async function cruise(folder, paths) {
  const { cruise: look } = await import("dependency-cruiser");
  const { default: readTsConfig } = await import("dependency-cruiser/config-utl/extract-ts-config");
  const { forbidden, options } = configuration;
  const before = process.cwd();
  process.chdir(folder);
  try {
    const rules = { ...options, validate: true, ruleSet: { forbidden } };
    const tsConfig = readTsConfig(options.tsConfig.fileName);
    const { output } = await look(paths, rules, options.enhancedResolveOptions, { tsConfig });
    return { modules: output.summary.totalCruised, violations: output.summary.violations };
  } finally {
    process.chdir(before);
  }
}

const commentOf = (name) => configuration.forbidden.find((rule) => rule.name === name)?.comment;
