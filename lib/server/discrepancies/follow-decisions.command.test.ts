import { v7 } from "uuid";
import { describe, expect, it } from "vitest";
import { createClaim } from "../claims/commands";
import { unlinkMention } from "../claims/link-commands";
import { getClaim } from "../claims/queries";
import { splitClaim } from "../claims/split-claim";
import { mergeClaims } from "../mentions/merge-claims";
import { mark } from "../test/mark";
import { undoEvent } from "../undo/undo-event";
import { buildStrike } from "./strike.fixture";

describe("what was decided about a discrepancy", () => {
  it("follows its claim where it is merged into another, and comes back with it", async () => {
    const { built, claim, list, addDockers, differing, decide } = await buildStrike();
    await addDockers();
    await decide((await differing()).id, { decision: "dismissed", reason: "Of another day." });
    const { reviewer } = built.people;
    const input = { project: built.id, body: { statement: "Dockers walked out." } };
    const into = (await createClaim.call(reviewer, input, {})).answer.id;
    const body = { from: { claim, version: 1 }, reason: "They say the same." };
    const merged = await mergeClaims.call(reviewer, { claim: into, body }, { version: 1 });
    const said = { decision: { decision: "dismissed", reason: "Of another day.", author: { name: "Rolf Reviewer" } } };
    const decided = async () => (await list({ claim: into })).filter(({ decision }) => decision);
    expect(await decided()).toMatchObject([said]);
    await undoEvent.call(reviewer, { event: merged.event }, {});
    expect(await decided()).toEqual([]);
    expect(await differing()).toMatchObject(said);
  });

  it("stays behind where a claim is merged from which a mention was unlinked since", async () => {
    const { built, claim, list, addDockers, differing, decide } = await buildStrike();
    const thirty = await addDockers();
    await decide((await differing()).id);
    await unlinkMention.call(built.people.annotator, { claim, mention: thirty }, { version: 1 });
    const { reviewer } = built.people;
    const input = { project: built.id, body: { statement: "Dockers walked out." } };
    const into = (await createClaim.call(reviewer, input, {})).answer.id;
    await mark(built.people.annotator, built.articles[0], "Ferry strike ends", { claim: into });
    await mergeClaims.call(
      reviewer,
      { claim: into, body: { from: { claim, version: 1 }, reason: "One." } },
      { version: 1 },
    );
    expect((await list({ claim: into })).filter(({ decision }) => decision)).toEqual([]);
  });

  it("goes with its two mentions where both are split off, comes back with an undo, and goes again with a redo", async () => {
    const { built, claim, many, list, addDockers, differing, decide } = await buildStrike();
    const thirty = await addDockers();
    const { id, first, second } = await differing();
    await decide(id, { decision: "dismissed", reason: "Of another day." });
    const { reviewer } = built.people;
    const into = v7();
    const body = { mentions: [many, thirty], into: { id: into, statement: "Of Monday." }, reason: "Two questions." };
    const split = await splitClaim.call(reviewer, { claim, body }, { version: 1 });
    const decided = async (of: string) => (await list({ claim: of })).filter(({ decision }) => decision);
    const said = {
      ...{ first: { mention: first.mention }, second: { mention: second.mention } },
      decision: { decision: "dismissed", reason: "Of another day.", author: { name: "Rolf Reviewer" } },
    };
    expect(await decided(into)).toMatchObject([said]);
    expect(await decided(claim)).toEqual([]);
    const undone = await undoEvent.call(reviewer, { event: split.event }, {});
    expect(await decided(claim)).toMatchObject([{ id, ...said }]);
    await undoEvent.call(reviewer, { event: undone.event }, {});
    expect(await decided(into)).toMatchObject([said]);
    const from = { claim: into, version: (await getClaim.ask(reviewer, { claim: into })).version };
    const { version } = await getClaim.ask(reviewer, { claim });
    await mergeClaims.call(reviewer, { claim, body: { from, reason: "One." } }, { version });
    expect(await decided(claim)).toMatchObject([{ id, ...said }]);
  });

  it("stays where only one of its mentions is split off", async () => {
    const { built, claim, list, addDockers, differing, decide } = await buildStrike();
    const thirty = await addDockers();
    await decide((await differing()).id);
    const { reviewer } = built.people;
    const into = v7();
    const body = { mentions: [thirty], into: { id: into, statement: "Of another." }, reason: "Two questions." };
    const split = await splitClaim.call(reviewer, { claim, body }, { version: 1 });
    expect(await list({ claim: into })).toEqual([]);
    await undoEvent.call(reviewer, { event: split.event }, {});
    expect((await differing()).decision).toMatchObject({ decision: "confirmed" });
  });
});
