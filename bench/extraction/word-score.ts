/** The share of read words that were expected, the share of expected words that were read, and their harmonic mean. */
export type WordScore = { precision: number; recall: number; f1: number };

/**
 * Compares two texts as multisets of words: runs of letters and digits in lower case; a sign of Chinese or Japanese
 * counts as a word. Two empty texts agree.
 */
export function scoreWords(read: string, expected: string): WordScore {
  const got = wordsOf(read);
  const wanted = wordsOf(expected);
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let hits = 0;
  for (const word of got) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    hits += 1;
  }
  const precision = got.length === 0 ? Number(wanted.length === 0) : hits / got.length;
  const recall = wanted.length === 0 ? 1 : hits / wanted.length;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
