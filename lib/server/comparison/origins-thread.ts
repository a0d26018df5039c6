import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Origins } from "@/lib/core/comparison/origins/find-origins";
import type { OriginArticle } from "@/lib/core/comparison/origins/origin-article";
import { AppError } from "../app-error";

declare global {
  var variorumOriginsThread: Promise<unknown> | undefined;
}

const most = { seconds: 120, heapMegabytes: 1024 };

/**
 * Finds the origins in a thread of its own, one story after another, so that the server answers others meanwhile. Null
 * where they are not wanted any more when the turn comes: a story that changes each second is not read at every change.
 */
export function findOriginsInThread(
  articles: readonly OriginArticle[],
  isWanted: () => boolean,
): Promise<Origins | null> {
  const turn = globalThis.variorumOriginsThread ?? Promise.resolve();
  const found = turn.then(() => (isWanted() ? runThread(articles) : null));
  globalThis.variorumOriginsThread = found.catch(() => null);
  return found;
}

function runThread(articles: readonly OriginArticle[]): Promise<Origins> {
  // `npm start` and the tests bundle lib/worker/find-origins.ts to here; a bundler must not look for it.
  const bundle = join(process.cwd(), ...[".build", "find-origins.mjs"]);
  const worker = new Worker(bundle, { resourceLimits: { maxOldGenerationSizeMb: most.heapMegabytes } });
  return new Promise<Origins>((resolve, reject) => {
    const stop = () => reject(new AppError("unavailable", "This story is too large to compare all its articles."));
    const timer = setTimeout(stop, 1000 * most.seconds);
    worker.once("error", reject);
    worker.once("exit", () => clearTimeout(timer));
    worker.once("message", (message) => {
      if (isOrigins(message)) resolve(message);
      else reject(new TypeError("The thread that finds origins answered something else."));
    });
    worker.postMessage(articles);
  }).finally(() => worker.terminate());
}

function isOrigins(message: unknown): message is Origins {
  return typeof message === "object" && message !== null && "origins" in message && "shared" in message;
}
