import fc from "fast-check";
import { expect, it } from "vitest";
import type { LiveEvent } from "@/lib/contract/live";
import { describeArrival } from "./live-words";

const jonas = { id: "j", name: "Jonas Thiel" };
const event = (name: string, mentions: readonly string[] = [], actor = jonas): LiveEvent => ({
  id: name,
  name,
  actor,
  subject: null,
  changed: mentions.map((id) => ({ kind: "mention", id })),
  complete: true,
});

it("says who did what, and to how many mentions", () => {
  expect(describeArrival([event("linkMentions", ["a", "b"])])).toBe("Jonas Thiel linked 2 mentions");
  expect(describeArrival([event("markMention", ["a"])])).toBe("Jonas Thiel marked a passage");
  expect(describeArrival([event("markMention", ["a"]), event("markMention", ["b"])])).toBe(
    "Jonas Thiel marked 2 passages",
  );
  expect(describeArrival([event("undoEvent", ["a", "b", "c"])])).toBe("Jonas Thiel undid a change");
});

it("counts what one sentence cannot tell", () => {
  const ana = { id: "a", name: "Ana Moreau" };
  expect(describeArrival([event("markMention", ["a"]), event("putClaim")])).toBe("Jonas Thiel made 2 changes");
  expect(describeArrival([event("putClaim"), event("putClaim")])).toBe("Jonas Thiel made 2 changes");
  expect(describeArrival([event("putClaim"), event("putClaim", [], ana)])).toBe("2 others made 2 changes");
});

it("is silent about what does not concern the story, and says one sentence whatever happened", () => {
  expect(describeArrival([])).toBeNull();
  expect(describeArrival([event("changeMember"), event("inviteMember")])).toBeNull();
  const names = fc.constantFrom("markMention", "linkMentions", "deleteClaim", "undoEvent", "changeMember");
  fc.assert(
    fc.property(fc.array(names, { minLength: 1, maxLength: 5 }), (happened) => {
      const sentence = describeArrival(happened.map((name) => event(name, ["m"])));
      if (sentence !== null) expect(sentence).toMatch(/^Jonas Thiel \w[^.]*$/);
    }),
  );
});
