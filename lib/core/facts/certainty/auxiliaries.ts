/** A helping verb: which one it is, and whether its form is finite. */
export interface Auxiliary {
  readonly kind: "be" | "have" | "do" | "modal";
  readonly lemma: string;
  readonly isPast: boolean;
  readonly isFinite: boolean;
  /** Whether it ends in n't or is `cannot`. */
  readonly isNegated: boolean;
}

const table: Readonly<Record<string, readonly [Auxiliary["kind"], string, "past" | "present" | "form"]>> = {
  am: ["be", "be", "present"],
  is: ["be", "be", "present"],
  are: ["be", "be", "present"],
  was: ["be", "be", "past"],
  were: ["be", "be", "past"],
  be: ["be", "be", "form"],
  been: ["be", "be", "form"],
  being: ["be", "be", "form"],
  has: ["have", "have", "present"],
  have: ["have", "have", "present"],
  had: ["have", "have", "past"],
  having: ["have", "have", "form"],
  do: ["do", "do", "present"],
  does: ["do", "do", "present"],
  did: ["do", "do", "past"],
  will: ["modal", "will", "present"],
  would: ["modal", "would", "past"],
  can: ["modal", "can", "present"],
  cannot: ["modal", "can", "present"],
  could: ["modal", "could", "past"],
  may: ["modal", "may", "present"],
  might: ["modal", "might", "past"],
  shall: ["modal", "shall", "present"],
  should: ["modal", "should", "past"],
  must: ["modal", "must", "present"],
  ought: ["modal", "ought", "past"],
};

const helpers: ReadonlyMap<string, Auxiliary> = new Map(
  Object.entries(table).map(([word, [kind, lemma, tense]]) => [
    word,
    { kind, lemma, isPast: tense === "past", isFinite: tense !== "form", isNegated: word === "cannot" },
  ]),
);

const SHORT = new Map([
  ["'ll", "will"],
  ["'ve", "have"],
  ["'re", "are"],
  ["'m", "am"],
  ["'d", "would"],
]);
const STEMS = new Map([
  ["wo", "will"],
  ["ca", "can"],
  ["sha", "shall"],
  ["ai", "is"],
]);
const HOSTS = new Set("he she it that there here who what where how this everyone nobody one".split(" "));

/**
 * A word in small letters, with straight apostrophes, as a helping verb: `was`, `didn't`, the end of `they've`. Null when it
 * is none; the -'s of a name is none.
 */
export function auxiliary(low: string): Auxiliary | null {
  const at = low.lastIndexOf("'");
  if (at === -1) return helpers.get(low) ?? null;
  if (!low.endsWith("n't")) return helpers.get(contracted(low, at) ?? low) ?? null;
  const stem = low.slice(0, -3);
  const found = helpers.get(STEMS.get(stem) ?? stem);
  return found === undefined ? null : { ...found, isNegated: true };
}

function contracted(low: string, at: number): string | null {
  if (at === 0) return null;
  const end = low.slice(at);
  if (end === "'s") return HOSTS.has(low.slice(0, at)) ? "is" : null;
  return SHORT.get(end) ?? null;
}
