import { type Chord, formatChord, isCharacter } from "./chord";
import type { Scope } from "./commands";
import { textKeys } from "./text-keys";

/** Keys with a name that a page may have; the others scroll, move the focus or belong to the system. */
const namedKeys = new Set(["Enter", "Shift+Enter", "Mod+Enter", "Mod+Shift+Enter", "Delete", "Backspace"]);

/** What no common browser does something with, besides the chords that the table of commands has; Mod+P still prints. */
const freeWithMod = new Set(["Mod+;", "Mod+\\", "Mod+/", "Mod+K", "Mod+Z", "Mod+Shift+Z", "Mod+Y", "Mod+P"]);

/** Firefox begins to find with these. */
const findKeys = new Set(["/", "'"]);

const inText = new Map(textKeys.flatMap(({ words, chords }) => chords.map((chord) => [chord, words] as const)));

/** Whose a chord is that no command may be given, as the end of a sentence; null when a command may have it. */
export function ownerOf(chord: Chord, scope: Scope): string | null {
  const text = formatChord(chord);
  const hasText = scope === "compare" || scope === "everywhere";
  const use = hasText ? inText.get(text) : undefined;
  if (use !== undefined) return `belongs to the article's text: ${use.toLowerCase()}`;
  if (chord.alt) return "belongs to the browser or a screen reader, as everything with Alt";
  if (!isCharacter(chord.key)) return namedKeys.has(text) ? null : "belongs to the browser or a screen reader";
  if (chord.mod) return freeWithMod.has(text) ? null : "belongs to the browser";
  if (/^[1-9]$/.test(text)) return "is kept for a tag: the codebook gives out the keys 1 to 9";
  return findKeys.has(text) ? "belongs to the browser, which finds words with it" : null;
}
