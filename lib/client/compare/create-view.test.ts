import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { desk } from "./browser.fixture";
import { createView } from "./create-view";
import type { Task } from "./journal";
import type { CompareOperation } from "./operations";
import { draftMention } from "./operations/drafts";
import { emptyWorkspace, type Workspace, withMentions } from "./workspace";

const ids = Array.from({ length: 20 }, (_, index) => `m${index}`);
const made = (id: string) =>
  draftMention({ id, article: "a", revision: 1, quote: id, segments: [{ start: 0, end: 2 }], tags: [] }, desk);
const base = withMentions(emptyWorkspace, ids.map(made));

const id = fc.constantFrom(...ids);
const claim = fc.constantFrom("c0", "c1", "c2");
const operation: fc.Arbitrary<CompareOperation> = fc.oneof(
  fc.record({ kind: fc.constantFrom("tag" as const, "untag" as const), mention: id, tag: fc.constantFrom("x", "y") }),
  fc.record({
    kind: fc.constant("link" as const),
    mentions: fc.array(id, { minLength: 1, maxLength: 2 }),
    claim: claim.map((one) => ({ id: one, statement: `Statement of ${one}` })),
  }),
  fc.record({ kind: fc.constant("unlink" as const), mention: id, claim }),
  fc.record({ kind: fc.constant("reword" as const), claim, statement: fc.constantFrom("One.", "Two.") }),
  fc.record({ kind: fc.constant("delete" as const), mention: id }),
);
const tasks = fc.array(
  operation.map((one): Task => ({ kind: "operation", operation: one, basis: emptyWorkspace })),
  { maxLength: 30 },
);

function sameObjects(one: Workspace, other: Workspace): void {
  for (const [key, mention] of one.mentions) expect(other.mentions.get(key)).toBe(mention);
  for (const [key, claim] of one.claims) expect(other.claims.get(key)).toBe(claim);
}

describe("createView", () => {
  it("shows the same whether it has shown something before or not", () => {
    fc.assert(
      fc.property(tasks, tasks, (before, more) => {
        const view = createView(desk);
        view(base, before);
        const all = [...before, ...more];
        expect(view(base, all)).toEqual(createView(desk)(base, all));
        expect(view(base, all.slice(1))).toEqual(createView(desk)(base, all.slice(1)));
      }),
    );
  });

  it("gives the very objects of before for everything that did not change", () => {
    fc.assert(
      fc.property(tasks, (all) => {
        const view = createView(desk);
        const before = view(base, all);
        sameObjects(before, view(base, all));
        sameObjects(before, view(withMentions(base, [made("of someone else")]), all));
        expect(view(base, [])).toBe(base);
      }),
    );
  });
});
