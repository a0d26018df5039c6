import { z } from "zod";
import { theWeb } from "../../fetching/web";
import type { Embedder } from "./embedder";
import { postJson } from "./post-json";

const answered = z.object({
  data: z.array(z.object({ index: z.int(), embedding: z.array(z.number()).min(1) })),
});

interface Endpoint {
  /** Of the API, such as https://press.example/v1. */
  readonly url: string;
  readonly model: string;
  readonly key: string | undefined;
  /** Whether it may stand in the network of this machine: a model that runs beside the program. */
  readonly isLocal: boolean;
}

/** An endpoint that speaks as OpenAI's does: `POST {url}/embeddings`. It sees the words of mentions; who sets it up chooses that. */
export function endpointEmbedder({ url, model, key, isLocal }: Endpoint): Embedder {
  const address = new URL(`${url.replace(/\/+$/, "")}/embeddings`);
  const web = isLocal ? { ...theWeb, isAllowed: () => true } : theWeb;
  const name = `${model} at ${address.host}`;
  return {
    name,
    id: async () => name,
    mostAtOnce: 128,
    embed: async (texts, signal) => {
      const headers = key === undefined ? {} : { Authorization: `Bearer ${key}` };
      const body = { model, input: texts, encoding_format: "float" };
      const { data } = answered.parse(await postJson({ web, address, headers, body, signal }));
      const vectors = data.toSorted((a, b) => a.index - b.index).map(({ embedding }) => Float32Array.from(embedding));
      const lengths = new Set(vectors.map((vector) => vector.length));
      if (vectors.length !== texts.length || lengths.size > 1) {
        throw new Error(`${address.host} answered ${vectors.length} vectors to ${texts.length} texts.`);
      }
      return vectors;
    },
  };
}
