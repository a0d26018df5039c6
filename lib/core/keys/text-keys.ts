/** What the reading column itself takes while its text has the focus; nobody can take or move these. */
export const textKeys: readonly { readonly words: string; readonly chords: readonly string[] }[] = [
  { words: "Move the caret", chords: ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"] },
  { words: "Move by word and paragraph", chords: ["Mod+ArrowLeft", "Mod+ArrowRight", "Mod+ArrowUp", "Mod+ArrowDown"] },
  { words: "Select while moving", chords: ["Shift+ArrowLeft", "Shift+ArrowRight", "Shift+ArrowUp", "Shift+ArrowDown"] },
  { words: "To the ends of the line, or of the text", chords: ["Home", "End", "Mod+Home", "Mod+End"] },
  { words: "Select the word, again the next one", chords: ["W"] },
  { words: "Select the sentence, again the next one", chords: ["S"] },
  { words: "Select the paragraph, again the next one", chords: ["P"] },
  { words: "Select the previous word, sentence, paragraph", chords: ["Shift+W", "Shift+S", "Shift+P"] },
];
