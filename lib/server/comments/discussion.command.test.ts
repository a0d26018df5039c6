import { v7 } from "uuid";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../actor";
import { db } from "../db/client";
import { listEvents } from "../events/queries";
import { deleteMention } from "../mentions/commands";
import { mergeMentions } from "../mentions/merge-mentions";
import { mark } from "../test/mark";
import { undoEvent } from "../undo/undo-event";
import { addComment, changeComment, deleteComment } from "./commands";
import { buildDiscussed, type Discussed, read, saidIn } from "./discussions.fixture";
import { listDiscussions } from "./queries";
import { reopenDiscussion, resolveDiscussion } from "./resolve-commands";

let built: Discussed["built"];
let me: Discussed["me"];
let mention: Discussed["mention"];
let claim: Discussed["claim"];
let start: Discussed["start"];
let answer: Discussed["answer"];

beforeEach(async () => {
  ({ built, me, mention, claim, start, answer } = await buildDiscussed());
});

describe("discussions", () => {
  it("are not found by strangers; viewers read, and write nothing", async () => {
    const { outsider, people } = built;
    await expect(start(outsider)).rejects.toMatchObject({ code: "not-found" });
    await expect(start(people.viewer)).rejects.toMatchObject({ code: "forbidden" });
    const one = await start(me);
    await expect(read(outsider, one)).rejects.toMatchObject({ code: "not-found" });
    await expect(answer(people.viewer, one)).rejects.toMatchObject({ code: "forbidden" });
    expect(await read(people.viewer, one)).toMatchObject({
      comments: 1,
      abilities: { comment: false, resolve: false },
    });
  });

  it("are about mentions, claims and articles, and are listed by what they are about and by story", async () => {
    const ofMention = await start(me);
    const ofClaim = await start(me, "About the claim.", { kind: "claim", id: claim });
    const ofArticle = await start(me, "About the article.", { kind: "article", id: built.articles[1].id });
    const list = async (more: object) =>
      (await listDiscussions.ask(me, { project: built.id, ...more })).items.map(({ id }) => id);
    expect(await list({})).toEqual([ofArticle.id, ofClaim.id, ofMention.id]);
    expect(await list({ story: built.story })).toHaveLength(3);
    expect(await list({ story: v7() })).toEqual([]);
    expect(await list({ about: mention })).toEqual([ofMention.id]);
    expect(ofMention.about).toMatchObject({ kind: "mention", words: "400 dockers", story: built.story });
    expect(ofClaim.about).toMatchObject({ kind: "claim", words: "Dockers left." });
    await expect(start(me, "?", { kind: "mention", id: v7() })).rejects.toMatchObject({ code: "not-found" });
    await deleteMention.call(me, { mention }, { version: 1 });
    expect(await list({})).toEqual([ofArticle.id, ofClaim.id]);
    await expect(read(me, ofMention)).rejects.toMatchObject({ code: "not-found" });
  });

  it("are visited once over all pages", async () => {
    for (const words of ["a", "b", "c", "d", "e"]) await start(me, words);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listDiscussions.ask(me, { project: built.id, limit: 2, cursor });
      seen.push(...page.items.map(({ opening }) => JSON.stringify(opening.content)));
      cursor = page.next ?? undefined;
    } while (cursor);
    expect(new Set(seen).size).toBe(5);
    expect(seen).toHaveLength(5);
  });

  it("number what is written at once, and a repeat with its key adds nothing", async () => {
    const one = await start(me);
    const key = v7();
    const twice = { discussion: one.id, body: { content: "Once." } };
    await Promise.all([
      addComment.call(me, twice, { key }),
      addComment.call(me, twice, { key }),
      ...Array.from({ length: 6 }, () => answer(built.colleague, one)),
    ]);
    const rows = await db().comment.findMany({ where: { discussionId: one.id }, orderBy: { number: "asc" } });
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(rows.filter(({ text }) => text === "Once.")).toHaveLength(1);
  });
});

describe("one's own comments", () => {
  it("are reworded and deleted by nobody else, whatever the role", async () => {
    const one = await start(me);
    const [first] = one.items;
    for (const actor of [built.colleague, built.people.reviewer, built.people.owner]) {
      const input = { comment: first?.id, body: { content: "Mine." } };
      await expect(changeComment.call(actor, input, { version: 1 })).rejects.toMatchObject({ code: "forbidden" });
      const comment = input.comment;
      await expect(deleteComment.call(actor, { comment }, { version: 1 })).rejects.toMatchObject({ code: "forbidden" });
    }
    const { event } = await changeComment.call(me, { comment: first?.id, body: { content: "Mine." } }, { version: 1 });
    const undoable = async (actor: Actor) =>
      (await listEvents.ask(actor, { project: built.id, subject: mention })).items[0]?.undoable;
    expect([await undoable(built.people.owner), await undoable(me)]).toEqual([false, true]);
    await expect(undoEvent.call(built.people.owner, { event }, {})).rejects.toMatchObject({ code: "forbidden" });
  });

  it("need their version, and say so with the present state", async () => {
    const one = await start(me);
    const input = { comment: one.items[0]?.id, body: { content: "Is it 400?" } };
    const { answer: changed } = await changeComment.call(me, input, { version: 1 });
    expect(saidIn(changed)[0]).toContain("Is it 400?");
    expect(changed.items[0]?.changedAt).not.toBeNull();
    for (const version of [1, undefined]) {
      await expect(changeComment.call(me, input, { version })).rejects.toMatchObject({ code: "conflict" });
    }
    await expect(changeComment.call(me, { ...input, body: { content: " \n" } }, { version: 2 })).rejects.toMatchObject({
      code: "invalid",
    });
  });

  it("leave their place while later ones answer them, and none otherwise", async () => {
    const one = await start(me);
    const two = await answer(built.colleague, one);
    await deleteComment.call(me, { comment: one.items[0]?.id }, { version: 1 });
    const left = await read(me, one);
    expect(left).toMatchObject({ comments: 1, opening: { id: two.items[1]?.id } });
    expect(left.items.map(({ content }) => content === null)).toEqual([true, false]);
    expect(left.items[0]?.author.name).toBe("Anna Annotator");
    await deleteComment.call(built.colleague, { comment: two.items[1]?.id }, { version: 1 });
    await expect(read(me, one)).rejects.toMatchObject({ code: "not-found" });
    await expect(answer(me, one)).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("resolving", () => {
  it("is for whoever started it and for reviewers, says who and when, and opens again", async () => {
    const one = await start(me);
    const settle = { discussion: one.id };
    await expect(resolveDiscussion.call(built.colleague, settle, { version: 1 })).rejects.toMatchObject({
      code: "forbidden",
    });
    const { answer: resolved } = await resolveDiscussion.call(built.people.reviewer, settle, { version: 1 });
    expect(resolved.resolved?.by.name).toBe("Rolf Reviewer");
    const open = async () => (await listDiscussions.ask(me, { project: built.id, state: "open" })).items.length;
    expect(await open()).toBe(0);
    expect((await resolveDiscussion.call(me, settle, { version: 1 })).event).toBeNull();
    await expect(reopenDiscussion.call(me, settle, { version: 1 })).rejects.toMatchObject({ code: "conflict" });
    await reopenDiscussion.call(me, settle, { version: 2 });
    expect(await open()).toBe(1);
  });
});

describe("a mention that is merged into another", () => {
  it("hands its discussions over, and has them back when that is undone", async () => {
    const kept = (await mark(me, built.articles[0], "Monday")).answer;
    const one = await start(me);
    const body = { other: mention, version: 1 };
    const { event } = await mergeMentions.call(me, { mention: kept.id, body }, { version: 1 });
    expect((await read(me, one)).about.id).toBe(kept.id);
    await undoEvent.call(me, { event: event ?? "" }, {});
    expect((await read(me, one)).about.id).toBe(mention);
  });
});

describe("undo", () => {
  it("takes comments, rewordings, deletions and resolutions back, and the history tells what they were about", async () => {
    const call = async (work: Promise<{ event: string | null }>) => (await work).event ?? "";
    const one = await start(me);
    const comment = one.items[0]?.id;
    const undo = (event: string) => undoEvent.call(me, { event }, {});
    await undo(await call(changeComment.call(me, { comment, body: { content: "Other." } }, { version: 1 })));
    expect(saidIn(await read(me, one))[0]).toContain("Is it four hundred?");
    await undo(await call(resolveDiscussion.call(me, { discussion: one.id }, { version: 1 })));
    expect((await read(me, one)).resolved).toBeNull();
    await undo(await call(deleteComment.call(me, { comment }, { version: 3 })));
    expect((await read(me, one)).comments).toBe(1);
    const added = await call(addComment.call(me, { discussion: one.id, body: { content: "More." } }, {}));
    await undo(added);
    expect((await read(me, one)).items).toHaveLength(1);
    const { items } = await listEvents.ask(me, { project: built.id, subject: mention });
    expect(items.map(({ name }) => name).filter((name) => name !== "undoEvent")).toEqual([
      "addComment",
      "deleteComment",
      "resolveDiscussion",
      "changeComment",
      "startDiscussion",
      "markMention",
    ]);
    expect(items.every(({ about }) => about?.words === "400 dockers")).toBe(true);
  });
});
