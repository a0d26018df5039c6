import { describe, expect, it } from "vitest";
import type { BlockDraft } from "@/lib/core/text/build-blocks";
import { cleanDrafts } from "./clean";

const drafts: BlockDraft[] = ["please wait", " ", "One.", "Two.", "please wait"].map((text) => ({
  type: "paragraph",
  runs: [{ text }],
}));
const waits = {
  id: "player",
  reason: "The notice of a player",
  finds: (all: readonly BlockDraft[]) =>
    all.flatMap(({ runs }, index) => (runs[0]?.text === "please wait" ? [index] : [])),
};
const last = { id: "last", reason: "The last block", finds: (all: readonly BlockDraft[]) => [all.length - 1] };

describe("cleanDrafts", () => {
  it("takes out what rules find, and says which rule, what and where", () => {
    const { drafts: kept, removed } = cleanDrafts(drafts, [waits, last]);
    expect(kept.map(({ runs }) => runs[0]?.text)).toEqual(["One.", "Two."]);
    expect(removed).toEqual([
      { rule: "player", draft: drafts[0], position: 0 },
      { rule: "player", draft: drafts[4], position: 2 },
    ]);
  });

  it("takes nothing out without rules", () => {
    expect(cleanDrafts(drafts, []).removed).toEqual([]);
  });
});
