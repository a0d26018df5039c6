/**
 * A verb with its helpers: `had not yet been told`. `first`, `last` and `head` are indices into the words of the sentence,
 * `last` inclusive; the head is the word that says what is done, or the last helper where there is no other.
 */
export interface VerbGroup {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly lemma: string;
  readonly isFinite: boolean;
  readonly isPast: boolean;
  /** The helper that is neither be, have nor do: `will`, `could`, `be to`, `going to`, `have to`. */
  readonly modal: string | null;
  readonly isPerfect: boolean;
  readonly isProgressive: boolean;
  readonly isPassive: boolean;
}

/** Groups by the index of their first word. */
export type GroupStarts = ReadonlyMap<number, VerbGroup>;

const none: GroupStarts = new Map();

/** The groups of a sentence by the index of their first word. */
export function groupStarts(groups: readonly VerbGroup[]): GroupStarts {
  return groups.length === 0 ? none : new Map(groups.map((group) => [group.first, group]));
}
