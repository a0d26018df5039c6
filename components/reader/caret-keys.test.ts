import { describe, expect, it } from "vitest";
import { caretMove, type KeyPress } from "./caret-keys";

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: "",
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});

describe("caretMove", () => {
  it("moves with the writing direction", () => {
    expect(caretMove(press("ArrowLeft"), "ltr")).toMatchObject({ unit: "character", ahead: false, extend: false });
    expect(caretMove(press("ArrowLeft"), "rtl")).toMatchObject({ unit: "character", ahead: true });
    expect(caretMove(press("ArrowDown"), "rtl")).toMatchObject({ kind: "line", ahead: true });
  });

  it("moves by larger units with Ctrl or Alt, and selects with Shift", () => {
    expect(caretMove(press("ArrowRight", { altKey: true, shiftKey: true }), "ltr")).toEqual({
      kind: "step",
      unit: "word",
      ahead: true,
      extend: true,
    });
    expect(caretMove(press("ArrowUp", { ctrlKey: true }), "ltr")).toMatchObject({ unit: "paragraph", ahead: false });
    expect(caretMove(press("End", { ctrlKey: true }), "ltr")).toMatchObject({ unit: "text", ahead: true });
    expect(caretMove(press("Home"), "ltr")).toMatchObject({ unit: "lineboundary", ahead: false });
  });

  it("selects by letter, also by the place of the key on a keyboard without Latin letters", () => {
    expect(caretMove(press("s"), "ltr")).toEqual({ kind: "select", unit: "sentence", ahead: true });
    expect(caretMove(press("S", { shiftKey: true }), "ltr")).toEqual({
      kind: "select",
      unit: "sentence",
      ahead: false,
    });
    expect(caretMove(press("ц", { code: "KeyW" }), "ltr")).toMatchObject({ unit: "word" });
    expect(caretMove(press("o", { code: "KeyS" }), "ltr")).toBeNull();
  });

  it.each(["1", "9", "l", "n", "j", "k", "a", "r", "z", "Delete", "?", "PageDown", "Tab"])(
    "leaves %s to the page",
    (key) => expect(caretMove(press(key), "ltr")).toBeNull(),
  );
  it.each(["s", "p", "w", "Enter", "Escape"])("leaves Ctrl + %s to the browser", (key) =>
    expect(caretMove(press(key, { ctrlKey: true }), "ltr")).toBeNull(),
  );
});
