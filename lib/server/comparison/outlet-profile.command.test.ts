import { beforeEach, describe, expect, it } from "vitest";
import { profileLists } from "@/lib/core/comparison/profile/outlet-profile";
import { linkMention } from "../claims/link-commands";
import { type BuiltProject, buildProject } from "../test/build-project";
import { mark } from "../test/mark";
import { getOutletProfile } from "./outlet-profile";

let built: BuiltProject;
let walkedOut: string;

const profile = (asked: object = {}, actor = built.people.viewer) =>
  getOutletProfile.ask(actor, { outlet: built.articles[0].outlet, ...asked });

beforeEach(async () => {
  built = await buildProject();
  const me = built.people.annotator;
  const [post, wire] = built.articles;
  const marked = await mark(me, post, "About 400 dockers walked out", { claim: { statement: "Dockers walked out." } });
  walkedOut = marked.answer.links[0]?.claim ?? "";
  await mark(me, wire, "Some 350 workers left their posts, the union said", { claim: walkedOut });
  const hurt = await mark(me, wire, "Two men were taken to hospital", { claim: { statement: "Men were hurt." } });
  const claim = hurt.answer.links[0]?.claim ?? "";
  await mark(me, post, "denied that anyone was hurt", {
    claim,
    stance: "denies",
    attributes: { attribution: "the board" },
  });
  await mark(me, post, "Ferry strike ends", { claim: { statement: "The strike is over." } });
});

describe("getOutletProfile", () => {
  it("says not-found to a stranger and of another story, and counts for a viewer", async () => {
    await expect(profile({}, built.outsider)).rejects.toMatchObject({ code: "not-found" });
    const { outlet, counts } = await profile();
    expect(outlet.name).toBe("Harbour Post");
    expect(counts).toEqual({
      ...{ claims: 3, first: 2, alone: 1, contradicted: 1 },
      ...{ mentions: 3, unattributed: 2, hedged: 0 },
    });
    expect((await profile({ story: built.story })).counts).toEqual(counts);
    expect((await profile({ story: crypto.randomUUID() })).counts.claims).toBe(0);
    const wire = await profile({ outlet: built.articles[1].outlet });
    expect(wire.counts).toMatchObject({ claims: 2, first: 0, alone: 0, contradicted: 1, mentions: 2, unattributed: 1 });
  });

  it("lists for every number as many things as it says, and pages them", async () => {
    const { counts } = await profile();
    for (const list of profileLists) {
      const found: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await profile({ list, limit: "1", ...(cursor ? { cursor } : {}) });
        found.push(...page.items.map(({ claim, mention }) => `${claim.id} ${mention.id}`));
        cursor = page.next ?? undefined;
      } while (cursor);
      expect([list, new Set(found).size]).toEqual([list, counts[list]]);
    }
    const { items } = await profile({ list: "alone" });
    expect(items).toMatchObject([
      { claim: { statement: "The strike is over." }, mention: { quote: "Ferry strike ends", story: built.story } },
    ]);
  });

  it("counts accepted links alone", async () => {
    const { items } = await profile();
    const link = items.find(({ claim }) => claim.id === walkedOut);
    const decided = { claim: walkedOut, mention: link?.mention.id, body: { status: "rejected" } };
    await linkMention.call(built.people.reviewer, decided, { version: 1 });
    expect((await profile()).counts).toMatchObject({ claims: 2, first: 1, mentions: 2 });
    const wire = await profile({ outlet: built.articles[1].outlet, list: "alone" });
    expect(wire.items.map(({ claim }) => claim.id)).toEqual([walkedOut]);
  });
});
