import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ensureCommandLine, ensureGenerated, ensurePages, ensureWorkers } from "../launch/build.mjs";
import { firstRun } from "../launch/command-line.mjs";
import { installationEnvironment } from "../launch/environment.mjs";
import { wantedPort } from "../launch/port.mjs";
import { serve } from "../launch/serve.mjs";
import { onStop } from "../launch/stopping.mjs";
import { copyTemplate, openTestCluster } from "./cluster.mjs";

/**
 * Serves the production build on PORT with an empty database and a data folder of its own, as a first start would. Answers what a test
 * needs to know about it: `{ origin, databaseUrl, clusterUrl, secret, news }`, `news` being what the first run said.
 */
export async function startE2eApp() {
  const port = wantedPort();
  await ensureGenerated();
  await ensureCommandLine();
  await ensureWorkers();
  await ensurePages(console.log);
  const cluster = await openTestCluster();
  onStop(cluster.stop);
  const databaseUrl = await copyTemplate(cluster.url, `e2e_${port}_${process.pid}`);
  const folder = mkdtempSync(join(tmpdir(), "variorum-e2e-"));
  onStop(() => rmSync(folder, { recursive: true, force: true }));
  const env = { ...installationEnvironment({ port, folder, databaseUrl }), NODE_ENV: "production" };
  const news = await firstRun(env);
  await serve(env);
  const { NEXTAUTH_URL: origin, NEXTAUTH_SECRET: secret } = env;
  return { origin, databaseUrl, clusterUrl: cluster.url, secret, news };
}

/** Notes the running app in a file for tests in other processes, until everything stops. */
export function note(app, file) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(app), { mode: 0o600 });
  onStop(() => rmSync(file, { force: true }));
}
