import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatChord } from "./chord";
import { type Keyboard, type Press, readPress, typesLatin } from "./press";

const pc: Keyboard = { isMac: false, isLatin: true };
const mac: Keyboard = { isMac: true, isLatin: true };
const press = (key: string, code: string, held: Partial<Press> = {}): Press => ({
  key,
  code,
  shift: false,
  ctrl: false,
  alt: false,
  meta: false,
  altGraph: false,
  composing: false,
  ...held,
});
const read = (one: Press, keyboard = pc) => readPress(one, keyboard).map(formatChord);
const shift = { shift: true };

describe("readPress", () => {
  it("is silent while a character is composed, for dead keys and modifiers alone, and for the system's own keys", () => {
    for (const key of ["Dead", "Process", "Unidentified", "Shift", "Control", "Alt", "Meta"]) {
      expect(read(press(key, "KeyE")), key).toEqual([]);
    }
    expect(read(press("l", "KeyL", { composing: true }))).toEqual([]);
    expect(read(press("l", "KeyL", { meta: true }))).toEqual([]);
    expect(read(press("k", "KeyK", { ctrl: true }), mac)).toEqual([]);
  });

  it("is silent for whatever is composed", () => {
    const presses = fc.record({ key: fc.string(), code: fc.string(), ctrl: fc.boolean(), altGraph: fc.boolean() });
    fc.assert(
      fc.property(presses, ({ key, code, ...held }) => {
        expect(read(press(key, code, { ...held, composing: true }))).toEqual([]);
      }),
    );
  });

  it.each([
    ["US", "j", "KeyJ", {}, "J"],
    ["US", "J", "KeyJ", {}, "J"],
    ["US", "U", "KeyU", shift, "Shift+U"],
    ["US", "?", "Slash", shift, "?"],
    ["US", "+", "Equal", shift, "+"],
    ["US", "z", "KeyZ", { ctrl: true }, "Mod+Z"],
    ["US", "Z", "KeyZ", { ctrl: true, shift: true }, "Mod+Shift+Z"],
    ["US", " ", "Space", {}, "Space"],
    ["US", "ArrowLeft", "ArrowLeft", { alt: true, shift: true }, "Alt+Shift+ArrowLeft"],
    ["US, number pad", "1", "Numpad1", {}, "1"],
    ["Dvorak", "j", "KeyC", {}, "J"],
    ["Dvorak", "o", "KeyS", {}, "O"],
    ["Dvorak", "[", "Minus", {}, "["],
    ["AZERTY", "1", "Digit1", shift, "1"],
    ["AZERTY", "?", "KeyM", shift, "?"],
    ["AZERTY", "z", "KeyW", { ctrl: true }, "Mod+Z"],
    ["AZERTY", "[", "Digit5", { altGraph: true, ctrl: true, alt: true }, "["],
    ["German", "+", "BracketRight", {}, "+"],
    ["German", "?", "Minus", shift, "?"],
    ["German", "z", "KeyY", { ctrl: true }, "Mod+Z"],
    ["Cyrillic", "о", "KeyJ", {}, "J"],
    ["Cyrillic", "Г", "KeyU", shift, "Shift+U"],
    ["Cyrillic", "я", "KeyZ", { ctrl: true }, "Mod+Z"],
    ["Cyrillic", "х", "BracketLeft", {}, "["],
    ["Cyrillic", "ю", "Period", {}, "."],
    ["Arabic", "ت", "KeyJ", {}, "J"],
    ["Arabic", "ج", "BracketLeft", {}, "["],
    ["Arabic", "؟", "Slash", shift, "?"],
    ["Persian", "۱", "Digit1", {}, "1"],
    ["Greek", "ξ", "KeyJ", {}, "J"],
    ["Hebrew", "ח", "KeyJ", {}, "J"],
  ] as const)("%s: %s is read first as %5$s", (_layout, key, code, held, chord) => {
    expect(read(press(key, code, held))[0]).toBe(chord);
  });

  it("reads the digit's place where digits need Shift, after what is printed there", () => {
    expect(read(press("&", "Digit1"))).toEqual(["&", "1"]);
    expect(read(press("é", "Digit2"))).toEqual(["É", "2"]);
    expect(read(press("+", "Digit1"))).toEqual(["+", "1"]);
    expect(read(press("!", "Digit1", shift))).toEqual(["!"]);
    expect(read(press("&", "Digit1", { ctrl: true }))).toEqual(["Mod+&"]);
  });

  it("never reads a Latin letter by its place", () => {
    const letters = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzéßøłñ");
    const codes = fc.constantFrom(..."ABCDEFGHIJKLMNOPQRSTUVWXYZ").map((letter) => `Key${letter}`);
    fc.assert(
      fc.property(letters, codes, fc.boolean(), (key, code, isLatin) => {
        expect(readPress(press(key, code), { isMac: false, isLatin })).toHaveLength(1);
      }),
    );
  });

  it("reads marks on letters' places by place once the keyboard has typed another script", () => {
    const greek = { isMac: false, isLatin: typesLatin(press("ξ", "KeyJ"), true) };
    expect(read(press(";", "KeyQ"), greek)).toEqual([";", "Q"]);
    expect(read(press("'", "KeyQ"), pc)).toEqual(["'"]);
    expect(typesLatin(press("1", "Digit1"), false)).toBe(false);
    expect(typesLatin(press("j", "KeyJ"), false)).toBe(true);
  });

  it("takes ⌘ for Ctrl on a Mac, and Option for part of what it types", () => {
    expect(read(press("k", "KeyK", { meta: true }), mac)).toEqual(["Mod+K"]);
    expect(read(press("[", "Digit5", { alt: true }), mac)[0]).toBe("[");
    expect(read(press("[", "Digit5", { alt: true }), pc)[0]).toBe("Alt+[");
  });
});
