import fc from "fast-check";
import { hues } from "@/lib/core/colours/hues";
import type { CodebookEntry } from "./codebook-entry";

const pieces = [
  "=1+1",
  "+49",
  "-1",
  "@SUM(A1)",
  '"',
  ",",
  ";",
  " ",
  "＝",
  "😀",
  "е́",
  "سلام",
  "’",
  "a",
  "<b>",
  "&amp;",
  "]]>",
  "\u2028",
  "'=x",
  "\u0001",
];
const words = fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((parts) => parts.join("").trim());
const longWords = fc
  .array(fc.oneof(words, fc.constant("\n")), { maxLength: 5 })
  .map((parts) => parts.join("\n").trim());

function idOf(at: number): string {
  return `01968000-0000-7000-8000-${String(at).padStart(12, "0")}`;
}

const fields = fc.record({
  name: words,
  definition: longWords,
  inclusion: longWords,
  exclusion: words,
  example: words,
  colour: fc.constantFrom(...hues, "#12ab9f"),
  key: fc.constantFrom(null, "1", "9"),
  retired: fc.boolean(),
  /** How many steps up from the entry before it the parent stands; beyond the top there is none. */
  up: fc.nat(4),
});

/** Codebooks in their order: names differ, and every parent is the entry before it or one above that. */
export const anyCodebook: fc.Arbitrary<CodebookEntry[]> = fc
  .array(fields, { minLength: 1, maxLength: 8 })
  .map((list) => {
    const entries: CodebookEntry[] = [];
    for (const [at, { name, up, ...rest }] of list.entries()) {
      let parent: number | null = at === 0 ? null : at - 1;
      for (let step = 0; step < up && parent !== null; step += 1) parent = entries[parent]?.parent ?? null;
      entries.push({ id: idOf(at), name: `t${at} ${name}`.trim(), ...rest, parent });
    }
    return entries;
  });
