import type { FigureToken } from "./figure-tokens";
import { type Qualifier, qualifiersBefore, qualifiersBehind } from "./qualifier-words";

/** What words beside a number make of it, and the index of the token behind them. */
export interface ReadQualifier {
  readonly qualifier: Qualifier;
  readonly next: number;
}

/** The longest phrase at a token that bounds or loosens the number behind it; null for other words. */
export function readQualifierBefore(tokens: readonly FigureToken[], at: number): ReadQualifier | null {
  return longest(tokens, at, qualifiersBefore);
}

/**
 * The longest phrase behind a number that bounds or loosens it; `+` only where it is glued. Null for other words, and where a
 * number of its own follows the phrase.
 */
export function readQualifierBehind(tokens: readonly FigureToken[], at: number): ReadQualifier | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const found = longest(tokens, at, qualifiersBehind);
  const following = tokens[found?.next ?? at];
  const isOther =
    (token.key === "+" && token.gap !== "none") || following?.kind === "digits" || following?.key === "than";
  return isOther ? null : found;
}

function longest(tokens: readonly FigureToken[], at: number, table: typeof qualifiersBefore): ReadQualifier | null {
  for (const { words, qualifier } of table.get(tokens[at]?.key ?? "") ?? []) {
    const matches = words.every((word, index) => tokens[at + index]?.key === word);
    if (matches) return { qualifier, next: at + words.length };
  }
  return null;
}
