import { acronymMatch } from "./acronym-match";
import { alignNames, type TokenMatch } from "./align-names";
import { type FoldedName, foldName } from "./fold-name";
import type { NameAliases } from "./name-aliases";
import type { NameKind } from "./name-kind";
import type { NameToken } from "./name-token";
import type { TokenMatchHow } from "./token-likeness";

/** Why two names agree: which words of which, and how. */
export interface NameReason {
  readonly a: string;
  readonly b: string;
  readonly how: TokenMatchHow | "acronym" | "taught";
}

/**
 * How two names stand to each other. `same`: one name, spelt or shortened as people do; `misspelt`: one but for a slip of a letter, so a
 * person should look; `shorter`: all words of one are in the other, which has more that tell; else `different`.
 */
export type NameRelation = "same" | "misspelt" | "shorter" | "different";

/** The answer of `compareNames`: 0 to 1, matched words with reasons, and the words that only one of the names has. */
export interface NameComparison {
  readonly score: number;
  readonly relation: NameRelation;
  readonly reasons: readonly NameReason[];
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
}

/** From this score on two names are taken for one; fixed on the first half of the reference's name pairs. */
export const nameThreshold = 0.78;

const CONFLICT = 2;
const EXTRA_OF_PERSON = 0.15;
/** One word of a person's name may be that of many. */
const EXTRA_OF_PART = 1;
const EXTRA = 0.5;
/** A word that is all of a name has to tell it alone: Tokayev is not Tokarev. */
const LONE_SLIP = 2;
const OTHER_FORM = 0.75;

/** What is known of both names beforehand: their kind, and the aliases that people taught. */
export interface CompareNamesOptions {
  readonly kind?: NameKind;
  readonly aliases?: NameAliases;
}

/** Compares two names as written, or folded before; the same whichever comes first. Names without words score 0. */
export function compareNames(
  one: string | FoldedName,
  other: string | FoldedName,
  { kind = "unknown", aliases }: CompareNamesOptions = {},
): NameComparison {
  const a = typeof one === "string" ? foldName(one, kind) : one;
  const b = typeof other === "string" ? foldName(other, kind) : other;
  if (aliases?.areTaught(a.key, b.key)) return whole(a, b, "taught");
  const matches = alignNames(a.tokens, b.tokens);
  const [onlyA, onlyB] = [unmatched(a.tokens, matches, "a"), unmatched(b.tokens, matches, "b")];
  const score = scoreOf(a, b, matches, onlyA, onlyB);
  if (score < nameThreshold && kind !== "person" && acronymMatch(a, b)) return whole(a, b, "acronym");
  return {
    score,
    relation: relationOf(score, matches, onlyA, onlyB),
    reasons: matches.map((match) => reasonOf(match, a.tokens, b.tokens)),
    onlyA: onlyA.map(({ written }) => written),
    onlyB: onlyB.map(({ written }) => written),
  };
}

function whole(a: FoldedName, b: FoldedName, how: "acronym" | "taught"): NameComparison {
  const score = how === "taught" ? 1 : 0.85;
  return { score, relation: "same", reasons: [{ a: a.written, b: b.written, how }], onlyA: [], onlyB: [] };
}

// Matched words speak for one name by what they tell; words that each has for itself speak against it twice, surplus of one a little.
function scoreOf(
  a: FoldedName,
  b: FoldedName,
  matches: readonly TokenMatch[],
  onlyA: readonly NameToken[],
  onlyB: readonly NameToken[],
): number {
  const agreed = matches.reduce((sum, { likeness, weight }) => sum + likeness * weight, 0);
  const matched = matches.reduce((sum, { weight }) => sum + weight, 0);
  if (matched === 0) return 0;
  const [restA, restB] = [weightOf(onlyA), weightOf(onlyB)];
  const conflict = Math.min(restA, restB);
  const isOrganisation = a.kind === "organisation" || b.kind === "organisation";
  const isFullName = partsOf(a.tokens, matches, "a") >= 2 && partsOf(b.tokens, matches, "b") >= 2;
  const extraOfPerson = isFullName ? EXTRA_OF_PERSON : EXTRA_OF_PART;
  const extra = isOrganisation ? EXTRA : extraOfPerson;
  const against = CONFLICT * conflict + extra * Math.abs(restA - restB);
  const isLoneWord = !isOrganisation && a.tokens.length === 1 && b.tokens.length === 1;
  if (isLoneWord) return Math.max(0, 1 - LONE_SLIP * (1 - agreed / matched));
  return (agreed / (matched + against)) * (haveOtherForms(a, b) ? OTHER_FORM : 1);
}

function haveOtherForms(a: FoldedName, b: FoldedName): boolean {
  if (a.form === null || b.form === null) return false;
  return a.form !== b.form && a.form !== "other" && b.form !== "other";
}

function relationOf(
  score: number,
  matches: readonly TokenMatch[],
  onlyA: readonly NameToken[],
  onlyB: readonly NameToken[],
): NameRelation {
  const isMisspelt = matches.some(({ how }) => how === "misspelling");
  if (score >= nameThreshold) return isMisspelt ? "misspelt" : "same";
  const isContained = matches.length > 0 && (weightOf(onlyA) === 0 || weightOf(onlyB) === 0);
  return isContained && !isMisspelt && matches.some(({ weight }) => weight >= 1) ? "shorter" : "different";
}

function reasonOf({ a, b, how }: TokenMatch, tokensA: readonly NameToken[], tokensB: readonly NameToken[]): NameReason {
  return { a: writtenAt(tokensA, a), b: writtenAt(tokensB, b), how };
}

function writtenAt(tokens: readonly NameToken[], indices: readonly number[]): string {
  return indices.map((index) => tokens[index]?.written ?? "").join(" ");
}

function unmatched(tokens: readonly NameToken[], matches: readonly TokenMatch[], side: "a" | "b"): NameToken[] {
  const taken = new Set(matches.flatMap((match) => match[side]));
  return tokens.filter((_, index) => !taken.has(index));
}

// An initial is a part too; a small word is none.
function partsOf(tokens: readonly NameToken[], matches: readonly TokenMatch[], side: "a" | "b"): number {
  const telling = matches.flatMap((match) => match[side]).filter((index) => (tokens[index]?.weight ?? 0) >= 0.4);
  return new Set(telling.map((index) => tokens[index]?.part)).size;
}

function weightOf(tokens: readonly NameToken[]): number {
  return tokens.reduce((sum, { weight }) => sum + weight, 0);
}
