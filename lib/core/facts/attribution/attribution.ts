import type { Segment } from "../../text/segments";

/**
 * What a reporting verb makes of what is said: it leaves it open (`neutral`), doubts it (`claim`), holds it for true
 * (`confirm`), denies it, hints at it (`suggest`), asks for something (`demand`, `ask`), binds oneself (`promise`), warns,
 * believes, or finds fault or praise (`judge`).
 */
export type Strength =
  | "neutral"
  | "claim"
  | "confirm"
  | "deny"
  | "suggest"
  | "demand"
  | "ask"
  | "promise"
  | "warn"
  | "believe"
  | "judge";

/** What a speaker is called by. An `office` is any body; `unnamed` are sources, witnesses, experts without a name. */
export type SpeakerKind = "name" | "role" | "office" | "outlet" | "document" | "unnamed" | "pronoun";

/** Who says it, at the characters that name them. */
export interface Speaker extends Segment {
  readonly kind: SpeakerKind;
  /** The proper name in it, without role and title; null where there is none. */
  readonly name: Segment | null;
  /** Whom a pronoun stands for, where the paragraphs leave one choice; else null. */
  readonly antecedent: Segment | null;
}

/** The words that report: a verb with its dictionary form, or `according to` and its like. */
export interface ReportingVerb extends Segment {
  readonly lemma: string;
  readonly strength: Strength;
}

/**
 * Who says what a sentence says. `speaker` is null in the outlet's own voice, and for a quotation that nobody is named for.
 * `content` is the stretch that is said. `order` tells whether who says it stands before, behind or inside it; `isCarried` that
 * it stands in another sentence, whose speaker goes on.
 */
export interface Attribution {
  readonly speaker: Speaker | null;
  readonly verb: ReportingVerb | null;
  readonly manner: "quoted" | "paraphrased" | "mixed" | "own voice";
  readonly order: "opening" | "closing" | "inside" | null;
  readonly isCarried: boolean;
  readonly content: Segment;
}
