import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { z } from "zod";

const runningApp = z.object({
  origin: z.string(),
  databaseUrl: z.string(),
  /** The cluster of the test run, for a further app beside this one. */
  clusterUrl: z.string(),
  secret: z.string(),
  /** What the first run said, such as the one-time set-up link. */
  news: z.string(),
});
export type RunningApp = z.infer<typeof runningApp>;

/** The app that this run of Playwright started: the production build over an empty database. */
export function sharedApp(): RunningApp {
  return runningApp.parse(JSON.parse(readFileSync(process.env.VARIORUM_E2E_NOTE ?? "", "utf8")));
}

/** The port for a server that a test starts beside the shared app: each worker runs one test at a time. */
export const ownPort = (): number =>
  Number(process.env.VARIORUM_E2E_PORT) + 1 + Number(process.env.TEST_PARALLEL_INDEX);

/**
 * Starts a further app with an empty database and a data folder of its own, for tests of a first run; `env` holds settings such as
 * VARIORUM_OWNER_EMAIL. Stop it with `stop` when the test ends.
 */
export async function startOwnApp(env: Record<string, string> = {}) {
  const child = fork("scripts/e2e-server.mjs", {
    env: {
      ...process.env,
      ...env,
      PORT: String(ownPort()),
      VARIORUM_E2E_NOTE: "",
      VARIORUM_TEST_CLUSTER: sharedApp().clusterUrl,
    },
  });
  const app = await readyApp(child);
  const stop = async () => {
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    await ended;
  };
  return { ...app, pid: child.pid ?? 0, stop };
}

async function readyApp(child: ChildProcess): Promise<RunningApp> {
  const message = await new Promise((resolve, reject) => {
    child.once("message", resolve);
    child.once("exit", (code) => reject(new Error(`The app ended with ${code} before it was ready.`)));
  });
  return runningApp.parse(message);
}
