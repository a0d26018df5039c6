/** What the thread that runs a model is opened with. `settings` is the tokenizer_config.json, where there is one. */
export interface ModelFiles {
  readonly model: string;
  readonly tokenizer: string;
  readonly settings: string | null;
}

/** Texts to embed at once; the answer carries the same number. */
export interface EmbeddingTask {
  readonly number: number;
  readonly texts: readonly string[];
}

/** The vectors of a task, or the sentence that says why there are none. */
export type EmbeddingAnswer =
  | { readonly number: number; readonly vectors: readonly Float32Array[] }
  | { readonly number: number; readonly problem: string };
