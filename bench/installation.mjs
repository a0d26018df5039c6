import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inRoot } from "../scripts/launch/paths.mjs";
import { PlainError } from "../scripts/launch/plain-error.mjs";
import { isStopping, onStop } from "../scripts/launch/stopping.mjs";

const patience = 180_000;

/** Makes an empty data folder outside the repository, removed when everything stops; answers its path. */
export function makeDataFolder() {
  const folder = mkdtempSync(join(tmpdir(), "variorum-bench-"));
  // As root the database runs under another account, which must be able to enter.
  chmodSync(folder, 0o711);
  onStop(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** An owner made up for one run: the settings that `npm start` reads, so that no set-up page is needed. */
export const makeOwner = () => ({
  VARIORUM_OWNER_EMAIL: "bench@press.example",
  VARIORUM_OWNER_PASSWORD: randomBytes(18).toString("base64url"),
  VARIORUM_OWNER_TOKEN: randomBytes(32).toString("base64url"),
});

/**
 * Starts the app as `npm start` does, over its own PostgreSQL with the settings people get (writes are durable), and resolves when it
 * says that it is ready. Answers `{ origin, pid, milliseconds, stop() }`, the time being that from the spawn to "ready".
 */
export async function startInstallation(folder, owner) {
  const port = await findFreePort();
  const env = { ...process.env, ...owner, PORT: String(port), VARIORUM_DATA: folder, VARIORUM_SAMPLE: "none" };
  for (const name of ["DATABASE_URL", "APP_ORIGIN", "NEXTAUTH_URL", "HOST"]) delete env[name];
  const begin = performance.now();
  // A group of its own: Ctrl-C reaches this process, which stops the app.
  const child = spawn(process.execPath, [inRoot("scripts", "start.mjs")], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const stop = () => endChild(child);
  const forget = onStop(stop);
  await becomeReady(child);
  const milliseconds = performance.now() - begin;
  const stopNow = () => {
    forget();
    return stop();
  };
  return { origin: `http://localhost:${port}`, pid: child.pid, milliseconds, stop: stopNow };
}

function becomeReady(child) {
  return new Promise((resolve, reject) => {
    let said = "";
    const timer = setTimeout(() => reject(new PlainError("The app was not ready after three minutes.")), patience);
    const hear = (text) => {
      said += text;
      if (!said.includes("Variorum is ready")) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout.setEncoding("utf8").on("data", hear);
    child.stderr.setEncoding("utf8").on("data", hear);
    child.once("exit", (code) => {
      clearTimeout(timer);
      if (!isStopping()) reject(new PlainError(`${said.trim()}\nThe app ended with ${code} before it was ready.`));
    });
  });
}

async function endChild(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
}

async function findFreePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  await once(probe, "close");
  return port;
}
