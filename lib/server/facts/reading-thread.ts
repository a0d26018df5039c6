import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Candidate } from "@/lib/core/facts/candidates/find-candidates";
import type { ReadArticle, Reading } from "@/lib/core/facts/extractor";
import type { MentionsRead, MentionsToRead } from "@/lib/core/facts/read-mentions";
import type { ReadingTask } from "@/lib/core/facts/reading-task";

interface Asked {
  /** Null where the text takes more time or memory than a text may. */
  readonly answer: (answer: unknown) => void;
  readonly fail: (error: unknown) => void;
}

interface ReadingThread {
  worker: Worker | null;
  asked: Asked | null;
  /** Resolves when the last one who asked has an answer. */
  turn: Promise<unknown>;
  rest: NodeJS.Timeout | null;
}

declare global {
  var variorumFactsThread: ReadingThread | undefined;
}

const most = { seconds: 60, heapMegabytes: 768, idleSeconds: 180 };

/**
 * Reads mentions in a thread of its own, which keeps what it read of an article under `key`: one key must stand for one text, date
 * and language. Whoever asks waits for those before. Null where the text takes more time or memory than a text may.
 */
export async function readInThread(key: string, task: MentionsToRead): Promise<MentionsRead | null> {
  const answer = await inTurn(key, { kind: "mentions", ...task });
  if (answer === null || isRead(answer)) return answer;
  throw new TypeError("The thread that reads facts answered something else.");
}

/** Finds the sentences worth marking in the same way. */
export async function findCandidatesInThread(key: string, article: ReadArticle): Promise<Reading<Candidate>[] | null> {
  const answer = await inTurn(key, { kind: "candidates", article });
  if (answer === null) return null;
  if (isFound(answer)) return answer.candidates;
  throw new TypeError("The thread that reads facts answered something else.");
}

function inTurn(key: string, task: ReadingTask): Promise<unknown> {
  globalThis.variorumFactsThread ??= { worker: null, asked: null, turn: Promise.resolve(), rest: null };
  const thread = globalThis.variorumFactsThread;
  const answer = thread.turn.then(() => ask(thread, { key, task }));
  thread.turn = answer.catch(() => null);
  return answer;
}

async function ask(thread: ReadingThread, message: { key: string; task: ReadingTask }): Promise<unknown> {
  if (thread.rest) clearTimeout(thread.rest);
  thread.worker ??= openWorker(thread);
  const { worker } = thread;
  worker.ref();
  const giveUp = setTimeout(() => {
    thread.asked?.answer(null);
    letGo(thread);
  }, 1000 * most.seconds);
  try {
    return await new Promise<unknown>((answer, fail) => {
      thread.asked = { answer, fail };
      worker.postMessage(message);
    });
  } finally {
    clearTimeout(giveUp);
    thread.asked = null;
    worker.unref();
    thread.rest = setTimeout(() => letGo(thread), 1000 * most.idleSeconds);
    thread.rest.unref();
  }
}

function letGo(thread: ReadingThread): void {
  void thread.worker?.terminate();
  thread.worker = null;
}

function openWorker(thread: ReadingThread): Worker {
  // `npm start` and the tests bundle lib/worker/read-facts.ts to here; a bundler must not look for it.
  const bundle = join(process.cwd(), ...[".build", "read-facts.mjs"]);
  const worker = new Worker(bundle, { resourceLimits: { maxOldGenerationSizeMb: most.heapMegabytes } });
  worker.on("message", (message) => thread.asked?.answer(message));
  worker.on("error", (error) => {
    if ("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY") thread.asked?.answer(null);
    else thread.asked?.fail(error);
  });
  worker.on("exit", () => {
    if (thread.worker !== worker) return;
    thread.worker = null;
    thread.asked?.fail(new Error("The thread that reads facts was ended."));
  });
  return worker;
}

function isRead(message: unknown): message is MentionsRead {
  return typeof message === "object" && message !== null && "mentions" in message && "places" in message;
}

function isFound(message: unknown): message is { readonly candidates: Reading<Candidate>[] } {
  return typeof message === "object" && message !== null && "candidates" in message;
}
