import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { onStop } from "../launch/stopping.mjs";

// Nothing of the caller's environment (PGPORT, PGDATA, a locale) may reach the database's programs.
const env = { PATH: process.env.PATH ?? "/usr/bin:/bin", LC_ALL: "C" };

/** The account PostgreSQL shall run under: `undefined` for the own one, or, since it refuses root, `{ uid, gid }` of `nobody`. */
export function unprivilegedAccount() {
  if (process.getuid?.() !== 0) return undefined;
  const line = readFileSync("/etc/passwd", "utf8").match(/^nobody:[^:]*:(\d+):(\d+):/m);
  return { uid: Number(line?.[1] ?? 65534), gid: Number(line?.[2] ?? 65534) };
}

/** Whether the account can enter this folder and everything above it. */
export function canEnter(account, folder) {
  if (!account) return true;
  const script = 'cd "$1" && test -x .';
  return spawnSync("/bin/sh", ["-c", script, "sh", folder], { ...account, env, cwd: "/" }).status === 0;
}

/** Runs a program of the database under the account until it ends; answers `{ code, output }`. */
export function runAs(account, command, args) {
  return new Promise((resolve, reject) => {
    // A group of its own: Ctrl-C must reach the server before the database.
    const child = spawn(command, args, {
      ...account,
      env,
      cwd: "/",
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => {
        output += text;
      });
    }
    const ended = new Promise((settle) => child.once("close", settle));
    const forget = onStop(() => ended);
    child.on("error", reject);
    child.on("close", (code) => {
      forget();
      resolve({ code: code ?? 1, output });
    });
  });
}
