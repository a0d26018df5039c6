/** What readers tell a word by before they read it: 0 where no reader knows it, else even, and odd where it touches the word before. */
export type Key = number;

const ofTexts = new Map<string, Key>();

/** The key of a word that a reader knows, standing apart: its text decides, of figures how many they are. */
export function keyOf(text: string): Key {
  const name = nameOf(text);
  const key = ofTexts.get(name) ?? 2 * ofTexts.size + 2;
  ofTexts.set(name, key);
  return key;
}

/** The key of a word as it stands in a text. */
export function keyAt(text: string, isGlued: boolean): Key {
  const key = ofTexts.get(nameOf(text));
  return key === undefined ? 0 : isGlued ? glued(key) : key;
}

export function glued(key: Key): Key {
  return key + 1;
}

export function isGlued(key: Key): boolean {
  return key % 2 === 1;
}

function nameOf(text: string): string {
  const first = text.charCodeAt(0);
  return first >= 48 && first <= 57 ? (figures[text.length] ?? "") : text;
}

/** Names of figures by their number; longer ones have none. */
const figures = ["", "0", "00", "000", "0000"];
