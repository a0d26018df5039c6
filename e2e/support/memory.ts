import { readdirSync, readFileSync } from "node:fs";

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/** The process with `name` in its command line that the process `parent` started; null on systems without /proc. */
export function childNamed(parent: number, name: string): number | null {
  const pids = read("/proc/version") === "" ? [] : readdirSync("/proc").map(Number).filter(Number.isInteger);
  const isOurs = (pid: number) =>
    new RegExp(`^PPid:\\s+${parent}$`, "m").test(read(`/proc/${pid}/status`)) &&
    read(`/proc/${pid}/cmdline`).includes(name);
  return pids.find(isOurs) ?? null;
}

/** The most memory that a process has held so far, in megabytes; 0 where the system does not say. */
export function mostMegabytesOf(pid: number | null): number {
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;
}
