import { describe, expect, it } from "vitest";
import { keyWords } from "./key-words";

describe("keyWords", () => {
  it.each([
    ["Mod+Shift+Z", "Ctrl Shift Z", "⇧⌘Z"],
    ["Mod+K", "Ctrl K", "⌘K"],
    ["Enter", "↵", "↵"],
    ["Delete", "Del", "⌦"],
    ["Shift+U", "Shift U", "⇧U"],
    ["Alt+ArrowLeft", "Alt ←", "⌥←"],
    ["?", "?", "?"],
  ])("%s stands as %s on a PC and as %s on a Mac", (chord, pc, mac) => {
    expect(keyWords(chord, false)).toBe(pc);
    expect(keyWords(chord, true)).toBe(mac);
  });
});
