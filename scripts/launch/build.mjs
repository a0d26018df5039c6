import { inRoot } from "./paths.mjs";
import { PlainError } from "./plain-error.mjs";
import { prisma } from "./prisma.mjs";
import { runNode } from "./run.mjs";
import { makeIfStale } from "./stamp.mjs";

const sources = ["package-lock.json", "tsconfig.json", "prisma", "lib"];
const pageSources = [...sources, "app", "components", "public", "next.config.ts", "proxy.ts", "instrumentation.ts"];

/** Makes the database client from `prisma/schema.prisma` when it is stale. */
export const ensureGenerated = () =>
  makeIfStale({
    name: "client",
    sources: ["package-lock.json", "prisma/schema.prisma"],
    product: "lib/server/db/generated/client.ts",
    make: async () => requireSuccess("prisma generate", await prisma(["generate"])),
  });

/** Bundles the command line of `lib/cli` when it is stale. */
export const ensureCommandLine = () =>
  makeIfStale({ name: "cli", sources, product: ".build/cli.mjs", make: () => bundle("lib/cli/main.ts", "cli.mjs") });

/** Bundles the programs of `lib/worker`, which the server runs beside itself, when they are stale. */
export const ensureWorkers = async () => {
  for (const name of ["read-source", "find-origins", "read-facts", "embed-texts"]) await ensureWorker(name);
};

const ensureWorker = (name) =>
  makeIfStale({
    name,
    sources: ["package-lock.json", "tsconfig.json", "lib/worker", "lib/core"],
    product: `.build/${name}.mjs`,
    make: () => bundle(`lib/worker/${name}.ts`, `${name}.mjs`),
  });

/** Builds the pages and the API when they are stale. */
export const ensurePages = (say) =>
  makeIfStale({
    name: "pages",
    sources: pageSources,
    product: ".next/BUILD_ID",
    make: async () => {
      say("Building (once for each version)…");
      const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
      const next = inRoot("node_modules", "next", "dist", "bin", "next");
      requireSuccess("next build", await runNode(next, ["build"], { env, quiet: true }));
    },
  });

async function bundle(entry, product) {
  const { build } = await import("esbuild");
  await build({
    entryPoints: [inRoot(entry)],
    outfile: inRoot(".build", product),
    absWorkingDir: inRoot(),
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    alias: { "@": inRoot() },
    logLevel: "error",
  });
}

function requireSuccess(name, { code, output }) {
  if (code === 0) return;
  throw new PlainError(`${output.trim()}\n\`${name}\` failed (its reason stands above): mend that, then start again.`);
}
