import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { EmbeddingAnswer, EmbeddingTask, ModelFiles } from "@/lib/core/suggestions/embeddings/embedding-task";

type Vectors = readonly Float32Array[];

interface Asked {
  readonly answer: (vectors: Vectors) => void;
  readonly fail: (error: Error) => void;
}

interface ModelThread {
  /** Of the model that it loaded. */
  readonly id: string;
  readonly worker: Worker;
  readonly asked: Map<number, Asked>;
  rest: NodeJS.Timeout | null;
}

declare global {
  var variorumModelThread: ModelThread | undefined;
}

interface Embedding {
  readonly id: string;
  readonly files: ModelFiles;
  readonly texts: readonly string[];
  readonly signal: AbortSignal;
}

const most = { heapMegabytes: 1024, idleSeconds: 180 };
let count = 0;

/**
 * Embeds texts in a thread of its own, which keeps the model loaded for a while. One that is not waited for any more goes on: a model that
 * takes long to load is there for the next.
 */
export async function embedInThread({ id, files, texts, signal }: Embedding): Promise<Vectors> {
  signal.throwIfAborted();
  const thread = threadOf(id, files);
  count += 1;
  const task: EmbeddingTask = { number: count, texts };
  const stop = () => thread.asked.get(task.number)?.fail(new Error("The model did not answer in time."));
  signal.addEventListener("abort", stop, { once: true });
  try {
    return await new Promise<Vectors>((answer, fail) => {
      thread.asked.set(task.number, { answer, fail });
      thread.worker.ref();
      thread.worker.postMessage(task);
    });
  } finally {
    signal.removeEventListener("abort", stop);
    thread.asked.delete(task.number);
    if (thread.asked.size === 0) rest(thread);
  }
}

function threadOf(id: string, files: ModelFiles): ModelThread {
  const old = globalThis.variorumModelThread;
  if (old?.rest) clearTimeout(old.rest);
  if (old?.id === id) return old;
  if (old) letGo(old);
  globalThis.variorumModelThread = openThread(id, files);
  return globalThis.variorumModelThread;
}

function rest(thread: ModelThread): void {
  if (thread.rest) clearTimeout(thread.rest);
  thread.worker.unref();
  thread.rest = setTimeout(() => letGo(thread), 1000 * most.idleSeconds);
  thread.rest.unref();
}

function letGo(thread: ModelThread): void {
  if (globalThis.variorumModelThread === thread) globalThis.variorumModelThread = undefined;
  void thread.worker.terminate();
}

function openThread(id: string, files: ModelFiles): ModelThread {
  // `npm start` and the tests bundle lib/worker/embed-texts.ts to here; a bundler must not look for it.
  const bundle = join(process.cwd(), ...[".build", "embed-texts.mjs"]);
  const resourceLimits = { maxOldGenerationSizeMb: most.heapMegabytes };
  const worker = new Worker(bundle, { workerData: files, resourceLimits });
  const thread: ModelThread = { id, worker, asked: new Map(), rest: null };
  worker.on("message", (message: EmbeddingAnswer) => {
    const asked = thread.asked.get(message.number);
    if ("vectors" in message) asked?.answer(message.vectors);
    else asked?.fail(new Error(message.problem));
  });
  worker.on("error", (error) => failAll(thread, error));
  worker.on("exit", () => failAll(thread, new Error("The thread that runs the model was ended.")));
  return thread;
}

function failAll(thread: ModelThread, error: Error): void {
  if (globalThis.variorumModelThread === thread) globalThis.variorumModelThread = undefined;
  for (const { fail } of thread.asked.values()) fail(error);
}
