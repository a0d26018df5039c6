import { inRoot } from "./paths.mjs";
import { runNode } from "./run.mjs";

/**
 * Runs Prisma's command line over the schema engine that came as a package, so that nothing is downloaded. Answers `{ code, output }`.
 * Take no exit code for granted that was not seen to fail: without an engine several of its commands do nothing and end with 0.
 */
export function prisma(args, databaseUrl) {
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: inRoot("scripts", "schema-engine.mjs"),
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
    ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
  };
  return runNode(inRoot("node_modules", "prisma", "build", "index.js"), args, { env, quiet: true });
}
