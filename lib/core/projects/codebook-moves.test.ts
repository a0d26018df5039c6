import fc from "fast-check";
import { expect, test } from "vitest";
import { type CodebookTag, closesCycle, moveTo, orderCodebook } from "./codebook";
import { type Move, moveBeside, stepsOf } from "./codebook-moves";

const anyTree = fc.array(fc.option(fc.nat(), { nil: null }), { minLength: 2, maxLength: 9 }).map((picks) =>
  picks.map((pick, at) => ({
    id: `t${at}`,
    parent: pick === null || at === 0 ? null : `t${pick % at}`,
    position: at,
  })),
);
const anyPair = anyTree.chain((tags) =>
  fc.record({
    tags: fc.constant(tags),
    id: fc.constantFrom(...tags).map((tag) => tag.id),
    to: fc.constantFrom(...tags).map((tag) => tag.id),
  }),
);

/** The codebook as the server has it after a move. */
function carryOut(tags: readonly CodebookTag[], id: string, { parent, position }: Move): CodebookTag[] {
  const order = moveTo(
    tags.toSorted((a, b) => a.position - b.position).map((tag) => tag.id),
    id,
    position,
  );
  return tags.map((tag) => ({ ...tag, parent: tag.id === id ? parent : tag.parent, position: order.indexOf(tag.id) }));
}

const siblingsOf = (tags: readonly CodebookTag[], parent: string | null) =>
  orderCodebook(tags)
    .filter((tag) => tag.parent === parent)
    .map((tag) => tag.id);

test("a tag comes to stand beside or inside the other, or nowhere where it would stand below itself", () => {
  fc.assert(
    fc.property(anyPair, fc.constantFrom("before", "after", "inside"), ({ tags, id, to }, where) => {
      const move = moveBeside(tags, id, to, where);
      if (move === null) {
        expect(id === to || closesCycle(tags, id, to)).toBe(true);
        return;
      }
      const list = siblingsOf(carryOut(tags, id, move), move.parent);
      if (where === "inside") expect(list.at(-1)).toBe(id);
      else expect(list.indexOf(id) - list.indexOf(to)).toBe(where === "before" ? -1 : 1);
    }),
  );
});

test("a step up and down, or in and out, leads back", () => {
  fc.assert(
    fc.property(anyPair, ({ tags, id }) => {
      const before = siblingsOf(tags, tags.find((tag) => tag.id === id)?.parent ?? null);
      const { up, in: inside } = stepsOf(tags, id);
      expect(up === null).toBe(before[0] === id);
      for (const [step, back] of [
        [up, "down"],
        [inside, "out"],
      ] as const) {
        if (step === null) continue;
        const there = carryOut(tags, id, step);
        const move = stepsOf(there, id)[back];
        if (move === null) throw new Error(`There is no way ${back}.`);
        expect(orderCodebook(carryOut(there, id, move)).map((tag) => tag.id)).toEqual(
          orderCodebook(tags).map((tag) => tag.id),
        );
      }
    }),
  );
});
