import { beforeEach, describe, expect, it } from "vitest";
import { db } from "../db/client";
import { changeComment } from "./commands";
import { buildDiscussed, type Discussed, markRead, moveTo, named, privateLayer, read } from "./discussions.fixture";
import { getUnread, listDiscussions } from "./queries";

let built: Discussed["built"];
let me: Discussed["me"];
let mention: Discussed["mention"];
let start: Discussed["start"];
let answer: Discussed["answer"];
let unread: Discussed["unread"];

beforeEach(async () => {
  ({ built, me, mention, start, answer, unread } = await buildDiscussed());
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
    expect((await read(viewer, one)).items.map((item) => item.unread)).toEqual([false, true]);
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

describe("layers", () => {
  it("hide a private discussion, comment and mention from other annotators in every list and count", async () => {
    const one = await start(me);
    const two = await answer(me, one);
    const hidden = await start(me, "In private.");
    const layer = await privateLayer(built.id, me);
    await moveTo(layer, { discussion: hidden.id, comment: two.items[1]?.id ?? "" });
    await moveTo(layer, { comment: hidden.items[0]?.id ?? "" });
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
    await moveTo(layer, { mention });
    expect((await listDiscussions.ask(built.colleague, { project: built.id })).items).toEqual([]);
    await expect(start(built.colleague)).rejects.toMatchObject({ code: "not-found" });
  });
});
