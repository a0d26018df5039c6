import { execFileSync } from "node:child_process";

/** Ends the server of an app that `startOwnApp` began as a failing machine would; its launcher, `pid`, starts it again. */
export function killServer({ pid }: { readonly pid: number }): void {
  const processes = execFileSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8" });
  const server = processes
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .find(([, parent, ...words]) => Number(parent) === pid && words.some((word) => word.endsWith("server.mjs")));
  if (!server) throw new Error("The app has no server.");
  process.kill(Number(server[0]), "SIGKILL");
}
