import fc from "fast-check";
import { expect, test } from "vitest";
import { closesCycle, moveTo, orderCodebook } from "./codebook";

const ids = ["a", "b", "c", "d", "e", "f"] as const;
const anyTags = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom(...ids),
    parent: fc.option(fc.constantFrom(...ids, "gone"), { nil: null }),
    position: fc.nat(4),
  }),
  { selector: (tag) => tag.id },
);

test("every tag comes once, whatever the parents are", () => {
  fc.assert(
    fc.property(anyTags, (tags) => {
      expect(
        orderCodebook(tags)
          .map((tag) => tag.id)
          .toSorted(),
      ).toEqual(tags.map((tag) => tag.id).toSorted());
    }),
  );
});

test("a tag stands below its parent unless the parents form a cycle", () => {
  fc.assert(
    fc.property(anyTags, (tags) => {
      const placed = orderCodebook(tags);
      const depth = new Map<string, number>(placed.map((tag) => [tag.id, tag.depth]));
      for (const tag of tags) {
        const above = tag.parent ? depth.get(tag.parent) : undefined;
        if (above === undefined || closesCycle(tags, tag.id, tag.parent)) continue;
        if (tags.some((other) => closesCycle(tags, other.id, other.parent))) continue;
        expect(depth.get(tag.id)).toBe(above + 1);
      }
    }),
  );
});

test("siblings stand by position, children after their parent", () => {
  const tags = [
    { id: "y", parent: null, position: 1 },
    { id: "x", parent: null, position: 0 },
    { id: "x2", parent: "x", position: 9 },
    { id: "x1", parent: "x", position: 2 },
  ];
  expect(orderCodebook(tags).map(({ id, depth }) => `${id}${depth}`)).toEqual(["x0", "x11", "x21", "y0"]);
});

test("a tag may not come under itself or under what is under it", () => {
  const tags = [
    { id: "a", parent: null, position: 0 },
    { id: "b", parent: "a", position: 1 },
    { id: "c", parent: "b", position: 2 },
  ];
  expect(closesCycle(tags, "a", "c")).toBe(true);
  expect(closesCycle(tags, "a", "a")).toBe(true);
  expect(closesCycle(tags, "c", "a")).toBe(false);
  expect(closesCycle(tags, "a", null)).toBe(false);
});

test("moving keeps the others in order and puts the one where it was asked, or at the end", () => {
  fc.assert(
    fc.property(fc.subarray([...ids], { minLength: 1 }), fc.nat(5), fc.nat(9), (list, pick, index) => {
      const id = list[pick % list.length] ?? "a";
      const moved = moveTo(list, id, index);
      expect(moved.filter((other) => other !== id)).toEqual(list.filter((other) => other !== id));
      expect(moved.indexOf(id)).toBe(Math.min(index, list.length - 1));
    }),
  );
  expect(moveTo(["a"], "b", 0)).toEqual(["a"]);
});
