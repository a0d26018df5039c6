import { fork } from "node:child_process";
import { inRoot, root } from "./paths.mjs";
import { PlainError } from "./plain-error.mjs";
import { isStopping, onStop, stopEverything } from "./stopping.mjs";

const crashesAllowed = 5;
const minute = 60_000;

/**
 * Starts `server.mjs` and resolves once it takes requests; one that dies later is started again, but after five deaths within a minute
 * everything is stopped. It stops with everything else.
 */
export async function serve(env, { dev = false } = {}) {
  let child;
  let crashes = [];
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
  const again = async () => {
    if (isStopping()) return;
    crashes = [...crashes.filter((time) => Date.now() - time < minute), Date.now()];
    console.error(`The server ended by itself (${child.signalCode ?? child.exitCode}) and is started again.`);
    if (crashes.length > crashesAllowed) await giveUp();
    await begin().catch(again);
  };
  onStop(() => stopChild(child));
  await begin();
}

async function giveUp() {
  console.error("The server ended too often: its reasons stand above. Mend them, then start again.");
  await stopEverything();
  process.exit(1);
}

function stopChild(child) {
  if (child.exitCode !== null || child.signalCode !== null) return undefined;
  return new Promise((resolve) => {
    child.once("exit", resolve);
    child.kill("SIGTERM");
  });
}
