import { spawn } from "node:child_process";
import { root } from "./paths.mjs";
import { onStop } from "./stopping.mjs";

/**
 * Runs a program in the repository until it ends, in a process group of its own that is ended when this process is told to stop.
 * Answers `{ code, output }`; `quiet` keeps the output, else it is shown as it comes and `output` is empty.
 */
export function run(command, args, { env = process.env, quiet = false, cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = quiet ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"];
    const child = spawn(command, args, { cwd, env, stdio, detached: true });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text) => {
        output += text;
      });
    }
    const forget = onStop(() => endGroup(child));
    child.on("error", reject);
    child.on("close", (code) => {
      forget();
      resolve({ code: code ?? 1, output });
    });
  });
}

function endGroup(child) {
  return new Promise((resolve) => {
    child.once("close", resolve);
    try {
      process.kill(-child.pid, "SIGTERM");
    } catch {
      resolve();
    }
  });
}

/** Runs a script file with this Node; options as for `run`. */
export const runNode = (file, args = [], options = {}) => run(process.execPath, [file, ...args], options);

/** The file behind an installed package's command, such as `next` in the package `next`. */
export const bin = (path) => `${root}/node_modules/${path}`;
