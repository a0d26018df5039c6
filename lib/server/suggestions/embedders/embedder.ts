/** Makes of texts what can be compared by meaning. */
export interface Embedder {
  /** What people read of it. */
  readonly name: string;
  /** Stored beside each vector: another id whenever it would make other vectors. Throws where it cannot be told. */
  readonly id: () => Promise<string>;
  /** So many texts at once at most; what is done of them is kept when time is up. */
  readonly mostAtOnce: number;
  /** One vector for each text, in their order and all of one length. Throws where it cannot. */
  readonly embed: (texts: readonly string[], signal: AbortSignal) => Promise<readonly Float32Array[]>;
}
