import { v7 } from "uuid";
import { beforeEach, describe, expect, it } from "vitest";
import type { WholeDiscussion } from "@/lib/contract/comments";
import { note as noteSchema } from "@/lib/contract/note";
import type { Actor } from "../actor";
import { db } from "../db/client";
import { listEvents } from "../events/queries";
import { deleteMention } from "../mentions/commands";
import { mergeMentions } from "../mentions/merge-mentions";
import { writeMentionNote } from "../mentions/note-commands";
import { settleNote } from "../mentions/settle-note";
import { type BuiltProject, buildProject } from "../test/build-project";
import { mark } from "../test/mark";
import { undoEvent } from "../undo/undo-event";
import { addComment, changeComment, deleteComment, startDiscussion } from "./commands";
import { getDiscussion, getUnread, listDiscussions } from "./queries";
import { readDiscussion } from "./read-discussion";
import { reopenDiscussion, resolveDiscussion } from "./resolve-commands";

let built: BuiltProject;
let me: Actor;
let mention: string;

beforeEach(async () => {
  built = await buildProject();
  me = built.people.annotator;
  mention = (await mark(me, built.articles[0], "400 dockers", { claim: { statement: "Dockers left." } })).answer.id;
});

const named = (...people: { id: string; name?: string }[]) => ({
  type: "doc",
  content: [
    {
      type: "paragraph",
      content: [
        { type: "text", text: "What of it, " },
        ...people.map(({ id, name }) => ({ type: "person", attrs: { id, label: name ?? "" } })),
      ],
    },
  ],
});
const start = async (
  actor: Actor,
  content: unknown = "Is it four hundred?",
  about = { kind: "mention", id: mention },
) => (await startDiscussion.call(actor, { body: { about, content } }, {})).answer;
const answer = async (actor: Actor, { id }: { id: string }, content: unknown = "It is.") =>
  (await addComment.call(actor, { discussion: id, body: { content } }, {})).answer;
const read = (actor: Actor, { id }: { id: string }) => getDiscussion.ask(actor, { discussion: id });
const unread = async (actor: Actor) => (await getUnread.ask(actor, { project: built.id })).comments;
const markRead = (actor: Actor, { id, items }: WholeDiscussion, at = -1) =>
  readDiscussion.call(actor, { discussion: id, body: { comment: items.at(at)?.id } }, {});
const saidIn = ({ items }: WholeDiscussion) => items.map(({ content }) => JSON.stringify(content));

async function privateLayer(of: Actor): Promise<string> {
  const place = { projectId: built.id, personId: of.id };
  const known = await db().layer.findFirst({ where: place });
  return (known ?? (await db().layer.create({ data: { id: v7(), kind: "private", ...place } }))).id;
}

/** Moves what is given into the member's private layer. */
async function hide(rows: { discussion?: string; comment?: string; mention?: string }, of: Actor) {
  const layerId = await privateLayer(of);
  if (rows.discussion) await db().discussion.update({ where: { id: rows.discussion }, data: { layerId } });
  if (rows.comment) await db().comment.update({ where: { id: rows.comment }, data: { layerId } });
  if (rows.mention) await db().mention.update({ where: { id: rows.mention }, data: { layerId } });
}

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
    const [claim] = await db().claim.findMany({ where: { projectId: built.id } });
    const ofMention = await start(me);
    const ofClaim = await start(me, "About the claim.", { kind: "claim", id: claim?.id ?? "" });
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

describe("unread", () => {
  it("is what others wrote after what one has read, and never one's own", async () => {
    const one = await start(me);
    const two = await answer(built.colleague, one);
    expect([await unread(me), await unread(built.colleague), await unread(built.people.viewer)]).toEqual([1, 1, 2]);
    await markRead(built.people.viewer, two);
    await markRead(built.people.viewer, two, 0);
    expect(await unread(built.people.viewer)).toBe(0);
    await answer(me, one);
    expect([await unread(me), await unread(built.people.viewer)]).toEqual([1, 1]);
    const { items } = await listDiscussions.ask(built.people.viewer, { project: built.id, only: "unread" });
    expect(items).toMatchObject([{ id: one.id, unread: 1 }]);
    expect((await read(built.people.viewer, one)).items.map((item) => item.unread)).toEqual([false, false, true]);
  });

  it("leaves out what is older than one's membership, but for what names one", async () => {
    const { viewer } = built.people;
    const one = await start(me);
    await answer(me, one, named({ id: viewer.id }));
    const joined = { projectId_personId: { projectId: built.id, personId: viewer.id } };
    await db().membership.update({ where: joined, data: { createdAt: new Date(Date.now() + 60_000) } });
    expect(await getUnread.ask(viewer, { project: built.id })).toEqual({ comments: 1, naming: 1 });
  });

  it("comes back for a person whom a comment names only since it was reworded", async () => {
    const one = await start(me);
    await markRead(built.colleague, await answer(built.people.reviewer, one));
    expect(await unread(built.colleague)).toBe(0);
    const input = { comment: one.items[0]?.id, body: { content: named({ id: built.colleague.id }) } };
    await changeComment.call(me, input, { version: 1 });
    expect(await getUnread.ask(built.colleague, { project: built.id })).toEqual({ comments: 2, naming: 1 });
    const { items } = await listDiscussions.ask(built.colleague, { project: built.id, only: "naming-me" });
    expect(items).toMatchObject([{ id: one.id, namesMe: true }]);
  });
});

describe("whom a comment names", () => {
  it("must be a member, and is called by the own name", async () => {
    const one = await start(me, named({ id: built.colleague.id, name: "The Owner" }));
    expect(saidIn(one)[0]).toContain('"label":"Carl Colleague"');
    await expect(start(me, named({ ...built.outsider }))).rejects.toMatchObject({
      code: "invalid",
      message: expect.stringContaining("@Otto Outsider is no member"),
    });
  });

  it("stays as it was said when the person leaves", async () => {
    const note = (words: string) => {
      const { content } = named(built.colleague);
      return { type: "doc", content: [...content, { type: "paragraph", content: [{ type: "text", text: words }] }] };
    };
    const write = (words: string, version?: number) =>
      writeMentionNote.call(me, { mention, body: { note: note(words) } }, { version });
    await write("First.");
    await db().membership.deleteMany({ where: { personId: built.colleague.id } });
    const { answer: written } = await write("Second.", 1);
    expect(JSON.stringify(written.note)).toContain("Carl Colleague");
  });

  it("must see the layer that is written to", async () => {
    const layerId = await privateLayer(me);
    const scope = { id: built.id, role: "annotator" as const, layerId, personId: me.id };
    const note = (person: Actor) => settleNote(db(), scope, noteSchema.parse(named(person)), null);
    await expect(note(built.colleague)).rejects.toMatchObject({ code: "invalid" });
    await expect(note(built.people.reviewer)).resolves.toBeDefined();
  });

  it("links claims of the project alone", async () => {
    const other = await buildProject();
    const foreign = await mark(other.people.annotator, other.articles[0], "Monday", {
      claim: { statement: "Theirs." },
    });
    const doc = (id: string) => ({
      type: "doc",
      content: [{ type: "paragraph", content: [{ type: "claim", attrs: { id, label: "Anything" } }] }],
    });
    await expect(start(me, doc(foreign.answer.links[0]?.claim ?? ""))).rejects.toMatchObject({ code: "invalid" });
    const [claim] = await db().claim.findMany({ where: { projectId: built.id } });
    expect(saidIn(await start(me, doc(claim?.id ?? "")))[0]).toContain("Dockers left.");
  });
});

describe("layers", () => {
  it("hide a private discussion, comment and mention from other annotators in every list and count", async () => {
    const one = await start(me);
    const two = await answer(me, one);
    const hidden = await start(me, "In private.");
    await hide({ discussion: hidden.id, comment: two.items[1]?.id ?? "" }, me);
    await hide({ comment: hidden.items[0]?.id ?? "" }, me);
    for (const [actor, seen, comments] of [
      [built.colleague, 1, 1],
      [built.people.viewer, 1, 1],
      [built.people.reviewer, 2, 3],
    ] as const) {
      expect((await listDiscussions.ask(actor, { project: built.id })).items).toHaveLength(seen);
      expect(await unread(actor)).toBe(comments);
    }
    expect((await read(built.colleague, one)).items).toHaveLength(1);
    await expect(read(built.colleague, hidden)).rejects.toMatchObject({ code: "not-found" });
    await expect(answer(built.colleague, hidden)).rejects.toMatchObject({ code: "not-found" });
    await hide({ mention }, me);
    expect((await listDiscussions.ask(built.colleague, { project: built.id })).items).toEqual([]);
    await expect(start(built.colleague)).rejects.toMatchObject({ code: "not-found" });
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
