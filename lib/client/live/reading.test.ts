import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LiveEvent } from "@/lib/contract/live";
import { everythingToRead, isNothing, joinReadings, nothingToRead, readingOf } from "./reading";

const change = fc.record({ kind: fc.constantFrom("mention", "claim", "tag", "article", "outlet"), id: fc.uuid() });
const changed = fc.array(change, { minLength: 1, maxLength: 8 });
const event = (more: Partial<LiveEvent>): LiveEvent => ({
  id: "00000000-0000-4000-8000-000000000000",
  name: "linkMentions",
  actor: null,
  subject: null,
  changed: [],
  complete: true,
  ...more,
});

describe("readingOf", () => {
  it("reads every mention and claim that is named, and joins as the events do", () => {
    fc.assert(
      fc.property(changed, changed, (some, others) => {
        const both = readingOf(event({ changed: [...some, ...others] }));
        expect(both).toEqual(joinReadings(readingOf(event({ changed: some })), readingOf(event({ changed: others }))));
        for (const { kind, id } of some) {
          if (kind === "mention") expect(both.mentions).toContain(id);
          if (kind === "claim") expect(both.claims).toContain(id);
        }
      }),
    );
  });

  it("reads everything where not all is named, or where the event is unknown", () => {
    expect(readingOf(event({ changed: [{ kind: "mention", id: "m" }], complete: false }))).toEqual(everythingToRead);
    expect(readingOf(event({ name: "importSet" }))).toEqual(everythingToRead);
    expect(readingOf(event({ name: "aNewCommand" }))).toEqual(everythingToRead);
    expect(readingOf(event({ changed: [{ kind: "mention-tags", id: "t" }] }))).toEqual(everythingToRead);
  });

  it("reads little for the rest", () => {
    expect(readingOf(event({ name: "changeTag" }))).toEqual({ ...nothingToRead, tags: true });
    expect(readingOf(event({ name: "importArticles" }))).toEqual({ ...nothingToRead, articles: true });
    for (const name of ["changeMember", "inviteMember", "createJob", "startDiscussion", "changeProject"]) {
      expect(isNothing(readingOf(event({ name }))), name).toBe(true);
    }
  });
});
