import type { OriginArticle } from "@/lib/core/comparison/origins/origin-article";

const WORDS = 20_000;

/** Numbers from 0 to 1 that are always the same for a seed (a 32-bit linear congruence of Numerical Recipes). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

// As often as in a language (Zipf): the n-th word of the vocabulary has the share 1/n.
const word = (random: () => number) => `w${Math.floor(WORDS ** random()).toString(36)}`;

/** A made-up text of so many words. */
export function makeText(random: () => number, words: number): string[] {
  return Array.from({ length: words }, () => word(random));
}

/** The words with a share of them replaced, dropped or followed by another, a third each. */
export function edit(words: readonly string[], share: number, random: () => number): string[] {
  return words.flatMap((old) => {
    if (random() >= share) return [old];
    const how = random();
    if (how < 1 / 3) return [];
    return how < 2 / 3 ? [word(random)] : [old, word(random)];
  });
}

/** An article of an outlet of its own. */
export function makeArticle(index: number, words: readonly string[]): OriginArticle {
  const id = String(index).padStart(6, "0");
  const lines = Array.from({ length: Math.ceil(words.length / 50) }, (_, at) => words.slice(at * 50, at * 50 + 50));
  const text = lines.map((line) => `${line.join(" ")}.`).join("\n");
  let at = 0;
  const blocks = text.split("\n").map((line) => {
    const block = { type: "paragraph" as const, start: at, end: at + line.length };
    at = block.end + 1;
    return block;
  });
  const outlet = { id, name: `Outlet ${id}`, domain: `outlet-${id}.example` };
  return { id, outlet, text, blocks, byline: null, publishedAt: null, language: "en" };
}
