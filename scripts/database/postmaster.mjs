import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** What a cluster's `postmaster.pid` says: `{ pid, port, ready }`, or null when there is none. */
export function readPostmaster(cluster) {
  const lines = readIfThere(join(cluster, "postmaster.pid"))?.split("\n");
  const pid = Number(lines?.[0]);
  return pid > 0 ? { pid, port: Number(lines[3]), ready: lines[7]?.trim() === "ready" } : null;
}

/** Whether a process with this id exists, whoever owns it. */
export function isAlive(pid) {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/**
 * Removes a `postmaster.pid` whose process id has since gone to another program, which happens in containers and after a reboot and
 * which PostgreSQL takes for a running server.
 */
export function dropForeignPid(cluster) {
  const found = readPostmaster(cluster);
  const name = found && readIfThere(`/proc/${found.pid}/comm`);
  if (name && name.trim() !== "postgres") rmSync(join(cluster, "postmaster.pid"));
}

/** A file's text, or null when it cannot be read. */
export function readIfThere(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
