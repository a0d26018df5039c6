import fc from "fast-check";
import { expect, it } from "vitest";
import { candidateAt, unmarked } from "./unmarked";

const segment = fc
  .tuple(fc.nat(90), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({ start, end: start + length }));
const passages = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 15 })), { maxLength: 8 }).map((steps) => {
  let at = 0;
  return steps.map(([gap, length]) => {
    const start = at + gap;
    at = start + length;
    return { start, end: at };
  });
});

it("keeps exactly the passages that no segment touches", () =>
  fc.assert(
    fc.property(passages, fc.array(segment, { maxLength: 8 }), (all, segments) => {
      const free = all.filter((one) => segments.every(({ start, end }) => end <= one.start || one.end <= start));
      expect(unmarked(all, segments)).toEqual(free);
    }),
  ));

it("finds the passage that holds a character, and none beside them", () =>
  fc.assert(
    fc.property(passages, fc.nat(120), (all, offset) => {
      const found = candidateAt(all, offset);
      expect(found !== null).toBe(all.some(({ start, end }) => start <= offset && offset < end));
      if (found) expect(found.start <= offset && offset < found.end).toBe(true);
      expect(candidateAt(all, null)).toBeNull();
    }),
  ));
