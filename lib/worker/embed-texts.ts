import { parentPort, workerData } from "node:worker_threads";
import type { EmbeddingAnswer, EmbeddingTask } from "@/lib/core/suggestions/embeddings/embedding-task";
import { openModel } from "./embedding-model";

let opened: ReturnType<typeof openModel> | undefined;

async function answerTo({ number, texts }: EmbeddingTask): Promise<EmbeddingAnswer> {
  try {
    opened ??= openModel(workerData);
    const embed = await opened;
    return { number, vectors: await embed(texts) };
  } catch (error) {
    return { number, problem: error instanceof Error ? error.message : String(error) };
  }
}

// A thread that lives on: loading a model takes seconds, and mentions come one by one. A session runs one batch at a time.
let turn: Promise<unknown> = Promise.resolve();
parentPort?.on("message", (task: EmbeddingTask) => {
  turn = turn.then(async () => parentPort?.postMessage(await answerTo(task)));
});
