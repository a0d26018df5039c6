import fc from "fast-check";
import { expect, test } from "vitest";
import { type CodebookTag, closesCycle } from "./codebook";
import { mergeParents } from "./merge-parents";

/** A forest: each tag stands below none or one before it. */
const anyTree = fc.array(fc.option(fc.nat(), { nil: null }), { minLength: 2, maxLength: 9 }).map((picks) =>
  picks.map((pick, at) => ({
    id: `t${at}`,
    parent: pick === null || at === 0 ? null : `t${pick % at}`,
    position: at,
  })),
);
const anyMerge = anyTree.chain((tags) =>
  fc.record({
    tags: fc.constant(tags),
    into: fc.constantFrom(...tags.map(({ id }) => id)),
    sources: fc.subarray(
      tags.map(({ id }) => id),
      { minLength: 1 },
    ),
  }),
);

function merged({ tags, into, sources }: { tags: readonly CodebookTag[]; into: string; sources: readonly string[] }) {
  const from = sources.filter((id) => id !== into);
  const parents = mergeParents(tags, into, from);
  const after = tags.map((tag) => ({
    ...tag,
    parent: parents.has(tag.id) ? (parents.get(tag.id) ?? null) : tag.parent,
  }));
  return { after, from, parents };
}

test("after a merge no tag stands below a merged one, or below itself", () => {
  fc.assert(
    fc.property(anyMerge, (merge) => {
      const { after, from } = merged(merge);
      for (const { id, parent } of after) {
        if (!from.includes(id)) expect(from).not.toContain(parent);
        expect(closesCycle(after, id, parent)).toBe(false);
      }
    }),
  );
});

test("tags that stood below none of the merged ones stay where they stand", () => {
  fc.assert(
    fc.property(anyMerge, (merge) => {
      const { from, parents } = merged(merge);
      for (const { id, parent } of merge.tags) {
        if (from.includes(id) || parent === null || !from.includes(parent)) expect(parents.has(id)).toBe(false);
      }
    }),
  );
});

test("what stood below a merged tag stands below the one that is left, which goes up where it stood below itself", () => {
  const tags = [
    { id: "violence", parent: null, position: 0 },
    { id: "clash", parent: "violence", position: 1 },
    { id: "arrest", parent: "clash", position: 2 },
    { id: "injury", parent: "violence", position: 3 },
  ];
  expect([...mergeParents(tags, "arrest", ["violence"])]).toEqual([
    ["clash", null],
    ["injury", "arrest"],
  ]);
  expect([...mergeParents(tags, "clash", ["violence"])]).toEqual([
    ["clash", null],
    ["injury", "clash"],
  ]);
});
