import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ownPort, sharedApp } from "./running-app";

/** Starts a further server process on the database of the shared app, as behind a balancer. Stop it when the test ends. */
export async function startSecondProcess(): Promise<{ origin: string; stop: () => Promise<void> }> {
  const { databaseUrl, secret } = sharedApp();
  const port = ownPort();
  const origin = `http://localhost:${port}`;
  const folder = mkdtempSync(join(tmpdir(), "variorum-second-"));
  const child = fork("server.mjs", {
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: String(port),
      VARIORUM_DATA: folder,
      DATABASE_URL: databaseUrl,
      NEXTAUTH_URL: origin,
      NEXTAUTH_SECRET: secret,
    },
  });
  await once(child, "message");
  return {
    origin,
    stop: async () => {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
