import { readFile } from "node:fs/promises";
import { env, InferenceSession, Tensor } from "onnxruntime-web";
import type { ModelFiles } from "@/lib/core/suggestions/embeddings/embedding-task";
import { sentenceVectors } from "@/lib/core/suggestions/embeddings/sentence-vectors";
import { type TokenBatch, tokenBatch } from "@/lib/core/suggestions/embeddings/token-batch";
import { openTokens } from "./embedding-tokens";

type Embed = (texts: readonly string[]) => Promise<readonly Float32Array[]>;

const inputs: Readonly<Record<string, (batch: TokenBatch) => BigInt64Array>> = {
  input_ids: ({ ids }) => ids,
  attention_mask: ({ mask }) => mask,
  token_type_ids: ({ ids }) => new BigInt64Array(ids.length),
};
const outputs = ["sentence_embedding", "last_hidden_state"];

/** Loads a model and its tokens. Throws an Error with one sentence where it is none that makes vectors of sentences. */
export async function openModel({ model, tokenizer, settings }: ModelFiles): Promise<Embed> {
  const tokens = await openTokens(tokenizer, settings);
  // The server and its database have the machine's other processors.
  env.wasm.numThreads = 1;
  const session = await InferenceSession.create(await readFile(model), { logSeverityLevel: 3 }).catch(
    (error: unknown) => {
      throw new Error(`${model} cannot be loaded as an ONNX model: ${error instanceof Error ? error.message : error}`);
    },
  );
  const unknown = session.inputNames.find((name) => !Object.hasOwn(inputs, name));
  if (unknown) throw new Error(`${model} asks for ${unknown}, which is none of ${Object.keys(inputs).join(", ")}.`);
  const output = outputs.find((name) => session.outputNames.includes(name)) ?? session.outputNames[0] ?? "";
  return async (texts) => {
    const batch = tokenBatch(texts.map(tokens.of), tokens.padding);
    const feeds = session.inputNames.map(
      (name) => [name, tensorOf(inputs[name]?.(batch) ?? batch.ids, batch)] as const,
    );
    const answered = (await session.run(Object.fromEntries(feeds), [output]))[output];
    const values = answered?.data;
    const vectors =
      answered && values instanceof Float32Array && sentenceVectors({ dims: answered.dims, values }, batch.lengths);
    if (vectors) return vectors;
    const shape = `${answered?.type} [${answered?.dims.join(", ")}]`;
    throw new Error(`${model} answers ${output} as ${shape}, which is neither a vector a text nor a vector a token.`);
  };
}

function tensorOf(values: BigInt64Array, { dims }: TokenBatch): Tensor {
  return new Tensor("int64", values, dims);
}
