import type { SpeakerKind, Strength } from "./attribution/attribution";
import type { HedgeKind } from "./certainty/hedge-lexicon";
import type { Status } from "./certainty/modality-lexicon";
import type { DateValue } from "./dates/date-value";
import type { Figure } from "./figures/figure";
import type { NameReading } from "./names/reading/name-reading";
import type { NegationKind } from "./polarity/negation";

/** Who says it, in the words of the text. `named` is the proper name or, of a pronoun, whom it stands for; null where neither is known. */
export interface SaidBy {
  readonly speaker: { readonly kind: SpeakerKind; readonly words: string; readonly named: string | null } | null;
  readonly verb: { readonly words: string; readonly lemma: string; readonly strength: Strength } | null;
  readonly manner: "quoted" | "paraphrased" | "mixed" | "own voice";
}

/** What stands between quotation marks. One that is not `closed` goes to the end of its paragraph. */
export interface Quoted {
  readonly inner: string;
  readonly closed: boolean;
}

export interface HedgedBy {
  readonly kind: HedgeKind;
  readonly cue: string;
  readonly about: string | null;
}

/** How far what the verb says has come. */
export interface Happening {
  readonly status: Status;
  readonly lemma: string;
  readonly isConditional: boolean;
}

export interface NegatedBy {
  readonly kind: NegationKind;
  readonly cue: string;
  readonly verb: string | null;
  readonly isCancelled: boolean;
}

/** What each kind of fact says. A value holds words and no offsets, so that it can be compared without its text. */
export interface FactValues {
  readonly figure: Figure;
  readonly date: DateValue;
  readonly name: NameReading;
  readonly attribution: SaidBy;
  readonly quotation: Quoted;
  readonly hedge: HedgedBy;
  readonly modality: Happening;
  readonly negation: NegatedBy;
}

export type FactKind = keyof FactValues;

/** Something that a mention says: `words` are the characters from `start` to `end` of its revision, which may stand beside the mention. */
export interface FactOf<Kind extends FactKind> {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly value: FactValues[Kind];
}

export type Fact = { [Kind in FactKind]: FactOf<Kind> }[FactKind];

/** The facts of one kind, in their order. */
export function factsOf<Kind extends FactKind>(kind: Kind, facts: readonly Fact[]): FactOf<Kind>[] {
  return facts.filter((fact): fact is Extract<Fact, FactOf<Kind>> => fact.kind === kind);
}
