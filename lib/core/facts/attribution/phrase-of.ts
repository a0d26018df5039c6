/** A noun phrase as indices of words, half-open. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}
