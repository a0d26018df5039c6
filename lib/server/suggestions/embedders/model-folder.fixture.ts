import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onnxFile } from "./onnx-file.fixture";

/** What each token means to the tiny model; padding means much, so that a vector in which it counts is another one. */
const meanings = {
  "[PAD]": [9, 9, 9],
  "[UNK]": [0, 0, 0],
  "[CLS]": [0, 0, 0],
  "[SEP]": [0, 0, 1],
  dock: [1, 0, 0],
  "##ers": [1, 0, 0],
  strike: [0, 1, 0],
  walk: [0, 2, 0],
};

const inputs = ["input_ids", "attention_mask", "token_type_ids"];
const gather = { operator: "Gather", inputs: ["meanings", "input_ids"] };
const tables = { meanings: Object.values(meanings) };

/** Tiny models: of a vector for each token; of one for each text (its mask); and two that make no vectors of sentences. */
export const tinyModels = {
  tokens: onnxFile({
    inputs,
    tables,
    nodes: [{ ...gather, output: "last_hidden_state" }],
    output: { name: "last_hidden_state", dims: 3, type: "float" },
  }),
  sentences: onnxFile({
    inputs,
    tables: {},
    nodes: [{ operator: "Cast", inputs: ["attention_mask"], output: "sentence_embedding", attributes: { to: 1 } }],
    output: { name: "sentence_embedding", dims: 2, type: "float" },
  }),
  shapes: onnxFile({
    inputs,
    tables: {},
    nodes: [{ operator: "Shape", inputs: ["input_ids"], output: "shape" }],
    output: { name: "shape", dims: 1, type: "int64" },
  }),
  pictures: onnxFile({
    inputs: ["pixel_values"],
    tables,
    nodes: [{ operator: "Gather", inputs: ["meanings", "pixel_values"], output: "last_hidden_state" }],
    output: { name: "last_hidden_state", dims: 3, type: "float" },
  }),
};

const special = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"];

/** A tokenizer.json of the tiny models' tokens, as BERT's is. */
export const tinyTokenizer = {
  version: "1.0",
  truncation: { max_length: 6, strategy: "LongestFirst", stride: 0 },
  padding: { strategy: "BatchLongest", pad_id: 0, pad_token: "[PAD]" },
  added_tokens: special.map((content, id) => ({ id, content, special: true, normalized: false })),
  normalizer: { type: "BertNormalizer", clean_text: true, handle_chinese_chars: true, lowercase: true },
  pre_tokenizer: { type: "BertPreTokenizer" },
  post_processor: {
    type: "TemplateProcessing",
    single: ["[CLS]", "A", "[SEP]"].map((id) =>
      id === "A" ? { Sequence: { id, type_id: 0 } } : { SpecialToken: { id, type_id: 0 } },
    ),
    pair: [],
    special_tokens: {},
  },
  decoder: { type: "WordPiece", prefix: "##", cleanup: true },
  model: {
    type: "WordPiece",
    unk_token: "[UNK]",
    continuing_subword_prefix: "##",
    max_input_chars_per_word: 100,
    vocab: Object.fromEntries(Object.keys(meanings).map((token, id) => [token, id])),
  },
};

const made = mkdtempSync(join(tmpdir(), "tiny-models-"));

/** Removes all folders that were made. */
export function removeModelFolders(): void {
  rmSync(made, { recursive: true });
}

/** Makes a folder of these files; what is no text nor bytes is written as JSON. */
export function makeModelFolder(files: Readonly<Record<string, Uint8Array | object | string>>): string {
  const folder = mkdtempSync(join(made, "tiny-model-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    const isPlain = typeof content === "string" || content instanceof Uint8Array;
    writeFileSync(join(folder, name), isPlain ? content : JSON.stringify(content));
  }
  return folder;
}
