/** Why a sentence is worth marking: what others read in it, and what its verbs tell. */
export const candidateReasons = [
  ...["figure", "quotation", "attribution", "negation", "hedge", "date", "name"],
  ...["accusation", "decision", "action", "plan"],
] as const;

export type Reason = (typeof candidateReasons)[number];

/** How much a reason alone makes a sentence worth marking, from 0 to 1; several count as 1 − Π(1 − weight). */
export const reasonWeights: Readonly<Record<Reason, number>> = {
  figure: 0.5,
  quotation: 0.4,
  accusation: 0.55,
  decision: 0.5,
  action: 0.4,
  plan: 0.25,
  attribution: 0.3,
  negation: 0.15,
  hedge: 0.15,
  date: 0.15,
  name: 0.1,
};

/** From this score on a sentence is a candidate. */
export const candidateScore = 0.55;
