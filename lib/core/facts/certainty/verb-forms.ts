import { irregularVerbs } from "./irregular-verbs";
import { regularVerbs } from "./regular-verbs";

/** What a word may be as a form of a verb. A form may be several: `set` is base, past and participle. */
export interface VerbForm {
  readonly lemma: string;
  readonly isBase: boolean;
  readonly isThird: boolean;
  readonly isPast: boolean;
  readonly isParticiple: boolean;
  readonly isGerund: boolean;
  /** False for a form that is only guessed by its end. */
  readonly isKnown: boolean;
}

type Kind = "isBase" | "isThird" | "isPast" | "isParticiple" | "isGerund";

const NO_VERB = new Set(
  `hundred indeed speed seed breed feed greed creed deed weed reed need exceed proceed succeed sacred naked wicked rugged ragged
  beloved kindred embed shed sled unprecedented so-called aforementioned united limited biased crowded alleged aged sophisticated
  during morning evening king ring thing something nothing anything everything building ceiling string spring wing sibling
  pudding wedding feeling meeting beijing viking darling sterling interesting outstanding notwithstanding pending ongoing
  red bed led bred fed ted wed sled fred mohamed mohammed ahmed hamed reading hearing ageing housing funding`.split(
    /\s+/,
  ),
);
const VOWEL_CONSONANT =
  /^(?:[^aeiou]*[aeiou][bdgklmnprt]|permit|admit|commit|submit|regret|refer|defer|occur|rebel|repel|expel|compel|control|prefer|transfer|equip|incur|deter|recur|abet|acquit)$/;

const forms = new Map<string, VerbForm>();
const none = { isBase: false, isThird: false, isPast: false, isParticiple: false, isGerund: false, isKnown: true };

function add(word: string, lemma: string, kind: Kind): void {
  const known = forms.get(word);
  if (known === undefined || known.lemma === lemma) forms.set(word, { ...none, lemma, ...known, [kind]: true });
  else if (kind !== "isBase") forms.set(word, { ...known, [kind]: true });
}

function third(base: string): string {
  if (/(?:[sxz]|ch|sh|[^aeiou]o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function gerund(base: string): string {
  if (/[^eoy]e$/.test(base) && base.length > 3)
    return base.endsWith("ie") ? `${base.slice(0, -2)}ying` : `${base.slice(0, -1)}ing`;
  if (base === "lie" || base === "die" || base === "tie") return `${base.slice(0, -2)}ying`;
  return `${doubled(base)}ing`;
}

function past(base: string): string {
  if (base.endsWith("e")) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${doubled(base)}ed`;
}

function doubled(base: string): string {
  return VOWEL_CONSONANT.test(base) ? base + base.slice(-1) : base;
}

for (const [base, pasts, participles] of irregularVerbs) {
  add(base, base, "isBase");
  add(third(base), base, "isThird");
  add(gerund(base), base, "isGerund");
  for (const word of pasts) add(word, base, "isPast");
  for (const word of participles) add(word, base, "isParticiple");
}
for (const base of regularVerbs) {
  add(base, base, "isBase");
  add(third(base), base, "isThird");
  // British and American spelling double differently: both are known.
  for (const word of [gerund(base), `${base}ing`]) add(word, base, "isGerund");
  for (const word of [past(base), `${base}${base.slice(-1)}ed`]) {
    add(word, base, "isPast");
    add(word, base, "isParticiple");
  }
}

/** What a word in small letters may be as a verb; null when it can be none. Unknown words in -ed and -ing are guessed. */
export function verbForm(low: string): VerbForm | null {
  const known = forms.get(low);
  if (known !== undefined) return known;
  if (low.length < 5 || NO_VERB.has(low) || low.startsWith("un")) return null;
  if (/[a-z]ed$/.test(low)) return { ...none, lemma: low, isPast: true, isParticiple: true, isKnown: false };
  return /[a-z]ing$/.test(low) ? { ...none, lemma: low, isGerund: true, isKnown: false } : null;
}
