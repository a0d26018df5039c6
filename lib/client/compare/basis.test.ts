import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MentionAnswer } from "@/lib/contract/mentions";
import { mapReferences } from "@/lib/core/mentions/note-references";
import { noteText } from "@/lib/core/mentions/note-text";
import { someNote } from "@/lib/core/mentions/notes.fixture";
import { differsInVersionsOnly, withKnownVersions } from "./basis";
import { desk } from "./browser.fixture";
import { draftMention } from "./operations/drafts";
import { showStep } from "./show-step";
import { emptyWorkspace, type Workspace, withMentions } from "./workspace";
import { WorkspaceDraft } from "./workspace-draft";

const version = fc.integer({ min: 1, max: 4 });
const link = fc.record({
  claim: fc.constantFrom("c0", "c1"),
  stance: fc.constantFrom("states" as const, "denies" as const),
  status: fc.constant("accepted" as const),
  version,
  author: fc.constant(desk.author),
});
const mention: fc.Arbitrary<MentionAnswer> = fc
  .record({
    version,
    attributes: fc.constantFrom<Record<string, string>>({}, { attribution: "Interfax" }, { attribution: "the union" }),
    tags: fc.subarray(["x", "y"]),
    links: fc.uniqueArray(link, { selector: (one) => one.claim, maxLength: 2 }),
  })
  .map((fields) => ({
    ...draftMention(
      { id: "m", article: "a", revision: 1, quote: "q", segments: [{ start: 0, end: 2 }], tags: [] },
      desk,
    ),
    ...fields,
  }));
const only = (one: MentionAnswer | undefined): Workspace => withMentions(emptyWorkspace, one ? [one] : []);

describe("withKnownVersions", () => {
  it("takes a version only where the server holds the very thing that was seen", () => {
    fc.assert(
      fc.property(mention, mention, (seen, now) => {
        const based = withKnownVersions(only(seen), only(now)).mentions.get("m");
        const isSame = JSON.stringify(seen.attributes) === JSON.stringify(now.attributes);
        expect(based).toEqual({ ...seen, version: isSame ? now.version : seen.version, links: based?.links });
        for (const [index, one] of (based?.links ?? []).entries()) {
          const there = now.links.find((other) => other.claim === one.claim && other.stance === one.stance);
          expect(one.version).toBe(there?.version ?? seen.links[index]?.version);
        }
      }),
    );
  });

  it("takes a note for the one that was seen, whatever the server made of its labels", () => {
    fc.assert(
      fc.property(mention, someNote, someNote, version, (seen, note, other, newer) => {
        const settled = mapReferences(note, ({ type, attrs }) => ({ type, attrs: { ...attrs, label: "settled" } }));
        const noted = { ...seen, note, noteVersion: 9 };
        const versionOver = (there: typeof note) =>
          withKnownVersions(only(noted), only({ ...noted, note: there, noteVersion: newer })).mentions.get("m")
            ?.noteVersion;
        expect(versionOver(settled)).toBe(newer);
        fc.pre(noteText(note) !== noteText(other));
        expect(versionOver(other)).toBe(9);
      }),
    );
  });

  it("knows a difference of versions alone from a change", () => {
    fc.assert(
      fc.property(mention, version, mention, (seen, newer, other) => {
        expect(differsInVersionsOnly(only(seen), only({ ...seen, version: newer }))).toBe(true);
        const isChanged = JSON.stringify(other.attributes) !== JSON.stringify(seen.attributes);
        fc.pre(isChanged && other.version !== seen.version);
        expect(differsInVersionsOnly(only(seen), only({ ...other, links: seen.links }))).toBe(false);
      }),
    );
  });
});

describe("showStep", () => {
  const plain = ({ version: _version, links, ...rest }: MentionAnswer) => ({
    ...rest,
    tags: [...rest.tags].sort(),
    links: links.map(({ claim, stance }) => `${claim} ${stance}`).sort(),
  });
  const shown = (now: Workspace, from: Workspace, to: Workspace) => {
    const draft = new WorkspaceDraft(now);
    showStep(draft, from, to);
    return draft.finish().mentions.get("m");
  };

  it("leads from the one state to the other, and back", () => {
    const maybe = fc.option(mention, { nil: undefined });
    fc.assert(
      fc.property(maybe, maybe, (before, after) => {
        const there = shown(only(before), only(before), only(after));
        expect(there && plain(there)).toEqual(after && plain(after));
        const back = shown(only(after), only(after), only(before));
        expect(back && plain(back)).toEqual(before && plain(before));
      }),
    );
  });

  it("leaves alone what the step did not touch and what someone changed since", () => {
    fc.assert(
      fc.property(mention, mention, (before, theirs) => {
        const after = { ...before, tags: before.tags.filter((tag) => tag !== "x") };
        const now = shown(only({ ...theirs, tags: after.tags }), only(after), only(before));
        expect(now).toEqual({ ...theirs, tags: expect.arrayContaining(before.tags) });
      }),
    );
  });
});
