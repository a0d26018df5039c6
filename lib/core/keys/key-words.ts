import { parseChord } from "./chord";

const names: Readonly<Record<string, string>> = {
  Enter: "↵",
  Escape: "Esc",
  Delete: "Del",
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
  PageUp: "Page up",
  PageDown: "Page down",
};

const macNames: Readonly<Record<string, string>> = { ...names, Backspace: "⌫", Delete: "⌦" };

/** A chord as it stands on the keys of a Mac ("⇧⌘Z") or of a PC ("Ctrl Shift Z"); as it is written when it is none. */
export function keyWords(text: string, isMac: boolean): string {
  const chord = parseChord(text);
  if (!chord) return text;
  if (isMac) {
    const held = `${chord.alt ? "⌥" : ""}${chord.shift ? "⇧" : ""}${chord.mod ? "⌘" : ""}`;
    return `${held}${macNames[chord.key] ?? chord.key}`;
  }
  const held = [chord.mod ? "Ctrl" : "", chord.alt ? "Alt" : "", chord.shift ? "Shift" : ""];
  return [...held, names[chord.key] ?? chord.key].filter(Boolean).join(" ");
}
