import { mergeLists } from "./merge-lists";

// A word with the blanks behind it; blanks at the beginning are a word of their own.
const WORD = /\S+\s*|^\s+/g;

/** What both sides made of the base: the one that was changed; null where both were, otherwise. */
function eitherChange(base: string, mine: string, theirs: string): string | null {
  if (mine === theirs || theirs === base) return mine;
  return mine === base ? theirs : null;
}

/**
 * The text with the words that either side changed, put in or took out; null where both changed the same words otherwise.
 * A side that changed nothing gives the other, and it does not matter which side is which.
 */
export function mergeTexts(base: string, mine: string, theirs: string): string | null {
  const either = eitherChange(base, mine, theirs);
  if (either !== null) return either;
  const words = (text: string) => text.match(WORD) ?? [];
  const how = {
    key: (word: string) => word.trimEnd(),
    both: (before: string, one: string, other: string) => eitherChange(before, one, other),
    touching: "together" as const,
  };
  return mergeLists(words(base), words(mine), words(theirs), how)?.join("") ?? null;
}
