import { spawnSync } from "node:child_process";

/** The processes that one started, with the memory that each holds and its command line. */
export function childrenOf(parent) {
  const { stdout } = spawnSync("ps", ["-A", "-o", "pid=,ppid=,rss=,args="], { encoding: "utf8" });
  return stdout.split("\n").flatMap((line) => {
    const [, pid, ppid, kilobytes, command] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return Number(ppid) === parent ? [{ pid: Number(pid), megabytes: Number(kilobytes) / 1024, command }] : [];
  });
}
