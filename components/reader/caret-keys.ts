/** What a key asks of the caret. `ahead` is in the order of the text; `extend` keeps the other end. */
export type CaretMove =
  | { kind: "step"; unit: "character" | "word" | "paragraph" | "text"; ahead: boolean; extend: boolean }
  | { kind: "line"; unit: "line" | "lineboundary"; ahead: boolean; extend: boolean }
  | { kind: "select"; unit: "word" | "sentence" | "paragraph"; ahead: boolean }
  | { kind: "collapse" }
  | { kind: "pick" };

/** The part of a keyboard event that decides. */
export type KeyPress = {
  key: string;
  code: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
};

const selecting = new Map<string, "word" | "sentence" | "paragraph">([
  ["w", "word"],
  ["s", "sentence"],
  ["p", "paragraph"],
]);

/**
 * The move that a key press means, or null when the key belongs to someone else. Arrows move by character and line,
 * with Ctrl or Alt by word and paragraph, Home and End to the ends of the line or, with Ctrl, of the text, all with
 * Shift to select; W, S and P select the word, sentence or paragraph and, again, the next one, with Shift the previous.
 */
export function caretMove(press: KeyPress, direction: "ltr" | "rtl"): CaretMove | null {
  const { shiftKey: extend, metaKey } = press;
  const isWide = press.ctrlKey || press.altKey;
  switch (press.key) {
    case "ArrowLeft":
    case "ArrowRight": {
      const ahead = (press.key === "ArrowRight") === (direction === "ltr");
      if (metaKey) return { kind: "line", unit: "lineboundary", ahead, extend };
      return { kind: "step", unit: isWide ? "word" : "character", ahead, extend };
    }
    case "ArrowUp":
    case "ArrowDown": {
      const ahead = press.key === "ArrowDown";
      if (metaKey) return { kind: "step", unit: "text", ahead, extend };
      if (isWide) return { kind: "step", unit: "paragraph", ahead, extend };
      return { kind: "line", unit: "line", ahead, extend };
    }
    case "Home":
    case "End": {
      const ahead = press.key === "End";
      if (press.ctrlKey || metaKey) return { kind: "step", unit: "text", ahead, extend };
      return { kind: "line", unit: "lineboundary", ahead, extend };
    }
    default:
      return isWide || metaKey ? null : letterMove(press);
  }
}

function letterMove(press: KeyPress): CaretMove | null {
  if (press.key === "Escape") return { kind: "collapse" };
  if (press.key === "Enter" && !press.shiftKey) return { kind: "pick" };
  // On a keyboard without Latin letters the place of the key counts.
  const letter = /^[a-z]$/i.test(press.key)
    ? press.key.toLowerCase()
    : /^Key([A-Z])$/.exec(press.code)?.[1]?.toLowerCase();
  const unit = letter === undefined ? undefined : selecting.get(letter);
  return unit === undefined ? null : { kind: "select", unit, ahead: !press.shiftKey };
}
