import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ClaimMentionAnswer } from "@/lib/contract/claims";
import { groupMentions } from "./group-mentions";

const mentions: fc.Arbitrary<ClaimMentionAnswer[]> = fc.uniqueArray(
  fc
    .record({
      mention: fc.uuid(),
      outlet: fc.constantFrom(null, "a", "b"),
      publishedAt: fc.constantFrom(null, "2031-06-10", "2031-06-10T08:00:00Z", "2031-06-12"),
    })
    .map(({ mention, outlet, publishedAt }) => ({
      mention,
      article: { id: "1", title: "t", publishedAt, story: "s" },
      outlet: outlet ? { id: outlet, name: outlet, colour: "teal" } : null,
      quote: "q",
      before: "",
      after: "",
      tags: [],
      attributes: {},
      link: { claim: "c", stance: "states", status: "accepted", version: 1, author: { id: "p", name: "P" } },
      abilities: { change: false, decide: false },
    })),
  { selector: (one) => one.mention, maxLength: 10 },
);

describe("groupMentions", () => {
  it("keeps every mention once, each with its outlet, those without one last", () => {
    fc.assert(
      fc.property(mentions, (some) => {
        const groups = groupMentions(some);
        const kept = groups.flatMap((group) => group.items.map((one) => one.mention));
        expect(kept.toSorted()).toEqual(some.map((one) => one.mention).toSorted());
        expect(groups.every((group) => group.items.every((one) => one.outlet?.id === group.outlet?.id))).toBe(true);
        expect(groups.slice(0, -1).every((group) => group.outlet !== null)).toBe(true);
      }),
    );
  });

  it("stands in the order of dates within an outlet, undated last, however they come", () => {
    fc.assert(
      fc.property(mentions, (some) => {
        for (const { items } of groupMentions(some)) {
          const dates = items.map((one) => one.article.publishedAt ?? "9999");
          expect(dates).toEqual(dates.toSorted());
        }
        expect(groupMentions(some.toReversed())).toEqual(groupMentions(some));
      }),
    );
  });
});
