import { v7 } from "uuid";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../actor";
import { createClaim, deleteClaim, putClaim } from "../claims/commands";
import { linkMention, unlinkMention } from "../claims/link-commands";
import { getClaim } from "../claims/queries";
import { db } from "../db/client";
import { listEvents } from "../events/queries";
import { deleteMention, tagMention } from "../mentions/commands";
import { getMention } from "../mentions/queries";
import { type BuiltProject, buildProject } from "../test/build-project";
import { mark } from "../test/mark";
import { overtake } from "../test/overtake";
import { undoEvent } from "./undo-event";

let built: BuiltProject;
let me: Actor;

beforeEach(async () => {
  built = await buildProject();
  me = built.people.annotator;
});

function eventOf({ event }: { event: string | null }): string {
  if (event === null) throw new Error("The call left no event.");
  return event;
}

const undo = async (event: string, actor = me) => eventOf(await undoEvent.call(actor, { event }, {}));
const find = (mention: string) => getMention.ask(built.people.viewer, { mention });
const markAll = () => {
  const claim = { id: v7(), statement: "Hundreds walked out." };
  const [figure] = built.tags;
  return mark(me, built.articles[0], "400 dockers", { claim, stance: "states", tags: [figure.id], note: "Check." });
};

describe("undoEvent", () => {
  it("says not-found to a stranger, forbidden to a viewer and for another's event", async () => {
    const event = eventOf(await markAll());
    await expect(undo(event, built.outsider)).rejects.toMatchObject({ code: "not-found" });
    await expect(undo(v7())).rejects.toMatchObject({ code: "not-found" });
    for (const actor of [built.people.viewer, built.colleague, built.people.reviewer]) {
      await expect(undo(event, actor)).rejects.toMatchObject({ code: "forbidden" });
    }
    await undo(event, built.people.owner);
  });

  it("takes back a mark with its claim, link, tag and note as one, and brings all back as one", async () => {
    const marked = await markAll();
    const { id, links } = marked.answer;
    const claim = links[0]?.claim ?? "";
    const undone = await undo(eventOf(marked));
    await expect(find(id)).rejects.toMatchObject({ code: "not-found" });
    await expect(getClaim.ask(me, { claim })).rejects.toMatchObject({ code: "not-found" });
    const redone = await undo(undone);
    const back = await find(id);
    expect(back).toMatchObject({
      quote: "400 dockers",
      segments: marked.answer.segments,
      tags: marked.answer.tags,
      note: marked.answer.note,
      links: [{ claim, stance: "states", status: "accepted" }],
    });
    expect((await getClaim.ask(me, { claim })).numbers).toEqual({ [built.story]: 1 });
    await undo(redone);
    await expect(find(id)).rejects.toMatchObject({ code: "not-found" });
  });

  it("is refused when someone changed the thing since, and changes nothing of it", async () => {
    const marked = await markAll();
    const { id, links } = marked.answer;
    const claim = links[0]?.claim ?? "";
    await putClaim.call(built.people.reviewer, { claim, body: { statement: "Reworded." } }, { version: 1 });
    await expect(undo(eventOf(marked))).rejects.toMatchObject({ code: "conflict" });
    expect((await find(id)).links).toHaveLength(1);
    expect(await getClaim.ask(me, { claim })).toMatchObject({ statement: "Reworded.", version: 2 });
  });

  it("overwrites nothing that is changed while it runs", async () => {
    const { links } = (await markAll()).answer;
    const claim = links[0]?.claim ?? "";
    const reworded = await putClaim.call(me, { claim, body: { statement: "Dockers left." } }, { version: 1 });
    const done = await overtake(
      () => undo(eventOf(reworded)),
      (tx) => tx.claim.update({ where: { id: claim }, data: { statement: "Mine.", version: { increment: 1 } } }),
    );
    expect(done).toMatchObject({ status: "rejected", reason: { code: "conflict" } });
    expect((await getClaim.ask(me, { claim })).statement).toBe("Mine.");
  });

  it("takes back one change of a thing after the other, the last first", async () => {
    const marked = await mark(me, built.articles[0], "400 dockers");
    const { id } = marked.answer;
    const change = (words: string, version: number) => mark(me, built.articles[0], words, { id }, { version });
    const wider = eventOf(await change("About 400 dockers", 1));
    const other = eventOf(await change("dockers", 2));
    await expect(undo(wider)).rejects.toMatchObject({ code: "conflict" });
    await undo(other);
    await undo(wider);
    expect((await find(id)).quote).toBe("400 dockers");
    await undo(eventOf(marked));
    await expect(find(id)).rejects.toMatchObject({ code: "not-found" });
  });

  it("is refused when the mention was linked elsewhere since", async () => {
    const marked = await mark(me, built.articles[0], "400 dockers");
    const input = { project: built.id, body: { statement: "Another claim." } };
    const claim = (await createClaim.call(built.colleague, input, {})).answer.id;
    await linkMention.call(built.colleague, { claim, mention: marked.answer.id, body: {} }, {});
    await expect(undo(eventOf(marked))).rejects.toMatchObject({ code: "conflict" });
    expect((await find(marked.answer.id)).links).toHaveLength(1);
  });

  it("does not tie a mention to a claim that was deleted since", async () => {
    const marked = await markAll();
    const [claim = "", mention] = [marked.answer.links[0]?.claim, marked.answer.id];
    const unlinked = eventOf(await unlinkMention.call(me, { claim, mention }, { version: 1 }));
    await deleteClaim.call(me, { claim }, { version: 1 });
    await expect(undo(unlinked)).rejects.toMatchObject({ code: "conflict" });
  });

  it("brings a deleted mention back with its links, and a deleted claim with its", async () => {
    const marked = await markAll();
    const [claim = "", mention] = [marked.answer.links[0]?.claim, marked.answer.id];
    const first = eventOf(await deleteMention.call(me, { mention }, { version: 1 }));
    await undo(first);
    expect((await find(mention)).links).toMatchObject([{ claim }]);
    const second = eventOf(await deleteClaim.call(me, { claim }, { version: 1 }));
    expect((await find(mention)).links).toEqual([]);
    await undo(second);
    expect((await find(mention)).links).toMatchObject([{ claim, status: "accepted" }]);
  });

  it("happens once, also when it is asked for twice at once or repeated with its key", async () => {
    const event = eventOf(await markAll());
    const tries = await Promise.allSettled([undo(event), undo(event)]);
    expect(tries.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    await expect(undo(event)).rejects.toMatchObject({ code: "conflict" });
    const other = eventOf(await mark(me, built.articles[0], "Monday"));
    const key = v7();
    const once = await undoEvent.call(me, { event: other }, { key });
    expect(await undoEvent.call(me, { event: other }, { key })).toEqual(once);
  });

  it("is offered in the history for what can be undone, and only once", async () => {
    const marked = await mark(me, built.articles[0], "400 dockers");
    const [, statement] = built.tags;
    const ends = { mention: marked.answer.id, tag: statement?.id ?? "" };
    const tagged = eventOf(await tagMention.call(me, ends, {}));
    const history = async () => {
      const { items } = await listEvents.ask(me, { project: built.id, subject: marked.answer.id });
      return items.map(({ name, undoable }) => [name, undoable]);
    };
    expect(await history()).toEqual([
      ["tagMention", true],
      ["markMention", true],
    ]);
    await undo(tagged);
    expect(await history()).toEqual([
      ["undoEvent", true],
      ["tagMention", false],
      ["markMention", true],
    ]);
    expect(await db().mentionTag.count({ where: { mentionId: marked.answer.id } })).toBe(0);
  });
});
