/** Endings, each with what stays in its place; the first that leaves enough of the word is taken off. */
const english: readonly (readonly [string, string])[] = [
  ...endings(
    "izations isations ization isation ivenesses iveness fulness ousness ations ation ators ator atings ating ated ates ate",
  ),
  ...endings(
    "itions ition ements ement ments ment ingly edly ances ance ences ence able ible ings ing ious ous ives ive",
  ),
  ...endings(
    "ically ical ics ic ially ial ally al ors or ers er ions ion ists ist isms ism fully ful less ness ied ed ly",
  ),
  ["ies", "y"],
  ["es", ""],
  ["y", ""],
  ["e", ""],
];

const russian = endings(
  "иями ями ами иях ого его ому ему ыми ими ией иям ать ять ить еть ала ила ело али или ана ено ены ано аны ан ен ует уют ают яют ит ат ят ет ут ют ла ло ли ов ев ей ой ый ий ая яя ое ее ые ие ым им ом ем ых их ую юю ах ях ам ям ть л а я о е ы и у ю ь й",
);

const LEAST = 4;
const LEAST_OF_SHORT = 3;
const MOST_LETTERS = 40;
const SHORT = new Set(["ings", "ing", "ied", "ed", "es", "e", "y", "ies"]);

/**
 * The part of a word, in small letters, that its forms share: `detained` and `detains`, `election` and `elected`. A guess by endings
 * of English and Russian that keeps at least three letters; words of other scripts stay.
 */
export function stemWord(low: string): string {
  if (low.length > MOST_LETTERS || low.length < LEAST) return low;
  if (/^[a-z'’]+$/.test(low)) return undoubled(withoutEnding(singular(low.replace(/['’].*$/, "")), english));
  return /^[а-яё]+$/.test(low) ? withoutEnding(low, russian) : low;
}

function singular(word: string): string {
  if (word.length <= LEAST || !word.endsWith("s") || /(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

function withoutEnding(word: string, list: readonly (readonly [string, string])[]): string {
  for (const [ending, instead] of list) {
    const kept = word.length - ending.length;
    const least = SHORT.has(ending) ? LEAST_OF_SHORT : LEAST;
    if (kept >= least && word.endsWith(ending)) return word.slice(0, kept) + instead;
  }
  return word;
}

function undoubled(stem: string): string {
  return /([bdgmnprt])\1$/.test(stem) && stem.length > LEAST ? stem.slice(0, -1) : stem;
}

function endings(list: string): (readonly [string, string])[] {
  return list.split(" ").map((ending) => [ending, ""] as const);
}
