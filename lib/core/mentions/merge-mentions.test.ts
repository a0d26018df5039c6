import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkStatuses, stances } from "../claims/stances";
import { joinNotes, mergeProblem, uniteBy } from "./merge-mentions";

const name = fc.constantFrom("a", "b", "c");
const described = fc.record({
  attributes: fc.dictionary(name, fc.constantFrom("1", "2")),
  links: fc.uniqueArray(
    fc.record({ claim: name, stance: fc.constantFrom(...stances), status: fc.constantFrom(...linkStatuses) }),
    { selector: ({ claim }) => claim },
  ),
});

describe("mergeProblem", () => {
  it("is none exactly where nothing of either would be lost, whichever is named first", () => {
    fc.assert(
      fc.property(described, described, (one, other) => {
        const united = { ...other.attributes, ...one.attributes };
        const links = uniteBy(one.links, other.links, ({ claim }) => claim);
        const keeps =
          Object.entries(other.attributes).every(([key, value]) => united[key] === value) &&
          other.links.every((link) => links.some((kept) => JSON.stringify(kept) === JSON.stringify(link)));
        expect(mergeProblem(one, other) === null).toBe(keeps);
        expect(mergeProblem(other, one) === null).toBe(keeps);
      }),
    );
  });
});

describe("joinNotes", () => {
  it("puts one below the other, and is none of none", () => {
    const note = (...content: number[]) => ({ type: "doc" as const, content });
    expect(joinNotes(note(1), note(2, 3))).toEqual(note(1, 2, 3));
    expect(joinNotes(null, note(2))).toEqual(note(2));
    expect(joinNotes(note(1), null)).toEqual(note(1));
    expect(joinNotes(null, null)).toBeNull();
  });
});
