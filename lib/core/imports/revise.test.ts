import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocksProblem } from "@/lib/core/text/blocks";
import { type BlockDraft, buildBlocks } from "@/lib/core/text/build-blocks";
import { messyText } from "@/lib/core/text/messy-text.fixture";
import { segmentsProblem } from "@/lib/core/text/segments";
import { cleanDrafts } from "./clean";
import { type Cleaned, leftOutByHand, reviseBlocks } from "./revise";

const drafts: fc.Arbitrary<BlockDraft[]> = fc.array(
  fc.record({
    type: fc.constantFrom("paragraph" as const, "quote" as const),
    runs: fc.tuple(fc.record({ text: messyText })),
  }),
  { minLength: 1, maxLength: 8 },
);

/** A source of which a rule takes some blocks out, and at least one stays. */
const cleaned = fc
  .tuple(drafts, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }))
  .map(([each, out]): Cleaned => {
    const rule = { id: "noise", reason: "", finds: () => out.flatMap((isOut, index) => (isOut ? [index] : [])) };
    const { drafts: kept, removed } = cleanDrafts(
      [...each, { type: "paragraph", runs: [{ text: "The end" }] }],
      [rule],
    );
    return { ...buildBlocks(kept), removed };
  })
  .filter(({ blocks }) => blocks.length > 0);

const none = { restore: [], leaveOut: [] };
const all = (list: readonly unknown[]) => list.map((_, index) => index);
const words = (from: Cleaned) => from.blocks.map(({ start, end }) => from.text.slice(start, end));

describe("reviseBlocks", () => {
  it("answers the same for no change, and every block stands where it stood", () => {
    fc.assert(
      fc.property(cleaned, (source) => {
        const { carry, ...same } = reviseBlocks(source, none);
        expect(same).toEqual(source);
        for (const { start, end } of source.blocks) expect(carry({ start, end })).toEqual([{ start, end }]);
      }),
    );
  });

  it("makes lawful blocks, and takes back by leaving out what it restored", () => {
    fc.assert(
      fc.property(cleaned, (source) => {
        const full = reviseBlocks(source, { restore: all(source.removed), leaveOut: [] });
        expect(full.removed).toEqual([]);
        expect(blocksProblem(full.text, full.blocks)).toBeNull();
        const stay = new Set(
          source.blocks.flatMap(({ start, end }) => full.carry({ start, end })?.map((at) => at.start)),
        );
        const leaveOut = full.blocks.flatMap(({ start }, index) => (stay.has(start) ? [] : [index]));
        const again = reviseBlocks(full, { restore: [], leaveOut });
        expect(again.text).toBe(source.text);
        expect(again.blocks).toEqual(source.blocks);
        expect(again.removed.map(({ position }) => position)).toEqual(source.removed.map(({ position }) => position));
        expect(again.removed.every(({ rule }) => rule === leftOutByHand)).toBe(true);
      }),
    );
  });

  it("carries the words of any segment, and none of those left out", () => {
    const cut = fc.tuple(
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
    );
    fc.assert(
      fc.property(cleaned, cut, fc.boolean(), (source, [from, to], isLeftOut) => {
        const first = Math.floor(from * source.blocks.length);
        const last = Math.floor(to * source.blocks.length);
        const segment = {
          start: source.blocks[Math.min(first, last)]?.start ?? 0,
          end: source.blocks[Math.max(first, last)]?.end ?? 0,
        };
        const leaveOut = isLeftOut ? [first] : [];
        const revised = reviseBlocks(source, { restore: all(source.removed), leaveOut });
        const carried = revised.carry(segment);
        if (isLeftOut) {
          expect(carried).toBeNull();
          return;
        }
        expect(segmentsProblem(revised.text, carried ?? [])).toBeNull();
        const found = carried?.map(({ start, end }) => revised.text.slice(start, end)).join("\n");
        expect(found).toBe(source.text.slice(segment.start, segment.end));
      }),
    );
  });

  it("keeps what is left out beside its neighbours in order", () => {
    const source = { ...buildBlocks([{ type: "paragraph", runs: [{ text: "One." }] }]), removed: [] };
    const three = reviseBlocks(
      {
        ...source,
        removed: ["a", "b", "c"].map((text) => ({
          rule: "noise",
          draft: { type: "paragraph", runs: [{ text }] },
          position: 0,
        })),
      },
      { restore: [1], leaveOut: [0] },
    );
    expect(words(three)).toEqual(["b"]);
    expect(three.removed.map(({ draft, position }) => [draft.runs[0]?.text, position])).toEqual([
      ["a", 0],
      ["c", 1],
      ["One.", 1],
    ]);
    expect(() => reviseBlocks(source, { restore: [0], leaveOut: [] })).toThrow(RangeError);
  });
});
