import { areShortNames } from "./are-short-names";
import type { NameToken } from "./name-token";
import { soundsLikeness } from "./sounds-likeness";

/** How two words of names agree: letter for letter, when folded, as two spellings, as initial or short form, or with a slip. */
export type TokenMatchHow = "equal" | "folded" | "spelling" | "initial" | "short form" | "misspelling";

/** How alike two words are, 0 to 1, and in what way; 0 says that they are two words. */
export interface TokenLikeness {
  readonly likeness: number;
  readonly how: TokenMatchHow;
}

const INITIAL = 0.9;
const SHORT_FORM = 0.85;
/** As likely as this, only vowels or sounds that spellings exchange differ. */
const SPELLING = 0.88;
const APART: TokenLikeness = { likeness: 0, how: "misspelling" };

/** How far two words, or words written together, are the same word of a name. */
export function tokenLikeness(a: NameToken, b: NameToken): TokenLikeness {
  if (a.latin === b.latin) return { likeness: 1, how: isSameLetters(a.written, b.written) ? "equal" : "folded" };
  if (a.role === "number" || b.role === "number") return APART;
  if (a.role === "initial" || b.role === "initial") {
    return isInitialOf(a, b) ? { likeness: INITIAL, how: "initial" } : APART;
  }
  const likeness = bestSounds(a, b);
  if (likeness === 1) return { likeness, how: "folded" };
  if (likeness < SHORT_FORM && areShortNames(a.code, b.code)) return { likeness: SHORT_FORM, how: "short form" };
  if (areOfTwoSexes(a.code, b.code)) return APART;
  // A small word is another only in another spelling: Ben is Bin, al is not Ali.
  if ((a.role === "particle" || b.role === "particle") && likeness < SPELLING && a.role !== b.role) return APART;
  return likeness === 0 ? APART : { likeness, how: likeness >= SPELLING ? "spelling" : "misspelling" };
}

// Marks are written or dropped, so that each word may be read with them or without.
function bestSounds(a: NameToken, b: NameToken): number {
  let best = soundsLikeness(a.code, b.code);
  if (a.plainCode !== a.code) best = Math.max(best, soundsLikeness(a.plainCode, b.code));
  if (b.plainCode !== b.code) best = Math.max(best, soundsLikeness(a.code, b.plainCode));
  return best;
}

function isInitialOf(a: NameToken, b: NameToken): boolean {
  return a.latin.charAt(0) === b.latin.charAt(0) || a.code.charAt(0) === b.code.charAt(0);
}

// Nazarbayeva is a daughter or wife of Nazarbayev.
function areOfTwoSexes(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long === `${short}a` && /(?:ov|ev|in)$/.test(short) && short.length > 4;
}

function isSameLetters(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
