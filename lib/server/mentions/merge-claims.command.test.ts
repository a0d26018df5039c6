import { v7 } from "uuid";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../actor";
import { createClaim, deleteClaim, putClaim } from "../claims/commands";
import { linkMention } from "../claims/link-commands";
import { lockClaims } from "../claims/lock-claims";
import { previewClaimMerge } from "../claims/merge-queries";
import { getClaim, listRelations } from "../claims/queries";
import { putRelation } from "../claims/relation-commands";
import { startDiscussion } from "../comments/commands";
import { readLink } from "../comparison/read-link";
import { db } from "../db/client";
import { listEvents } from "../events/queries";
import { type BuiltProject, buildProject } from "../test/build-project";
import { mark } from "../test/mark";
import { overtake } from "../test/overtake";
import { undoEvent } from "../undo/undo-event";
import { mergeClaims } from "./merge-claims";
import { writeClaimNote, writeMentionNote } from "./note-commands";

let built: BuiltProject;
let from: string;
let into: string;
let reviewer: Actor;

const create = async (statement: string, more: object = {}) =>
  (await createClaim.call(built.people.annotator, { project: built.id, body: { statement, ...more } }, {})).answer.id;

beforeEach(async () => {
  built = await buildProject();
  reviewer = built.people.reviewer;
  into = await create("400 dockers walked out.");
  from = await create("Hundreds of dockers left.");
});

async function markFor(words: string, claims: readonly string[], body: object = {}, by = built.people.annotator) {
  const { id } = (await mark(by, built.articles[0], words)).answer;
  for (const claim of claims) await linkMention.call(by, { claim, mention: id, body }, {});
  return id;
}

const versionOf = async (claim: string) => (await db().claim.findUniqueOrThrow({ where: { id: claim } })).version;

async function merge(more: object = {}, actor = reviewer, [goes, stays] = [from, into]) {
  const body = { from: { claim: goes, version: await versionOf(goes) }, reason: "They say the same.", ...more };
  return mergeClaims.call(actor, { claim: stays, body }, { version: await versionOf(stays) });
}

const undo = (done: { event: string | null }, actor = reviewer) => undoEvent.call(actor, { event: done.event }, {});

async function relate(one: string, other: string, kind: string) {
  const relation = v7();
  await putRelation.call(reviewer, { relation, body: { from: one, to: other, kind } }, {});
  return relation;
}

/** All that hangs on claims, without versions, times of change and what is deleted. */
async function everything() {
  const of = { projectId: built.id };
  const living = { deletedAt: null };
  return {
    claims: await db().claim.findMany({
      where: { ...of, ...living },
      orderBy: { id: "asc" },
      select: { id: true, statement: true, mergedIntoId: true },
    }),
    numbers: await db().storyClaim.findMany({ where: { claim: of }, orderBy: [{ storyId: "asc" }, { number: "asc" }] }),
    links: await db().link.findMany({
      where: { claim: of, ...living },
      orderBy: [{ mentionId: "asc" }, { claimId: "asc" }],
      select: { mentionId: true, claimId: true, stance: true, status: true, authorId: true, createdAt: true },
    }),
    relations: await db().relation.findMany({
      where: { ...of, ...living },
      orderBy: { id: "asc" },
      select: { id: true, fromId: true, toId: true, kind: true },
    }),
    notes: await db().note.findMany({
      where: { ...of, ...living },
      orderBy: { id: "asc" },
      select: { claimId: true, mentionId: true, text: true, authorId: true },
    }),
    discussions: await db().discussion.findMany({
      where: of,
      orderBy: { id: "asc" },
      select: { id: true, claimId: true, mentionId: true },
    }),
  };
}

/** Two claims with something of every kind: mentions of one and of both, numbers, relations, notes, discussions. */
async function fill() {
  const own = await markFor("400 dockers", [into]);
  const theirs = await markFor("walked out", [from], { stance: "attributes" }, built.colleague);
  const both = await markFor("Monday", [from, into]);
  const third = await create("Somebody was hurt.");
  await relate(from, into, "specifies");
  await relate(third, into, "contradicts");
  await relate(from, third, "contradicts");
  const moved = await relate(from, third, "supports");
  await writeClaimNote.call(built.colleague, { claim: from, body: { note: "Said twice." } }, {});
  await writeMentionNote.call(built.colleague, { mention: own, body: { note: "A mention's own." } }, {});
  const about = { kind: "claim", id: from };
  await startDiscussion.call(built.colleague, { body: { about, content: "Is it the same?" } }, {});
  return { own, theirs, both, third, moved };
}

describe("mergeClaims and previewClaimMerge", () => {
  it("say not-found to a stranger, forbidden to a viewer and an annotator, and leave no event", async () => {
    const before = await db().event.count();
    for (const [actor, code] of [
      [built.outsider, "not-found"],
      [built.people.viewer, "forbidden"],
      [built.people.annotator, "forbidden"],
    ] as const) {
      await expect(merge({}, actor)).rejects.toMatchObject({ code });
      await expect(previewClaimMerge.ask(actor, { claim: into, from })).rejects.toMatchObject({ code });
    }
    await expect(merge({ reason: " " })).rejects.toMatchObject({ code: "invalid" });
    expect(await db().event.count()).toBe(before);
  });

  it("tell beforehand what moves, lose nothing, and one undo brings all back as it was", async () => {
    const { own, theirs, both, third, moved } = await fill();
    const before = await everything();
    const preview = await previewClaimMerge.ask(reviewer, { claim: into, from });
    expect(preview).toMatchObject({ moved: 1, joined: 1, conflicts: [], notes: 1, discussions: 1, problem: null });
    expect(preview.numbers).toEqual([{ story: { id: built.story, title: "The ferry strike" }, number: 1, dropped: 2 }]);
    expect(preview.relations.moved.map(({ id }) => id)).toEqual([moved]);
    expect(preview.relations.dropped.map(({ kind }) => kind)).toEqual(["specifies", "contradicts"]);
    expect(await everything()).toEqual(before);

    const merged = await merge({ statement: "About 400 dockers walked out." });
    expect(merged.answer).toMatchObject({ id: into, mentions: 3, statement: "About 400 dockers walked out." });
    const after = await everything();
    expect(after.links.filter(({ claimId }) => claimId === into).map(({ mentionId }) => mentionId)).toEqual([
      own,
      theirs,
      both,
    ]);
    const moves = after.links.find(({ mentionId }) => mentionId === theirs);
    expect(moves).toMatchObject({ stance: "attributes", authorId: built.colleague.id });
    const related = await listRelations.ask(reviewer, { claim: into });
    expect(related.items.map(({ kind, from, to }) => [from.id, kind, to.id])).toEqual([
      [third, "contradicts", into],
      [into, "supports", third],
    ]);
    expect(merged.answer.note).toMatchObject({ content: [{ content: [{ text: "Said twice." }] }] });
    expect(after.discussions.map(({ claimId }) => claimId)).toEqual([into]);

    const undone = await undo(merged);
    expect(await everything()).toEqual(before);
    await undo(undone);
    expect(await everything()).toEqual(after);
  });

  it("take the other's number in stories where the claim has none, and give it back", async () => {
    const elsewhere = v7();
    await db().story.create({ data: { id: elsewhere, projectId: built.id, title: "Another story" } });
    const numbered = await create("Workers left.", { story: elsewhere });
    await markFor("400 dockers", [into]);
    const merged = await merge({}, reviewer, [numbered, into]);
    expect(merged.answer.numbers).toEqual({ [built.story]: 1, [elsewhere]: 1 });
    await undo(merged);
    expect((await getClaim.ask(reviewer, { claim: into })).numbers).toEqual({ [built.story]: 1 });
    expect((await getClaim.ask(reviewer, { claim: numbered })).numbers).toEqual({ [elsewhere]: 1 });
  });

  it("lead from the merged claim to the one it went to, through however many merges", async () => {
    await merge();
    const last = await create("Dockers walked out.", { story: built.story });
    await merge({}, reviewer, [into, last]);
    expect(await getClaim.ask(built.people.viewer, { claim: from })).toMatchObject({ id: last });
    const story = { articles: [], claims: [{ id: last }] };
    expect(await readLink(built.people.viewer, { claim: from }, story)).toMatchObject({ claim: last, missing: [] });
    await expect(getClaim.ask(built.outsider, { claim: from })).rejects.toMatchObject({ code: "not-found" });
    const late = linkMention.call(reviewer, { claim: from, mention: await markFor("Monday", []), body: {} }, {});
    await expect(late).rejects.toMatchObject({ code: "not-found" });
    await deleteClaim.call(reviewer, { claim: last }, { version: await versionOf(last) });
    await expect(getClaim.ask(built.people.viewer, { claim: from })).rejects.toMatchObject({ code: "not-found" });
  });

  it("ask which stance a mention keeps that takes two, and keep the one that is said", async () => {
    const mention = await markFor("Monday", [from]);
    await linkMention.call(reviewer, { claim: into, mention, body: { stance: "denies", status: "rejected" } }, {});
    expect((await previewClaimMerge.ask(reviewer, { claim: into, from })).conflicts).toEqual([]);
    await linkMention.call(reviewer, { claim: into, mention, body: { status: "proposed" } }, { version: 1 });
    const { conflicts } = await previewClaimMerge.ask(reviewer, { claim: into, from });
    expect(conflicts).toEqual([
      {
        mention,
        quote: "Monday",
        outlet: "Harbour Post",
        from: { stance: "states", status: "accepted" },
        into: { stance: "denies", status: "proposed" },
        stance: "states",
      },
    ]);
    await expect(merge()).rejects.toMatchObject({ code: "invalid", details: { fields: { stances: /keep/ } } });
    const before = await everything();
    const merged = await merge({ stances: [{ mention, stance: "questions" }] });
    const after = await everything();
    expect(after.links).toMatchObject([{ claimId: into, stance: "questions", status: "accepted" }]);
    await undo(merged);
    expect(await everything()).toEqual(before);
  });

  it("refuse a stale version of either, a claim with itself, and what would run in a circle", async () => {
    const stale = { from: { claim: from, version: 7 } };
    await expect(merge(stale)).rejects.toMatchObject({ code: "conflict", details: { current: { id: from } } });
    await expect(merge({}, reviewer, [into, into])).rejects.toMatchObject({ code: "invalid" });
    const third = await create("They came back.");
    await relate(from, third, "updates");
    await relate(third, into, "updates");
    const { problem } = await previewClaimMerge.ask(reviewer, { claim: into, from });
    expect(problem).toMatch(/in a circle/);
    await expect(merge()).rejects.toMatchObject({ code: "invalid", message: problem });
    const theirs = await buildProject();
    const across = createClaim.call(
      theirs.people.annotator,
      { project: theirs.id, body: { statement: "Theirs." } },
      {},
    );
    const foreign = (await across).answer.id;
    await expect(merge({}, reviewer, [foreign, into])).rejects.toMatchObject({ code: "not-found" });
  });

  it("are not undone over what changed since, and leave what was linked since where it is", async () => {
    const moved = await markFor("400 dockers", [from]);
    const merged = await merge();
    const later = await markFor("Monday", [into]);
    const link = { claim: into, mention: moved };
    await linkMention.call(reviewer, { ...link, body: { stance: "denies" } }, { version: 1 });
    await expect(undo(merged)).rejects.toMatchObject({ code: "conflict", message: /changed it since/ });
    await linkMention.call(reviewer, { ...link, body: { stance: "states" } }, { version: 2 });
    await undo(merged);
    expect((await everything()).links.map(({ mentionId, claimId }) => [mentionId, claimId])).toEqual([
      [moved, from],
      [later, into],
    ]);
    // The number that it took from the other went back; the mention since then needs one.
    expect((await getClaim.ask(reviewer, { claim: into })).numbers).toEqual({ [built.story]: 2 });
    const reworded = await merge();
    await putClaim.call(reviewer, { claim: into, body: { statement: "Mine." } }, { version: await versionOf(into) });
    await expect(undo(reworded)).rejects.toMatchObject({ code: "conflict" });
  });

  it("happen one after the other: of two at once in opposite directions, one is left", async () => {
    await markFor("400 dockers", [from]);
    await markFor("Monday", [into]);
    const both = await Promise.allSettled([merge(), merge({}, reviewer, [into, from])]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect((await everything()).claims).toHaveLength(1);
    expect((await everything()).links).toHaveLength(2);
  });

  it("find the links that are made while they run, or refuse them", async () => {
    const mentions = await Promise.all(
      ["400 dockers", "walked out", "Monday", "hurt"].map((words) => markFor(words, [])),
    );
    const link = (mention: string) => linkMention.call(built.people.annotator, { claim: from, mention, body: {} }, {});
    const done = await Promise.allSettled([...mentions.map(link), merge()]);
    const linked = done.slice(0, -1).filter(({ status }) => status === "fulfilled").length;
    expect(done.at(-1)?.status).toBe("fulfilled");
    expect((await getClaim.ask(reviewer, { claim: into })).mentions).toBe(linked);
    expect(await db().link.count({ where: { claimId: from, deletedAt: null } })).toBe(0);
  });

  it("do nothing where the claim is deleted meanwhile", async () => {
    const done = await overtake(
      () => merge(),
      async (tx) => {
        await lockClaims(tx, built.id);
        await tx.claim.update({ where: { id: from }, data: { deletedAt: new Date() } });
      },
    );
    expect(done).toMatchObject({ status: "rejected", reason: { code: "conflict" } });
  });

  it("say why in the history", async () => {
    await merge();
    const { items } = await listEvents.ask(built.people.viewer, { project: built.id, subject: into });
    expect(items[0]).toMatchObject({ name: "mergeClaims", reason: "They say the same." });
    expect(items.at(-1)).toMatchObject({ name: "createClaim", reason: null });
  });
});
