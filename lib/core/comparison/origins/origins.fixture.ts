import fc from "fast-check";
import { buildBlocks } from "@/lib/core/text/build-blocks";
import type { OriginArticle } from "./origin-article";

/** An article of one paragraph a line; `> ` makes a quotation, `# ` a heading. */
export function articleOf(id: string, text: string, more: Partial<OriginArticle> = {}): OriginArticle {
  const drafts = text.split("\n").map((line) => {
    if (line.startsWith("> ")) return { type: "quote" as const, runs: [{ text: line.slice(2) }] };
    if (line.startsWith("# ")) return { type: "heading" as const, level: 1, runs: [{ text: line.slice(2) }] };
    return { type: "paragraph" as const, runs: [{ text: line }] };
  });
  const built = buildBlocks(drafts);
  return { id, outlet: null, byline: null, publishedAt: null, language: "en", ...built, ...more };
}

/** An outlet whose id is its name. */
export const outletNamed = (name: string, domain: string | null = null) => ({ id: name, name, domain });

/** Numbers from 0 to 1 that are always the same for a seed. */
export function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A word of a made-up language; words of another language number never are its words. */
export function wordOf(random: () => number, language = 0): string {
  return `${"abcdefghij"[language]}${Math.floor(random() * 3000).toString(26)}x`;
}

/** Words in sentences of a dozen. */
export function proseOf(seed: number, count: number, language = 0): string[] {
  const random = randomNumbers(seed);
  return Array.from({ length: count }, (_, at) => wordOf(random, language) + (at % 12 === 11 ? "." : ""));
}

/** The words with a share of them replaced, dropped or followed by another. */
export function edited(words: readonly string[], share: number, seed: number): string[] {
  const random = randomNumbers(seed);
  return words.flatMap((word) => {
    if (random() >= share) return [word];
    const how = random();
    if (how < 0.33) return [];
    return how < 0.66 ? [wordOf(random, 9)] : [word, wordOf(random, 9)];
  });
}

/** Texts of a few words over so small a vocabulary that they share runs, with quotation marks and line ends. */
export const smallText = fc
  .array(fc.constantFrom("one", "two", "three", "four", "five", "six", "“", "”", '"', ".", "\n", "«семь»"), {
    minLength: 1,
    maxLength: 160,
  })
  .map(
    (words) =>
      words
        .join(" ")
        .replace(/ *\n[\s]*/g, "\n")
        .trim() || "one",
  );
