import type { Segment } from "../../text/segments";

/**
 * What negates: `not` (with n't), `never`, `no` before a noun, a negative `pronoun` (nobody, nothing), `neither` and `nor`,
 * `without`, a verb that says that something was not done (`failed`, `refused`), one that denies a statement (`denied`), one
 * that withholds a thing (`withheld`: he was denied bail), or a word that all but negates (`hardly`).
 */
export type NegationKind =
  | "not"
  | "never"
  | "no"
  | "pronoun"
  | "neither"
  | "without"
  | "failed"
  | "refused"
  | "denied"
  | "withheld"
  | "hardly";

/**
 * A word that negates. `verb` is what it negates, with its helpers, null where no verb is found; `scope` is the stretch in which
 * it holds. `isCancelled` tells that a second negation of the same verb undoes it: `did not deny`, `not without success`.
 */
export interface Negation {
  readonly kind: NegationKind;
  readonly cue: string;
  readonly verb: Segment | null;
  readonly scope: Segment;
  readonly isCancelled: boolean;
}
