import { type PhraseTable, phraseTable } from "./phrase-table";

/**
 * How far a thing has come: `done`, `ongoing`, told in the plain `present` (it holds now, or a timeline tells it so), `planned`,
 * `expected`, `possible`, `required`, or `counterfactual`: it did not happen.
 */
export type Status =
  | "done"
  | "ongoing"
  | "present"
  | "planned"
  | "expected"
  | "possible"
  | "required"
  | "counterfactual";

/** What a helping verb says of the verb behind it; the perfect (`would have gone`) says something else. */
export const modalStatus: Readonly<Record<string, readonly [plain: Status, perfect: Status]>> = {
  will: ["planned", "expected"],
  shall: ["planned", "expected"],
  would: ["expected", "counterfactual"],
  "going to": ["planned", "planned"],
  "be to": ["planned", "counterfactual"],
  may: ["possible", "possible"],
  might: ["possible", "possible"],
  can: ["possible", "possible"],
  could: ["possible", "counterfactual"],
  should: ["required", "counterfactual"],
  must: ["required", "expected"],
  ought: ["required", "counterfactual"],
  "ought to": ["required", "counterfactual"],
  "have to": ["required", "required"],
};

/** Words between a form of be and `to`: `is due to open`, `was widely expected to win`. */
export const beforeInfinitive: Readonly<Record<string, Status>> = {
  due: "planned",
  set: "planned",
  scheduled: "planned",
  slated: "planned",
  planned: "planned",
  about: "planned",
  poised: "planned",
  going: "planned",
  ready: "planned",
  expected: "expected",
  likely: "expected",
  unlikely: "expected",
  certain: "expected",
  sure: "expected",
  bound: "expected",
  predicted: "expected",
  forecast: "expected",
  projected: "expected",
  tipped: "expected",
  supposed: "expected",
  obliged: "required",
  required: "required",
  forced: "done",
  allowed: "possible",
  able: "possible",
};

/** Verbs that say of the verb behind `to` how far it has come. */
export const controlVerbs: Readonly<Record<string, Status>> = {
  plan: "planned",
  intend: "planned",
  aim: "planned",
  agree: "planned",
  promise: "planned",
  vow: "planned",
  pledge: "planned",
  threaten: "planned",
  decide: "planned",
  propose: "planned",
  prepare: "planned",
  want: "planned",
  hope: "expected",
  expect: "expected",
  need: "required",
  continue: "ongoing",
  begin: "done",
  start: "done",
  manage: "done",
};

/** Verbs that tell of the past, behind which `would` is a plan: `she said it would open in May`. */
export const announcingVerbs: ReadonlySet<string> = new Set(
  "say announce promise vow declare confirm add tell state pledge write decide agree explain".split(" "),
);

/** Verbs of belief and fear, behind which `will` is no plan. */
export const doubtingVerbs: ReadonlySet<string> = new Set(
  "think believe suspect fear expect predict hope estimate warn doubt forecast reckon worry bet assume suppose".split(
    " ",
  ),
);

/** Verbs that say that something goes on. */
export const lastingVerbs: ReadonlySet<string> = new Set("continue persist keep remain last".split(" "));

/** Words that open a condition. */
export const conditionWords: PhraseTable<true> = phraseTable<true>([
  [true, "if, unless, provided that, provided, providing, as long as, on condition that, in case, assuming"],
]);

/** Russian phrases that say how far the verb behind them, or they themselves, have come. */
export const russianStatus: PhraseTable<Status> = phraseTable<Status>([
  [
    "planned",
    "будет, будут, планирует, планировал, планировала, планировали, планируют, планируется, намерен, намерена, намерены, собирается, собираются, пройдёт, пройдет",
  ],
  [
    "planned",
    "состоится, состоятся, запланирован, запланирована, запланировано, запланированы, должен был, должна была",
  ],
  ["expected", "ожидается, ожидают, как ожидается, предполагается"],
  ["possible", "может, могут, возможно"],
  ["required", "должен, должна, должны, необходимо, нужно"],
  ["counterfactual", "мог бы, могла бы, могли бы, должен был бы"],
]);

/** Russian verbs behind whose past an infinitive is a plan. */
export const russianIntentions: ReadonlySet<string> = new Set(
  "решить пообещать предложить согласиться договориться отправиться поклясться обязаться приготовиться".split(" "),
);

/** Words that open a condition in Russian. */
export const russianConditions: PhraseTable<true> = phraseTable<true>([[true, "если, при условии, в случае если"]]);
