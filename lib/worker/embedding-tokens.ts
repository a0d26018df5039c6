import { readFile } from "node:fs/promises";
import { Tokenizer } from "@huggingface/tokenizers";
import { z } from "zod";
import { cutTokens } from "@/lib/core/suggestions/embeddings/token-batch";

/** The most tokens of a text where the files say nothing, or more; and the most characters that are read for them. */
const most = { tokens: 512, characters: 16_384 };

const tokenizerFile = z.looseObject({
  truncation: z.object({ max_length: z.number().positive() }).nullish(),
  padding: z.object({ pad_id: z.int() }).nullish(),
});
const settingsFile = z.looseObject({ model_max_length: z.number().positive().nullish() });

/** The ids of a text's tokens, cut to what the model takes; and the id that stands behind shorter texts. */
interface Tokens {
  readonly of: (text: string) => readonly number[];
  readonly padding: number;
}

/** Reads a tokenizer.json and the tokenizer_config.json beside it. Throws an Error with one sentence where they cannot be read. */
export async function openTokens(path: string, settingsPath: string | null): Promise<Tokens> {
  const file = await readJson(path, tokenizerFile);
  const settings = settingsPath === null ? {} : await readJson(settingsPath, settingsFile);
  const tokenizer = openTokenizer(path, file, settings);
  const longest = Math.min(file.truncation?.max_length ?? Infinity, settings.model_max_length ?? Infinity, most.tokens);
  return {
    of: (text) => {
      const read = text.slice(0, most.characters);
      const whole = tokenizer.encode(read).ids;
      if (whole.length <= longest) return whole;
      return cutTokens(whole, tokenizer.encode(read, { add_special_tokens: false }).ids, longest);
    },
    padding: file.padding?.pad_id ?? 0,
  };
}

function openTokenizer(path: string, file: object, settings: object): Tokenizer {
  try {
    return new Tokenizer(file, settings);
  } catch (error) {
    throw unreadable(path, error);
  }
}

async function readJson<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  try {
    return schema.parse(JSON.parse(await readFile(path, "utf8")));
  } catch (error) {
    throw unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): Error {
  const [issue] = error instanceof z.ZodError ? error.issues : [];
  const reason = issue ? `${issue.path.join(".")}: ${issue.message}` : error instanceof Error ? error.message : error;
  return new Error(`${path} cannot be read as a tokenizer: ${reason}`);
}
