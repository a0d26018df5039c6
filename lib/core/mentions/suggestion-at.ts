import type { NoteReference } from "./note";

/** What is being typed of a person or a claim: the words after the sign, and where the sign stands in the text before. */
export interface AskedSuggestion {
  readonly type: NoteReference["type"];
  readonly typed: string;
  readonly start: number;
}

const most = 60;
const pattern = new RegExp(`(?:^|[\\s(\\ufffc])([@#])((?:[^\\s@#\\ufffc][^@#\\ufffc]{0,${most - 1}})?)$`, "u");

/**
 * The person or claim that the text before the caret begins to name: an @ or # at the start of a word, and what follows
 * up to the caret. Null where none is; another reference, as U+FFFC, ends it.
 */
export function suggestionAt(before: string): AskedSuggestion | null {
  const [, sign, typed] = pattern.exec(before) ?? [];
  if (sign === undefined || typed === undefined) return null;
  return { type: sign === "@" ? "person" : "claim", typed, start: before.length - typed.length - 1 };
}
