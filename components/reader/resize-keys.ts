import type { KeyPress } from "./caret-keys";

/** What a key asks of the end of a mention that has the focus. `ahead` is in the order of the text. */
export type ResizeKey =
  | { kind: "step"; unit: "character" | "word" | "sentence"; ahead: boolean }
  | { kind: "keep" }
  | { kind: "leave" };

/**
 * The arrows move the end by one character, by one word where words are kept whole; Alt is always by character, Shift and
 * Ctrl always by word, and the upright arrows by sentence. Enter keeps, Escape leaves it as it was. Null for other keys.
 */
export function resizeKey(press: KeyPress, direction: "ltr" | "rtl", wholeWords: boolean): ResizeKey | null {
  switch (press.key) {
    case "Enter":
      return { kind: "keep" };
    case "Escape":
      return { kind: "leave" };
    case "ArrowUp":
    case "ArrowDown":
      return { kind: "step", unit: "sentence", ahead: press.key === "ArrowDown" };
    case "ArrowLeft":
    case "ArrowRight": {
      const ahead = (press.key === "ArrowRight") === (direction === "ltr");
      const isWord = press.shiftKey || press.ctrlKey || press.metaKey || (wholeWords && !press.altKey);
      return { kind: "step", unit: isWord ? "word" : "character", ahead };
    }
    default:
      return null;
  }
}
