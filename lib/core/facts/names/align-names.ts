import { joinTokens } from "./join-tokens";
import type { NameToken } from "./name-token";
import { type TokenLikeness, tokenLikeness } from "./token-likeness";

/** Words of one name that stand for words of another; one of the two lists has a single word. */
export interface TokenMatch extends TokenLikeness {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly weight: number;
}

const MOST_JOINED = 3;

/**
 * Which words of two names are the same, each word at most once, the best agreement first; words may change places, and two or three
 * may be written as one. Answers indices into the tokens, in the order of `a`.
 */
export function alignNames(a: readonly NameToken[], b: readonly NameToken[]): TokenMatch[] {
  const candidates = [...singles(a, b), ...joinedCandidates(a, b)];
  candidates.sort((one, other) => rank(other) - rank(one) || distance(one) - distance(other));
  const [takenA, takenB] = [new Set<number>(), new Set<number>()];
  const matches: TokenMatch[] = [];
  for (const match of candidates) {
    if (match.a.some((index) => takenA.has(index)) || match.b.some((index) => takenB.has(index))) continue;
    for (const index of match.a) takenA.add(index);
    for (const index of match.b) takenB.add(index);
    matches.push(match);
  }
  return matches.sort((one, other) => (one.a[0] ?? 0) - (other.a[0] ?? 0));
}

function singles(a: readonly NameToken[], b: readonly NameToken[]): TokenMatch[] {
  const found: TokenMatch[] = [];
  for (const [i, one] of a.entries()) {
    for (const [j, other] of b.entries()) {
      const { likeness, how } = tokenLikeness(one, other);
      const weight = how === "initial" ? Math.min(one.weight, other.weight) : Math.max(one.weight, other.weight);
      if (likeness > 0) found.push({ a: [i], b: [j], likeness, how, weight });
    }
  }
  return found;
}

function joinedCandidates(a: readonly NameToken[], b: readonly NameToken[]): TokenMatch[] {
  const turned = joinedInFirst(b, a).map((match) => ({ ...match, a: match.b, b: match.a }));
  return [...joinedInFirst(a, b), ...turned];
}

function joinedInFirst(parts: readonly NameToken[], wholes: readonly NameToken[]): TokenMatch[] {
  const found: TokenMatch[] = [];
  for (let from = 0; from < parts.length; from += 1) {
    for (let count = 2; count <= Math.min(MOST_JOINED, parts.length - from); count += 1) {
      const some = parts.slice(from, from + count);
      if (!isCut(some)) break;
      if (!wholes.some((token) => isAsLong(some, token))) continue;
      const joined = joinTokens(some);
      for (const [whole, token] of wholes.entries()) {
        const match = joinedMatch(joined, token);
        if (match === null) continue;
        const indices = Array.from({ length: count }, (_, index) => from + index);
        found.push({ ...match, a: indices, b: [whole], weight: Math.max(1, joined.weight) });
      }
    }
  }
  return found;
}

// A number, an initial or a small word is never the beginning of a word that was cut.
function isCut(parts: readonly NameToken[]): boolean {
  const isWhole = parts.every(({ role }) => role === "plain" || role === "generic" || role === "particle");
  return isWhole && (parts.length === 1 || parts.some(({ role }) => role === "plain"));
}

function isAsLong(parts: readonly NameToken[], { code }: NameToken): boolean {
  const length = parts.reduce((sum, part) => sum + part.code.length, 0);
  return code.length >= 4 && Math.abs(length - code.length) <= 2;
}

function joinedMatch(joined: NameToken, token: NameToken): TokenLikeness | null {
  if (!isAsLong([joined], token) || token.role === "number") return null;
  const match = tokenLikeness(joined, token);
  return match.likeness > 0 && match.how !== "initial" ? match : null;
}

// What tells more is settled first; words in their own place before those that moved.
function rank({ likeness, weight, how, a, b }: TokenMatch): number {
  const isJoined = a.length + b.length > 2;
  // A word that stands whole on both sides goes first, however alike it is to itself with a neighbour.
  return likeness * (0.5 + Math.min(1, weight)) - (isJoined && likeness < 1 ? 0.2 : 0) - (how === "initial" ? 0.2 : 0);
}

function distance({ a, b }: TokenMatch): number {
  return Math.abs((a[0] ?? 0) - (b[0] ?? 0));
}
