/** Runs are numbered from 0 up to this: few of a passage share a number by chance. */
export const gramNumbers = 65_536;

const SIZES = [3, 4];
const MOST_LETTERS = 32;

/** The runs of three and four letters of a word with its ends marked, as numbers, each once. */
export function wordGrams(folded: string): Int32Array {
  const marked = ` ${folded.slice(0, MOST_LETTERS)} `;
  const grams = new Set<number>();
  for (const size of SIZES) {
    for (let from = 0; from + size <= marked.length; from += 1) grams.add(hashOf(marked, from, from + size));
  }
  return Int32Array.from(grams);
}

// FNV-1a over UTF-16 units.
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 16)) & (gramNumbers - 1);
}
