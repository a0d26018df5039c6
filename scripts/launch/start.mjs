import { forwardedRewriter } from "../serving/forwarded.mjs";
import { ensureCommandLine, ensureGenerated, ensurePages, ensureWorkers } from "./build.mjs";
import { firstRun } from "./command-line.mjs";
import { installationEnvironment } from "./environment.mjs";
import { ensureInstalled } from "./install.mjs";
import { dataFolder } from "./paths.mjs";
import { requireFreePort, wantedPort } from "./port.mjs";
import { requireWritable } from "./secrets.mjs";
import { serve } from "./serve.mjs";
import { onStop, stopOnSignals } from "./stopping.mjs";

const say = console.log;

/** From whatever there is to a server that takes requests, and until a signal; the cheap checks come before the long work. */
export async function start({ dev = false } = {}) {
  stopOnSignals();
  const port = wantedPort();
  await requireFreePort(port);
  forwardedRewriter(process.env.VARIORUM_TRUSTED_PROXIES);
  const folder = dataFolder();
  requireWritable(folder);
  await ensureInstalled(say);
  const databaseUrl = await prepareDatabase(folder);
  await ensureGenerated();
  await ensureCommandLine();
  await ensureWorkers();
  if (!dev) await ensurePages(say);
  const env = {
    ...installationEnvironment({ port, folder, databaseUrl }),
    NODE_ENV: dev ? "development" : "production",
  };
  const news = await firstRun(env);
  await serve(env, { dev });
  say(`Variorum is ready at ${process.env.APP_ORIGIN || `http://localhost:${port}`}`);
  if (news) say(news);
}

async function prepareDatabase(folder) {
  // Loaded only now: they need packages that may just have been installed.
  const { openDatabase } = await import("../database/database.mjs");
  const { migrate } = await import("../migrate.mjs");
  const database = await openDatabase(folder, { databaseUrl: process.env.DATABASE_URL, say });
  onStop(database.stop);
  await migrate(database.url);
  return database.url;
}
