import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Workspace } from "@/lib/client/compare/workspace";
import type { MentionAnswer } from "@/lib/contract/mentions";
import { nextUnlinked } from "./next-unlinked";

const author = { id: "p", name: "Ana" };
const mentionOf = (id: string, article: string, start: number, isLinked: boolean): MentionAnswer => ({
  id,
  version: 1,
  article,
  revision: 1,
  segments: [{ start, end: start + 1 }],
  quote: id,
  tags: [],
  attributes: {},
  note: null,
  noteVersion: null,
  author,
  layer: "l",
  placedBy: null,
  links: isLinked ? [{ claim: "c", stance: "states", status: "accepted", version: 1, author }] : [],
  createdAt: "2031-01-01T00:00:00.000Z",
  abilities: { change: true, link: true, tag: true },
});
const workspaceOf = (mentions: readonly MentionAnswer[]): Workspace => ({
  mentions: new Map(mentions.map((mention) => [mention.id, mention])),
  claims: new Map(),
});
const columns = [
  { id: "a", revision: 1 },
  { id: "b", revision: 1 },
];
const marks = fc.array(
  fc.record({ article: fc.constantFrom("a", "b", "closed"), start: fc.nat(50), isLinked: fc.boolean() }),
  { maxLength: 12 },
);

describe("nextUnlinked", () => {
  it("comes by every unlinked mention of the columns once, then round again, and back the same way", () => {
    fc.assert(
      fc.property(marks, (list) => {
        const mentions = list.map((one, index) => mentionOf(`m${index}`, one.article, one.start, one.isLinked));
        const workspace = workspaceOf(mentions);
        const wanted = mentions.filter((mention) => mention.links.length === 0 && mention.article !== "closed");
        const walk = (by: 1 | -1) => {
          const seen: string[] = [];
          let at: string | null = null;
          for (let step = 0; step < wanted.length; step += 1) {
            at = nextUnlinked(workspace, columns, { mention: at, article: "a" }, by)?.id ?? null;
            if (at) seen.push(at);
          }
          return seen;
        };
        expect(walk(1).toSorted()).toEqual(wanted.map((mention) => mention.id).toSorted());
        expect(walk(-1)).toEqual(walk(1).toReversed());
      }),
    );
  });

  it("begins in the column one is at, stays where none other is left, and answers null when all have their claim", () => {
    const workspace = workspaceOf([mentionOf("one", "a", 0, false), mentionOf("two", "b", 0, false)]);
    expect(nextUnlinked(workspace, columns, { mention: null, article: "b" }, 1)?.id).toBe("two");
    expect(
      nextUnlinked(workspaceOf([mentionOf("one", "a", 0, false)]), columns, { mention: "one", article: "a" }, -1)?.id,
    ).toBe("one");
    const linked = workspaceOf([mentionOf("one", "a", 0, true)]);
    expect(nextUnlinked(linked, columns, { mention: null, article: "a" }, 1)).toBeNull();
  });
});
