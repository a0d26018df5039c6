import { describe, expect, it } from "vitest";
import { desk } from "@/lib/client/compare/browser.fixture";
import { applyOperation, type CompareOperation } from "@/lib/client/compare/operations";
import { emptyWorkspace, type Workspace } from "@/lib/client/compare/workspace";
import { WorkspaceDraft } from "@/lib/client/compare/workspace-draft";
import { createColumnMentions } from "./column-mentions";

const [port, coast] = [
  { id: "port", revision: 1 },
  { id: "coast", revision: 1 },
];
const tag = { id: "tag", name: "Figure", colour: "blue" };
const claim = { id: "claim", statement: "Fuel leaked." };

function carriedOut(workspace: Workspace, ...operations: readonly CompareOperation[]): Workspace {
  const draft = new WorkspaceDraft(workspace);
  for (const operation of operations) applyOperation(draft, operation, desk);
  return draft.finish();
}

const mark = (mention: string, article: { id: string; revision: number }): CompareOperation => ({
  kind: "mark",
  mention,
  article: article.id,
  revision: article.revision,
  segments: [{ start: 0, end: 4 }],
  quote: "Fuel",
  tags: ["tag"],
  claim,
});
const work = carriedOut(emptyWorkspace, mark("a", port), mark("b", coast));
const columnMentions = () => createColumnMentions(desk.story, new Map([[tag.id, tag]]));

describe("createColumnMentions", () => {
  it("gives each article its own mentions, with their tags and claims", () => {
    expect(columnMentions()(work, port)).toEqual([
      {
        id: "a",
        segments: [{ start: 0, end: 4 }],
        colours: ["blue"],
        label: "Figure",
        numbers: [{ claimId: "claim", number: 1, statement: "Fuel leaked." }],
      },
    ]);
    expect(columnMentions()(work, { ...port, revision: 2 })).toEqual([]);
  });

  it("gives the very array of before while nothing looks different, whatever the server has counted on", () => {
    const mentionsOf = columnMentions();
    const before = mentionsOf(work, port);
    const answered: Workspace = {
      mentions: new Map([...work.mentions].map(([id, mention]) => [id, { ...mention, version: 2, layer: "shared" }])),
      claims: new Map([...work.claims].map(([id, one]) => [id, { ...one, version: 2, mentions: 2 }])),
    };
    expect(mentionsOf(answered, port)).toBe(before);
  });

  it("gives another array to the one article that another tag, claim or place is drawn in", () => {
    const changes: readonly CompareOperation[] = [
      { kind: "untag", mention: "a", tag: "tag" },
      { kind: "unlink", mention: "a", claim: "claim" },
      { kind: "delete", mention: "a" },
    ];
    for (const change of changes) {
      const mentionsOf = columnMentions();
      const [here, there] = [mentionsOf(work, port), mentionsOf(work, coast)];
      const changed = carriedOut(work, change);
      expect(mentionsOf(changed, port)).not.toBe(here);
      expect(mentionsOf(changed, coast)).toBe(there);
    }
  });

  it("draws a reworded claim in every article that names it", () => {
    const mentionsOf = columnMentions();
    const here = mentionsOf(work, port);
    const reworded = carriedOut(work, { kind: "reword", claim: "claim", statement: "Fuel ran out." });
    expect(mentionsOf(reworded, port)).not.toBe(here);
    expect(mentionsOf(reworded, port)[0]?.numbers[0]?.statement).toBe("Fuel ran out.");
  });
});
