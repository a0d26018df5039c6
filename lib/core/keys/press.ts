import { type Chord, capital, isCharacter, isLetter } from "./chord";

/** The part of a keyboard event that decides. */
export interface Press {
  readonly key: string;
  readonly code: string;
  readonly shift: boolean;
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly meta: boolean;
  /** AltGr, with which many keyboards type brackets; a PC says Ctrl and Alt beside it. */
  readonly altGraph: boolean;
  /** Part of a character that an input method is still putting together. */
  readonly composing: boolean;
}

/** What is known of the keyboard: a Mac's, and whether the letters last typed on it were Latin ones. */
export interface Keyboard {
  readonly isMac: boolean;
  readonly isLatin: boolean;
}

const silent = new Set(["Dead", "Process", "Unidentified", "Compose", "Shift", "Control", "Alt", "Meta", "AltGraph"]);

/** The characters of the keys that carry other letters where the alphabet needs more than 26, plain and with Shift. */
const symbolKeys: Readonly<Record<string, readonly [string, string]>> = {
  BracketLeft: ["[", "{"],
  BracketRight: ["]", "}"],
  Semicolon: [";", ":"],
  Quote: ["'", '"'],
  Backquote: ["`", "~"],
  Backslash: ["\\", "|"],
  Comma: [",", "<"],
  Period: [".", ">"],
  Slash: ["/", "?"],
  Minus: ["-", "_"],
  Equal: ["=", "+"],
};

/** Whether the keyboard types Latin letters, judged by this press; what was known before, where it tells nothing. */
export function typesLatin(press: Press, before: boolean): boolean {
  if (!isLetter(press.key) || !press.code.startsWith("Key")) return before;
  return /\p{Script=Latin}/u.test(press.key);
}

/**
 * The chords that a press may mean, the likeliest first: what is printed on the key, then, on a keyboard of another
 * script, what stands there on an American one, then the digit where digits need Shift (AZERTY, Czech). None while a
 * character is composed, for a modifier alone, or with a modifier that belongs to the system.
 */
export function readPress(press: Press, { isMac, isLatin }: Keyboard): readonly Chord[] {
  if (press.composing || silent.has(press.key)) return [];
  const plain = { mod: false, alt: false, shift: false };
  const isTyped = isCharacter(press.key) && press.key !== " ";
  if (press.altGraph) return isTyped ? [{ ...plain, key: capital(press.key) }] : [];
  if (isMac ? press.ctrl : press.meta) return [];
  const held = { mod: isMac ? press.meta : press.ctrl, alt: press.alt, shift: press.shift };
  if (!isTyped) return [{ ...held, key: press.key === " " ? "Space" : press.key }];
  if (isLetter(press.key)) {
    const chord = { ...held, key: capital(press.key) };
    return /\p{Script=Latin}/u.test(press.key) ? [chord, ...digitAt(press)] : [...placeOf(press, held), chord];
  }
  // A Mac types brackets and more with Option, which is then no modifier.
  const symbol = { ...held, alt: held.alt && !isMac, shift: false, key: press.key };
  if (press.key > "~") return [...placeOf(press, held), symbol];
  return [symbol, ...(isLatin ? [] : placeOf(press, held)), ...digitAt(press)];
}

type Held = Pick<Chord, "mod" | "alt" | "shift">;

function placeOf({ code }: Press, held: Held): readonly Chord[] {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter !== undefined) return [{ ...held, key: letter }];
  const digit = /^Digit(\d)$/.exec(code)?.[1];
  if (digit !== undefined) return held.shift ? [] : [{ ...held, key: digit }];
  const symbol = symbolKeys[code]?.[held.shift ? 1 : 0];
  return symbol === undefined ? [] : [{ ...held, shift: false, key: symbol }];
}

function digitAt(press: Press): readonly Chord[] {
  const digit = /^Digit(\d)$/.exec(press.code)?.[1];
  const isHeld = press.shift || press.ctrl || press.alt || press.meta;
  if (digit === undefined || isHeld || /[0-9]/.test(press.key)) return [];
  return [{ mod: false, alt: false, shift: false, key: digit }];
}
