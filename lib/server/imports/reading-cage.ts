import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { expandCollection } from "@/lib/core/imports/collections/collections";
import type { readBytes, SourceBytes } from "@/lib/core/imports/read-bytes";
import type { Refusal } from "@/lib/core/imports/reader";

export type Reading = Awaited<ReturnType<typeof readBytes>>;
export type Expansion = Awaited<ReturnType<typeof expandCollection>>;

interface Job {
  readonly task: "read" | "expand";
  readonly source: SourceBytes;
  readonly finish: (answer: unknown) => void;
  readonly fail: (error: unknown) => void;
}

interface Cage {
  readonly idle: ChildProcess[];
  readonly waiting: Job[];
  running: number;
}

declare global {
  var variorumReadingCage: Cage | undefined;
}

// Jobs take two places at most: one is always free for what a person waits for.
const most = { atOnce: 3, seconds: 60, heapMegabytes: 512, idleSeconds: 120, idleBytes: 1_000_000 };

const tooLong: Refusal = {
  problem: "too-large",
  sentence: `This takes longer than ${most.seconds} seconds to read. Split it and try again.`,
};
const tooMuch: Refusal = {
  problem: "too-large",
  sentence: "This needs more memory to read than a source may have. Split it and try again.",
};

/**
 * Reads a source in a process of its own, so that no source can hold up or harm the server: one that takes more than its
 * time or memory is refused like one that cannot be read. At most three are read at once; the others wait in order.
 */
export async function readInCage(source: SourceBytes): Promise<Reading> {
  const answer = await ask("read", source);
  if (isReading(answer)) return answer;
  throw new TypeError("The process that reads sources answered something else.");
}

/** Takes a collection apart in the same way; null where the source is none. */
export async function expandInCage(source: SourceBytes): Promise<Expansion> {
  const answer = await ask("expand", source);
  if (answer === null || isExpanded(answer)) return answer;
  throw new TypeError("The process that reads sources answered something else.");
}

function ask(task: Job["task"], source: SourceBytes): Promise<unknown> {
  globalThis.variorumReadingCage ??= { idle: [], waiting: [], running: 0 };
  const cage = globalThis.variorumReadingCage;
  return new Promise((finish, fail) => {
    cage.waiting.push({ task, source, finish, fail });
    startNext(cage);
  });
}

function startNext(cage: Cage): void {
  const job = cage.running < most.atOnce ? cage.waiting.shift() : undefined;
  if (!job) return;
  cage.running += 1;
  const child = cage.idle.pop() ?? openChild();
  const end = () => {
    cage.running -= 1;
    // A process that grew with a large source gives its memory back.
    if (job.source.bytes.length > most.idleBytes) child.kill();
    else if (child.connected) keepIdle(cage, child);
    startNext(cage);
  };
  void workIn(child, job).finally(end).then(job.finish, job.fail);
}

function openChild(): ChildProcess {
  // `npm start` and the tests bundle lib/worker/read-source.ts to here; a bundler must not look for it.
  const bundle = join(process.cwd(), ...[".build", "read-source.mjs"]);
  return fork(bundle, [], {
    env: { NODE_ENV: "production" },
    execArgv: [`--max-old-space-size=${most.heapMegabytes}`],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
}

function isReading(message: unknown): message is Reading {
  return typeof message === "object" && message !== null && ("article" in message || "problem" in message);
}

function isExpanded(message: unknown): message is NonNullable<Expansion> {
  return typeof message === "object" && message !== null && ("entries" in message || "problem" in message);
}

function workIn(child: ChildProcess, { task, source }: Job): Promise<unknown> {
  return new Promise<unknown>((resolve, reject) => {
    let stopped = tooMuch;
    const stop = () => {
      stopped = tooLong;
      child.kill("SIGKILL");
    };
    const timer = setTimeout(stop, 1000 * most.seconds);
    child.once("exit", (code, signal) => {
      clearTimeout(timer);
      if (signal) resolve(stopped);
      else reject(new Error(`The process that reads sources ended with ${code}.`));
    });
    child.once("error", reject);
    child.once("message", (message) => {
      clearTimeout(timer);
      resolve(typeof message === "object" && "answer" in message ? message.answer : undefined);
    });
    child.ref();
    child.channel?.ref();
    child.send({ task, source });
  }).finally(() => child.removeAllListeners());
}

/** Keeps a process for the next source for a while, without keeping the server from ending. */
function keepIdle(cage: Cage, child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
  cage.idle.push(child);
  const drop = () => {
    const at = cage.idle.indexOf(child);
    if (at !== -1) cage.idle.splice(at, 1);
    if (at !== -1 && child.connected) child.disconnect();
  };
  child.once("exit", drop);
  setTimeout(drop, 1000 * most.idleSeconds).unref();
}
