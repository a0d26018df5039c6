import { expect, it } from "vitest";
import { resizeKey } from "./resize-keys";

const none = { code: "", shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
const unitOf = (key: string, held: Partial<typeof none>, wholeWords: boolean) => {
  const move = resizeKey({ ...none, ...held, key }, "ltr", wholeWords);
  return move?.kind === "step" ? `${move.ahead ? "+" : "-"}${move.unit}` : move?.kind;
};

it("moves by what one asked for, against the letters from right to left, and leaves other keys alone", () => {
  expect(unitOf("ArrowRight", {}, false)).toBe("+character");
  expect(unitOf("ArrowRight", {}, true)).toBe("+word");
  expect(unitOf("ArrowLeft", { altKey: true }, true)).toBe("-character");
  expect(unitOf("ArrowLeft", { shiftKey: true }, false)).toBe("-word");
  expect(unitOf("ArrowDown", {}, true)).toBe("+sentence");
  expect(unitOf("Enter", {}, true)).toBe("keep");
  expect(unitOf("Escape", {}, true)).toBe("leave");
  expect(unitOf("Tab", {}, true)).toBeUndefined();
  expect(resizeKey({ ...none, key: "ArrowRight" }, "rtl", false)).toMatchObject({ ahead: false });
});
