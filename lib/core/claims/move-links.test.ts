import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ClaimLink, mergeNumbers, moveLinks } from "./move-links";
import { linkStatuses, type Stance, stances } from "./stances";

const links = fc.uniqueArray(
  fc.record({
    mention: fc.constantFrom("a", "b", "c", "d", "e"),
    stance: fc.constantFrom(...stances),
    status: fc.constantFrom(...linkStatuses),
  }),
  { selector: (link) => link.mention },
);
const answers: fc.Arbitrary<ReadonlyMap<string, Stance>> = fc
  .uniqueArray(fc.tuple(fc.constantFrom("a", "b", "c", "d", "e"), fc.constantFrom(...stances)), {
    selector: ([mention]) => mention,
  })
  .map((entries) => new Map(entries));

const mentionsOf = (of: readonly ClaimLink[]) => of.map(({ mention }) => mention);
const rank = ({ status }: ClaimLink) => ["rejected", "proposed", "accepted"].indexOf(status);

/** The links of the claim that stays, after the move. */
function afterwards(from: readonly ClaimLink[], into: readonly ClaimLink[], said?: ReadonlyMap<string, Stance>) {
  const { moved, joined } = moveLinks(from, into, said);
  const untouched = into.filter(({ mention }) => !mentionsOf(joined).includes(mention));
  return [...untouched, ...moved, ...joined];
}

describe("moveLinks", () => {
  it("loses no mention and links none twice", () => {
    fc.assert(
      fc.property(links, links, answers, (from, into, said) => {
        const after = mentionsOf(afterwards(from, into, said));
        expect(after.toSorted()).toEqual([...new Set(mentionsOf([...from, ...into]))].toSorted());
      }),
    );
  });

  it("rejects or unaccepts nothing, and takes every stance from a link or an answer", () => {
    fc.assert(
      fc.property(links, links, answers, (from, into, said) => {
        for (const link of afterwards(from, into, said)) {
          const both = [...from, ...into].filter(({ mention }) => mention === link.mention);
          expect(rank(link)).toBe(Math.max(...both.map(rank)));
          expect([...both.map(({ stance }) => stance), said.get(link.mention)]).toContain(link.stance);
        }
      }),
    );
  });

  it("moves everything as it is to a claim without mentions, and nothing from one without", () => {
    fc.assert(
      fc.property(links, (some) => {
        expect(moveLinks(some, [])).toEqual({ moved: some, joined: [], conflicts: [] });
        expect(moveLinks([], some)).toEqual({ moved: [], joined: [], conflicts: [] });
      }),
    );
  });

  it("asks about the same mentions in either direction, and about none that is answered", () => {
    fc.assert(
      fc.property(links, links, (from, into) => {
        const asked = moveLinks(from, into).conflicts;
        const other = moveLinks(into, from).conflicts;
        expect(asked.map(({ mention }) => mention).toSorted()).toEqual(other.map(({ mention }) => mention).toSorted());
        const said = new Map(asked.map(({ mention, stance }) => [mention, stance]));
        const answered = moveLinks(from, into, said);
        expect(answered.conflicts).toEqual([]);
        expect(answered.joined).toEqual(moveLinks(from, into).joined);
      }),
    );
  });

  it("keeps the accepted link of two, asks where people took two stances, and not where one was rejected", () => {
    const states = { mention: "a", stance: "states", status: "proposed" } as const;
    const denies = { mention: "a", stance: "denies", status: "accepted" } as const;
    expect(moveLinks([denies], [{ ...denies, status: "proposed" }]).joined).toEqual([denies]);
    const { joined, conflicts } = moveLinks([denies], [states]);
    expect(conflicts).toEqual([{ mention: "a", from: denies, into: states, stance: "denies" }]);
    expect(joined).toEqual([denies]);
    expect(moveLinks([denies], [states], new Map([["a", "questions"]])).joined).toEqual([
      { ...denies, stance: "questions" },
    ]);
    expect(moveLinks([denies], [{ ...states, status: "rejected" }]).conflicts).toEqual([]);
  });
});

describe("mergeNumbers", () => {
  const numbers = fc.dictionary(fc.constantFrom("a", "b", "c"), fc.integer({ min: 1, max: 9 }));

  it("keeps every number of the claim that stays, and numbers it in every story of either", () => {
    fc.assert(
      fc.property(numbers, numbers, (from, into) => {
        const { kept, taken } = mergeNumbers(from, into);
        const after = { ...taken, ...kept };
        expect(after).toEqual({ ...from, ...into });
        expect(Object.keys(taken).filter((story) => story in kept)).toEqual([]);
      }),
    );
  });
});
