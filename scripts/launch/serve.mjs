import { fork } from "node:child_process";
import { inRoot, root } from "./paths.mjs";
import { PlainError } from "./plain-error.mjs";
import { isStopping, onStop } from "./stopping.mjs";

const crashesAllowed = 5;

/**
 * Starts `server.mjs` and resolves once it takes requests; one that dies later is started again, five times at most. It stops with
 * everything else.
 */
export async function serve(env, { dev = false } = {}) {
  let child;
  let crashes = 0;
  const begin = () =>
    new Promise((resolve, reject) => {
      // A group of its own: Ctrl-C reaches this process, which stops the server before the database.
      child = fork(inRoot("server.mjs"), dev ? ["--dev"] : [], { env, cwd: root, detached: true });
      const early = () => reject(new PlainError("The server did not start: its reason stands above."));
      child.once("exit", early);
      child.once("message", () => {
        child.off("exit", early);
        child.once("exit", again);
        resolve();
      });
    });
  const again = (code, signal) => {
    if (isStopping()) return;
    crashes += 1;
    if (crashes > crashesAllowed) process.emit("SIGTERM");
    console.error(`The server ended by itself (${signal ?? code}) and is started again.`);
    begin().catch((error) => console.error(error.message));
  };
  onStop(() => stopChild(child));
  await begin();
}

function stopChild(child) {
  if (child.exitCode !== null || child.signalCode !== null) return undefined;
  return new Promise((resolve) => {
    child.once("exit", resolve);
    child.kill("SIGTERM");
  });
}
