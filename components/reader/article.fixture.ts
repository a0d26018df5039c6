import fc from "fast-check";
import { buildBlocks } from "@/lib/core/text/build-blocks";
import type { Segment } from "@/lib/core/text/segments";
import { normalizeSegments } from "@/lib/core/text/segments";
import type { ColumnMention } from "./column-mention";

const words = fc.stringMatching(/^[a-z é😀\n]{0,24}$/u);
const marks = fc.subarray([{ type: "em" } as const, { type: "strong" } as const]);

/** Articles of up to twelve blocks of every type, with marks, hard breaks and surrogate pairs. */
export const articles = fc
  .array(
    fc.record({
      type: fc.constantFrom("heading", "paragraph", "quote", "item"),
      level: fc.integer({ min: 1, max: 6 }),
      runs: fc.array(fc.record({ text: words, marks }), { minLength: 1, maxLength: 4 }),
    }),
    { maxLength: 12 },
  )
  .map(buildBlocks);

/** Mentions of one or more segments anywhere in a text of this length, with ids from `m0`. */
export function mentionsIn(length: number, maxLength = 8): fc.Arbitrary<ColumnMention[]> {
  const segment = fc
    .tuple(fc.integer({ min: 0, max: length }), fc.integer({ min: 0, max: length }))
    .map(([a, b]): Segment => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  const segments = fc.array(segment, { minLength: 1, maxLength: 3 }).map(normalizeSegments);
  return fc
    .array(
      segments.filter(({ length: count }) => count > 0),
      { maxLength: length === 0 ? 0 : maxLength },
    )
    .map((lists) => lists.map((list, index) => mentionWith(`m${index}`, list)));
}

/** A mention of these segments, tagged amber. */
export function mentionWith(id: string, segments: readonly Segment[]): ColumnMention {
  return { id, segments, colours: ["amber"], label: id, numbers: [] };
}
