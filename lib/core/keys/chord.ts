/**
 * Keys that are pressed together. `mod` is Ctrl, on a Mac ⌘. `key` is a capital letter, a digit, a symbol, or the name
 * that `KeyboardEvent.key` gives ("Enter", "ArrowLeft", "Space"). Of a symbol `shift` is always false: whether it takes
 * Shift to type it is the keyboard's own business.
 */
export interface Chord {
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly key: string;
}

const written = /^(Mod\+)?(Alt\+)?(Shift\+)?(.|[A-Z][A-Za-z0-9]+)$/u;

/** Whether a key is one character, as opposed to one with a name. */
export function isCharacter(key: string): boolean {
  return [...key].length === 1;
}

/** A letter is the same key with and without Shift; a digit or a symbol is not. */
export function isLetter(key: string): boolean {
  return isCharacter(key) && /\p{L}/u.test(key);
}

/** A chord as it is written in tables and preferences: "J", "Shift+U", "Mod+Z", "?". */
export function formatChord({ mod, alt, shift, key }: Chord): string {
  return `${mod ? "Mod+" : ""}${alt ? "Alt+" : ""}${shift ? "Shift+" : ""}${key}`;
}

/** The inverse of `formatChord`; null for what no keyboard can press. */
export function parseChord(text: string): Chord | null {
  const [, mod, alt, shift, key] = written.exec(text) ?? [];
  if (key === undefined || key.trim() === "" || key !== capital(key)) return null;
  if (shift && isCharacter(key) && !isLetter(key)) return null;
  return { mod: mod !== undefined, alt: alt !== undefined, shift: shift !== undefined, key };
}

/** The capital of a letter that has one in one character; every other key as it is. */
export function capital(key: string): string {
  if (!isCharacter(key)) return key;
  const upper = key.toUpperCase();
  return isCharacter(upper) ? upper : key;
}

/** Whether a chord is one character, perhaps with Shift: what speech input or a slip of the hand can press (WCAG 2.1.4). */
export function isSingle(chord: Chord): boolean {
  return !chord.mod && !chord.alt && isCharacter(chord.key);
}
