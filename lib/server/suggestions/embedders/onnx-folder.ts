import { basename, resolve } from "node:path";
import type { Embedder } from "./embedder";
import { findModel, hashModel, type ModelFolder } from "./model-folder";
import { embedInThread } from "./model-thread";

/** About a second's work of a small model; more at once is no quicker. */
const mostAtOnce = 16;

interface Known extends ModelFolder {
  readonly id: string;
}

/**
 * A folder with a model in ONNX and its tokenizer.json, run in a thread of this program. The id is the hash of their bytes, so that a file
 * that is replaced makes vectors of its own.
 */
export function onnxFolderEmbedder(path: string): Embedder {
  const folder = resolve(path);
  let known: Known | undefined;
  const know = async (): Promise<Known> => {
    const found = await findModel(folder);
    if (known?.state === found.state) return known;
    known = { ...found, id: `onnx ${(await hashModel(found.files)).slice(0, 32)}` };
    return known;
  };
  return {
    name: basename(folder),
    id: async () => (await know()).id,
    mostAtOnce,
    embed: async (texts, signal) => {
      const { id, files } = await know();
      return embedInThread({ id, files, texts, signal });
    },
  };
}
