import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ProfiledClaim, profileLists, profileOutlet } from "./outlet-profile";

const outlets = ["a", "b", "c"];
const mention = fc.record({
  id: fc.uuid(),
  outlet: fc.constantFrom(...outlets, null),
  publishedAt: fc.constantFrom(null, "2031-06-10", "2031-06-11", "2031-06-11T08:00:00Z", "2031-06-11T09:00:00Z"),
});
const claims: fc.Arbitrary<ProfiledClaim[]> = fc.uniqueArray(
  fc.record({ id: fc.uuid(), isContradicted: fc.boolean(), mentions: fc.array(mention, { maxLength: 6 }) }),
  { selector: ({ id }) => id, maxLength: 6 },
);
const wordingOf = (id: string) => ({ isAttributed: id < "5", isHedged: id.endsWith("0") });
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

describe("profileOutlet", () => {
  it("counts every claim once for each of its outlets, and every mention once", () => {
    fc.assert(
      fc.property(claims, (some) => {
        const profiles = outlets.map((outlet) => profileOutlet(some, outlet, wordingOf));
        const known = some.map(({ mentions }) => mentions.filter(({ outlet }) => outlet !== null));
        expect(sum(profiles.map((one) => one.claims.length))).toBe(
          sum(known.map((mentions) => new Set(mentions.map(({ outlet }) => outlet)).size)),
        );
        expect(sum(profiles.map((one) => one.mentions.length))).toBe(sum(known.map((mentions) => mentions.length)));
      }),
    );
  });

  it("lists in each part only what is in the whole, without repeats", () => {
    fc.assert(
      fc.property(claims, (some) => {
        const profile = profileOutlet(some, "a", wordingOf);
        for (const list of profileLists) {
          expect(new Set(profile[list]).size).toBe(profile[list].length);
          const whole = ["mentions", "unattributed", "hedged"].includes(list) ? profile.mentions : profile.claims;
          expect(profile[list].filter((id) => !whole.includes(id))).toEqual([]);
        }
        expect(profile.first.filter((id) => profile.alone.includes(id))).toEqual([]);
        expect(profile.unattributed.filter((id) => wordingOf(id).isAttributed)).toEqual([]);
      }),
    );
  });

  it("lets another outlet's earlier article take the first place away, and nothing else", () => {
    const at = (outlet: string, publishedAt: string | null) => ({ id: `${outlet}${publishedAt}`, outlet, publishedAt });
    const isFirst = (...mentions: ProfiledClaim["mentions"]) =>
      profileOutlet([{ id: "c", isContradicted: false, mentions }], "a", wordingOf).first.length === 1;
    expect(isFirst(at("a", "2031-06-10"), at("b", "2031-06-11"))).toBe(true);
    expect(isFirst(at("a", "2031-06-12"), at("a", "2031-06-10"), at("b", "2031-06-11"))).toBe(true);
    expect(isFirst(at("a", "2031-06-11"), at("b", "2031-06-11T08:00:00Z"))).toBe(true);
    expect(isFirst(at("a", "2031-06-11T09:00:00Z"), at("b", "2031-06-11T08:00:00Z"))).toBe(false);
    expect(isFirst(at("a", "2031-06-10"), at("b", null))).toBe(false);
    expect(isFirst(at("a", null), at("b", "2031-06-11"))).toBe(false);
    expect(isFirst(at("a", "2031-06-10"))).toBe(false);
  });
});
