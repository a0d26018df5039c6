import { v7 } from "uuid";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../actor";
import { createClaim } from "../claims/commands";
import { linkMention, unlinkMention } from "../claims/link-commands";
import { previewClaimSplit } from "../claims/merge-queries";
import { getClaim } from "../claims/queries";
import { splitClaim } from "../claims/split-claim";
import { db } from "../db/client";
import { type BuiltProject, buildProject } from "../test/build-project";
import { mark } from "../test/mark";
import { undoEvent } from "../undo/undo-event";
import { mergeClaims } from "./merge-claims";

let built: BuiltProject;
let claim: string;
let dockers: string;
let monday: string;
let reviewer: Actor;

const create = async (statement: string) =>
  (await createClaim.call(built.people.annotator, { project: built.id, body: { statement } }, {})).answer.id;

beforeEach(async () => {
  built = await buildProject();
  reviewer = built.people.reviewer;
  claim = await create("400 dockers walked out on Monday.");
  const markIt = async (words: string) =>
    (await mark(built.people.annotator, built.articles[0], words, { claim, stance: "predicts" })).answer.id;
  [dockers, monday] = [await markIt("400 dockers"), await markIt("Monday")];
});

const split = (mentions: readonly string[], into: object, more: object = {}, actor = reviewer, version = 1) =>
  splitClaim.call(actor, { claim, body: { mentions, into, reason: "Two questions.", ...more } }, { version });
const undo = (done: { event: string | null }) => undoEvent.call(reviewer, { event: done.event }, {});

const links = async () =>
  (
    await db().link.findMany({
      where: { claim: { projectId: built.id }, deletedAt: null },
      orderBy: [{ mentionId: "asc" }, { claimId: "asc" }],
      select: { mentionId: true, claimId: true, stance: true, status: true, authorId: true, createdAt: true },
    })
  ).map((row) => ({ ...row }));

describe("splitClaim and previewClaimSplit", () => {
  it("say not-found to a stranger, forbidden to a viewer and an annotator", async () => {
    const other = await create("Monday it was.");
    for (const [actor, code] of [
      [built.outsider, "not-found"],
      [built.people.viewer, "forbidden"],
      [built.people.annotator, "forbidden"],
    ] as const) {
      await expect(split([monday], { statement: "Monday." }, {}, actor)).rejects.toMatchObject({ code });
      const preview = previewClaimSplit.ask(actor, { claim, mentions: monday, into: other });
      await expect(preview).rejects.toMatchObject({ code });
    }
  });

  it("give mentions to a new claim as they are, with a number, and one undo takes it back", async () => {
    const before = await links();
    const id = v7();
    const done = await split([monday], { id, statement: "They walked out on Monday." });
    expect(done.answer).toMatchObject({
      claim: { id: claim, mentions: 1 },
      into: { id, mentions: 1, numbers: { [built.story]: 2 }, author: { name: "Rolf Reviewer" } },
    });
    const after = await links();
    expect(after.find(({ mentionId }) => mentionId === monday)).toMatchObject({
      claimId: id,
      stance: "predicts",
      authorId: built.people.annotator.id,
    });
    const undone = await undo(done);
    expect(await links()).toEqual(before);
    await expect(getClaim.ask(reviewer, { claim: id })).rejects.toMatchObject({ code: "not-found" });
    await undo(undone);
    expect(await links()).toEqual(after);
  });

  it("give mentions to a claim that is there, by the rules of a merge", async () => {
    const other = await create("Monday it was.");
    await linkMention.call(reviewer, { claim: other, mention: monday, body: { stance: "denies" } }, {});
    const preview = await previewClaimSplit.ask(reviewer, { claim, mentions: `${monday},${dockers}`, into: other });
    expect(preview).toMatchObject({ moved: 1, joined: 1, conflicts: [{ mention: monday, stance: "denies" }] });
    const into = { claim: other };
    await expect(split([monday], into)).rejects.toMatchObject({ code: "invalid" });
    const done = await split([monday], into, { stances: [{ mention: monday, stance: "questions" }] });
    expect(done.answer).toMatchObject({ claim: { mentions: 1 }, into: { id: other, mentions: 1 } });
    expect((await links()).map(({ claimId, stance }) => [claimId, stance])).toEqual([
      [claim, "predicts"],
      [other, "questions"],
    ]);
  });

  it("refuse a stale version, mentions that are not its own any more, itself, and another project's claim", async () => {
    await expect(split([monday], { statement: "Monday." }, {}, reviewer, 7)).rejects.toMatchObject({
      code: "conflict",
    });
    await unlinkMention.call(reviewer, { claim, mention: monday }, { version: 1 });
    await expect(split([dockers, monday], { statement: "Monday." })).rejects.toMatchObject({ code: "conflict" });
    expect(await links()).toHaveLength(1);
    expect(await db().claim.count({ where: { projectId: built.id } })).toBe(1);
    await expect(split([dockers], { claim })).rejects.toMatchObject({ code: "invalid" });
    const theirs = await buildProject();
    const body = { statement: "Theirs." };
    const foreign = (await createClaim.call(theirs.people.annotator, { project: theirs.id, body }, {})).answer.id;
    await expect(split([dockers], { claim: foreign })).rejects.toMatchObject({ code: "invalid" });
  });

  it("and a merge are each other's inverse for what they move", async () => {
    const before = await links();
    const id = v7();
    await split([monday], { id, statement: "They walked out on Monday." });
    const body = { from: { claim: id, version: 1 }, reason: "One question after all." };
    await mergeClaims.call(reviewer, { claim, body }, { version: 1 });
    expect(await links()).toEqual(before);
  });
});
