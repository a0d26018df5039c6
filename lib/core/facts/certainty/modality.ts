import type { Segment } from "../../text/segments";
import type { Status } from "./modality-lexicon";

/**
 * How far what a verb says has come. `verb` is the word that says it and `lemma` its dictionary form; `clause` is where it
 * holds. `isConditional` tells that the sentence names a condition.
 */
export interface Modality {
  readonly status: Status;
  readonly verb: Segment;
  readonly lemma: string;
  readonly clause: Segment;
  readonly isConditional: boolean;
}
