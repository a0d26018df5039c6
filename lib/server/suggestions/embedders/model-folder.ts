import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { ModelFiles } from "@/lib/core/suggestions/embeddings/embedding-task";

const models = ["model.onnx", "onnx/model.onnx", "model_quantized.onnx", "onnx/model_quantized.onnx"];

/** The files of a model in a folder, and a word that is another one when one of them was replaced. */
export interface ModelFolder {
  readonly files: ModelFiles;
  readonly state: string;
}

/** Finds a model and its tokenizer as Hugging Face lays them out. Throws an Error with one sentence where one of them is missing. */
export async function findModel(folder: string): Promise<ModelFolder> {
  const [model, tokenizer, settings] = await Promise.all([
    firstOf(models.map((name) => join(folder, name))),
    firstOf([join(folder, "tokenizer.json")]),
    firstOf([join(folder, "tokenizer_config.json")]),
  ]);
  if (!model) throw new Error(`VARIORUM_EMBEDDER_FOLDER: there is none of ${models.join(", ")} in ${folder}.`);
  if (!tokenizer) throw new Error(`VARIORUM_EMBEDDER_FOLDER: there is no tokenizer.json in ${folder}.`);
  return {
    files: { model: model.path, tokenizer: tokenizer.path, settings: settings?.path ?? null },
    state: [model, tokenizer, settings].map((found) => found?.state).join("\n"),
  };
}

/** The hash of the bytes of these files. */
export async function hashModel({ model, tokenizer, settings }: ModelFiles): Promise<string> {
  const hash = createHash("sha256");
  for (const path of [model, tokenizer, settings]) {
    // Of two files after one another the hash must tell where the second begins.
    hash.update(path === null ? "none" : `${(await stat(path)).size}\n`);
    if (path !== null) for await (const part of createReadStream(path)) hash.update(part);
  }
  return hash.digest("hex");
}

async function firstOf(paths: readonly string[]): Promise<{ path: string; state: string } | undefined> {
  const found = await Promise.all(
    paths.map(async (path) => {
      const about = await stat(path).catch(() => null);
      return about?.isFile() ? [{ path, state: `${path} ${about.ino} ${about.size} ${about.mtimeMs}` }] : [];
    }),
  );
  return found.flat()[0];
}
