import { v7 } from "uuid";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../actor";
import { db } from "../db/client";
import { type BuiltProject, buildProject } from "../test/build-project";
import { mark, markBody } from "../test/mark";
import { deleteMention, tagMention, untagMention } from "./commands";
import { markMention } from "./mark-mention";
import { writeMentionNote } from "./note-commands";
import { getMention, listMentions } from "./queries";

let built: BuiltProject;
let me: Actor;

beforeEach(async () => {
  built = await buildProject();
  me = built.people.annotator;
});

const post = () => built.articles[0];
const refusals = () =>
  [
    [built.outsider, "not-found"],
    [built.people.viewer, "forbidden"],
  ] as const;

describe("marking", () => {
  it("says not-found to a stranger, forbidden to a viewer, also for what is marked already", async () => {
    const { answer } = await mark(me, post(), "400 dockers");
    const of = { mention: answer.id };
    for (const [actor, code] of refusals()) {
      await expect(mark(actor, post(), "Monday")).rejects.toMatchObject({ code });
      await expect(mark(actor, post(), "Monday", { id: answer.id }, { version: 1 })).rejects.toMatchObject({ code });
      await expect(deleteMention.call(actor, of, { version: 1 })).rejects.toMatchObject({ code });
      const tagged = tagMention.call(actor, { ...of, tag: built.tags[0].id }, {});
      await expect(tagged).rejects.toMatchObject({ code });
      await expect(writeMentionNote.call(actor, { ...of, body: { note: "Mine" } }, {})).rejects.toMatchObject({ code });
    }
    await expect(getMention.ask(built.outsider, of)).rejects.toMatchObject({ code: "not-found" });
    await expect(listMentions.ask(built.outsider, { article: post().id })).rejects.toMatchObject({ code: "not-found" });
  });

  it("quotes the text, several segments too, and lists in the order of the text", async () => {
    const [a, b] = [post().text.indexOf("About"), post().text.indexOf("denied")];
    const segments = [
      { start: a, end: a + 5 },
      { start: b, end: b + 6 },
    ];
    const body = { article: post().id, revision: 1, segments };
    const { answer } = await markMention.call(me, { mention: v7(), body }, {});
    expect(answer).toMatchObject({ quote: "About … denied", segments });
    await mark(me, post(), "Ferry strike");
    const { items } = await listMentions.ask(built.people.viewer, { article: post().id });
    expect(items.map((mention) => mention.quote)).toEqual(["Ferry strike", "About … denied"]);
  });

  it.each([
    ["beyond the text", [{ start: 0, end: 9999 }]],
    [
      "overlapping",
      [
        { start: 0, end: 5 },
        { start: 3, end: 8 },
      ],
    ],
    [
      "touching",
      [
        { start: 0, end: 5 },
        { start: 5, end: 8 },
      ],
    ],
    ["empty", [{ start: 5, end: 5 }]],
    [
      "unsorted",
      [
        { start: 10, end: 12 },
        { start: 0, end: 5 },
      ],
    ],
  ])("refuses segments that are %s", async (_name, segments) => {
    const body = { article: post().id, revision: 1, segments };
    await expect(markMention.call(me, { mention: v7(), body }, {})).rejects.toMatchObject({ code: "invalid" });
    expect(await db().mention.count({ where: { projectId: built.id } })).toBe(0);
  });

  it("refuses an unknown revision, tag or claim, and keeps nothing of the rest", async () => {
    const body = markBody(post(), "400 dockers");
    for (const wrong of [{ revision: 2 }, { tags: [v7()] }, { claim: v7() }]) {
      const marked = markMention.call(me, { mention: v7(), body: { ...body, ...wrong } }, {});
      await expect(marked).rejects.toMatchObject({ code: "invalid" });
    }
    expect(await db().mention.count({ where: { projectId: built.id } })).toBe(0);
  });

  it("answers the same mark again without an event, and another one under the same id with a conflict", async () => {
    const id = v7();
    const first = await mark(me, post(), "400 dockers", { id });
    const again = await mark(me, post(), "400 dockers", { id });
    expect([first.created, again.created, again.event]).toEqual([true, false, null]);
    const other = mark(me, post(), "Monday", { id });
    await expect(other).rejects.toMatchObject({ code: "conflict", details: { current: { quote: "400 dockers" } } });
  });

  it("lets the author and a reviewer change and delete, no other annotator; a deleted id is told as such", async () => {
    const { answer } = await mark(me, post(), "400 dockers");
    const { id } = answer;
    const wider = (actor: Actor, version: number) => mark(actor, post(), "About 400 dockers", { id }, { version });
    await expect(wider(built.colleague, 1)).rejects.toMatchObject({ code: "forbidden" });
    expect((await wider(me, 1)).answer).toMatchObject({ quote: "About 400 dockers", version: 2 });
    await expect(wider(me, 1)).rejects.toMatchObject({ code: "conflict", details: { current: { version: 2 } } });
    const gone = (actor: Actor) => deleteMention.call(actor, { mention: id }, { version: 2 });
    await expect(gone(built.colleague)).rejects.toMatchObject({ code: "forbidden" });
    await gone(built.people.reviewer);
    const back = mark(me, post(), "400 dockers", { id });
    await expect(back).rejects.toMatchObject({ code: "conflict", details: { deleted: true } });
  });

  it("takes the mark that came first when two come under one key at once", async () => {
    const [id, key] = [v7(), v7()];
    const both = await Promise.all([0, 1].map(() => mark(me, post(), "400 dockers", { id }, { key })));
    expect(both[0]).toEqual(both[1]);
    expect(await db().event.count({ where: { projectId: built.id } })).toBe(1);
  });

  it("answers both of two deletions under one key at once, and deletes once", async () => {
    const { answer } = await mark(me, post(), "400 dockers");
    const key = v7();
    const gone = () => deleteMention.call(me, { mention: answer.id }, { version: 1, key });
    expect(await Promise.all([gone(), gone()])).toMatchObject([{ event: key }, { event: key }]);
    await expect(deleteMention.call(me, { mention: answer.id }, { version: 1 })).rejects.toThrow();
  });

  it("refuses the later of two different marks that come under one new id at once", async () => {
    const id = v7();
    const tries = await Promise.allSettled(["400 dockers", "Monday"].map((words) => mark(me, post(), words, { id })));
    const refused = tries.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    expect(refused).toMatchObject([{ code: "conflict", details: { current: { id } } }]);
  });
});

describe("tags of a mention", () => {
  it("are put on by anyone who marks and taken off by whoever put them or a reviewer; two people never conflict", async () => {
    const { answer } = await mark(me, post(), "400 dockers");
    const [figure, statement] = built.tags;
    const on = (actor: Actor, tag: string) => tagMention.call(actor, { mention: answer.id, tag }, {});
    const off = (actor: Actor, tag: string) => untagMention.call(actor, { mention: answer.id, tag }, {});
    await Promise.all([on(me, figure.id), on(built.colleague, statement?.id ?? "")]);
    expect((await on(me, figure.id)).event).toBeNull();
    await expect(off(built.colleague, figure.id)).rejects.toMatchObject({ code: "forbidden" });
    expect((await off(built.people.reviewer, figure.id)).answer.tags).toEqual([statement?.id]);
    expect((await off(me, figure.id)).event).toBeNull();
  });
});

describe("the note of a mention", () => {
  it("has a version of its own, and a stale write overwrites nothing", async () => {
    const { answer } = await mark(me, post(), "400 dockers");
    const write = (actor: Actor, note: string | null, version?: number) =>
      writeMentionNote.call(actor, { mention: answer.id, body: { note } }, { version });
    expect((await write(me, "Check the count")).answer).toMatchObject({ version: 1 });
    await write(built.colleague, "Counted twice", 1);
    const stale = { code: "conflict", details: { current: { version: 2 } } };
    await expect(write(me, "Mine", 1)).rejects.toMatchObject(stale);
    await expect(write(me, "Mine")).rejects.toMatchObject(stale);
    expect((await write(me, null, 2)).answer).toEqual({ note: null, version: null });
    expect((await getMention.ask(built.people.viewer, { mention: answer.id })).note).toBeNull();
  });
});
