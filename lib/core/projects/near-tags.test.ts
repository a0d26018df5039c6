import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearTags } from "./near-tags";

const codebook = fc.uniqueArray(
  fc.record({ id: fc.uuid(), key: fc.option(fc.constantFrom("1", "2", "3")), isOn: fc.boolean() }),
  { selector: ({ id }) => id, maxLength: 40 },
);

describe("the tags at hand", () => {
  it("are so many, in the codebook's order, with all that are on", () => {
    fc.assert(
      fc.property(codebook, fc.nat(20), (tags, most) => {
        const on = tags.filter(({ isOn }) => isOn).map(({ id }) => id);
        const near = nearTags(tags, most, on);
        expect(near).toHaveLength(Math.min(tags.length, Math.max(most, on.length)));
        expect(near).toEqual(tags.filter((tag) => near.includes(tag)));
        expect(near.map(({ id }) => id)).toEqual(expect.arrayContaining(on));
      }),
    );
  });

  it("are those with a key before those without", () => {
    const tags = ["a", "b", "c", "d"].map((id) => ({ id, key: id === "d" ? "1" : null }));
    expect(nearTags(tags, 2).map(({ id }) => id)).toEqual(["a", "d"]);
    expect(nearTags(tags, 2, ["c"]).map(({ id }) => id)).toEqual(["c", "d"]);
  });
});
