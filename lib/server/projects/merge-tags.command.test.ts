import { v7 } from "uuid";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../actor";
import { db, type Tx } from "../db/client";
import { tagMention, untagMention } from "../mentions/commands";
import { type BuiltProject, type BuiltTag, buildProject } from "../test/build-project";
import { mark } from "../test/mark";
import { overtake } from "../test/overtake";
import { undoEvent } from "../undo/undo-event";
import { lockCodebook } from "./codebook-order";
import { mergeTags } from "./merge-tags";
import { splitTag } from "./split-tag";
import { changeTag, createTag, deleteTag } from "./tag-commands";
import { listTagMentions, previewMerge } from "./tag-mention-queries";
import { listTags } from "./tag-queries";

let built: BuiltProject;
let figure: BuiltTag;
let statement: BuiltTag;
let event: BuiltTag;
beforeEach(async () => {
  built = await buildProject();
  const [one, two, three] = built.tags;
  if (!two || !three) throw new RangeError("A project starts with four tags.");
  [figure, statement, event] = [one, two, three];
});

const editor = () => built.people.editor;
const undo = (done: { event: string | null }) => undoEvent.call(editor(), { event: done.event }, {});

async function markAs(words: string, tags: readonly string[], by: Actor = built.people.annotator): Promise<string> {
  return (await mark(by, built.articles[0], words, { tags })).answer.id;
}

/** Who put which tag on which mention. */
async function marks(): Promise<string[]> {
  const rows = await db().mentionTag.findMany({ where: { tag: { projectId: built.id } } });
  return rows.map(({ mentionId, tagId, authorId }) => `${mentionId} ${tagId} ${authorId}`).sort();
}

async function tags() {
  const { items } = await listTags.ask(built.people.viewer, { project: built.id });
  return new Map(items.map((tag) => [tag.name, tag]));
}

function merge(into: string, sources: readonly string[], actor = editor(), version = 1) {
  const body = { tags: sources.map((tag) => ({ tag, version: 1 })) };
  return mergeTags.call(actor, { tag: into, body }, { version });
}

describe("mergeTags", () => {
  it("says not-found to a stranger and forbidden to a viewer and a reviewer", async () => {
    await expect(merge(figure.id, [event.id], built.outsider)).rejects.toMatchObject({ code: "not-found" });
    for (const actor of [built.people.viewer, built.people.reviewer]) {
      await expect(merge(figure.id, [event.id], actor)).rejects.toMatchObject({ code: "forbidden" });
    }
    const preview = { tag: figure.id, tags: event.id };
    await expect(previewMerge.ask(built.outsider, preview)).rejects.toMatchObject({ code: "not-found" });
  });

  it("moves every mention, also deleted ones, keeps who tagged it, and all comes back in one step", async () => {
    const colleague = built.colleague;
    await markAs("400 dockers", [figure.id, statement.id]);
    await markAs("walked out", [event.id], colleague);
    const both = await markAs("Monday", [statement.id, event.id]);
    await db().mention.update({ where: { id: both }, data: { deletedAt: new Date() } });
    const preview = await previewMerge.ask(built.people.viewer, {
      tag: figure.id,
      tags: `${statement.id},${event.id}`,
    });
    expect(preview).toEqual({
      items: [
        { tag: statement.id, version: 1, mentions: 1, both: 1 },
        { tag: event.id, version: 1, mentions: 1, both: 0 },
      ],
      mentions: 2,
    });
    const before = [await marks(), [...(await tags()).keys()]];
    const merged = await merge(figure.id, [statement.id, event.id]);
    expect(merged.answer).toMatchObject({ name: "Figure", mentions: 2 });
    expect((await marks()).every((row) => row.includes(figure.id))).toBe(true);
    expect(await marks()).toHaveLength(3);
    expect((await tags()).get("Event")).toMatchObject({ retired: true, mergedInto: figure.id, mentions: 0 });
    const after = await marks();
    const undone = await undo(merged);
    expect([await marks(), [...(await tags()).keys()]]).toEqual(before);
    expect((await tags()).get("Event")).toMatchObject({ retired: false, mergedInto: null, key: "3" });
    await undo(undone);
    expect(await marks()).toEqual(after);
  });

  it("leaves what was tagged afterwards, and is not undone where a moved mention was changed since", async () => {
    const first = await markAs("400 dockers", [event.id]);
    const merged = await merge(figure.id, [event.id]);
    const later = await markAs("Monday", [figure.id]);
    await undo(merged);
    expect((await marks()).map((row) => row.split(" ").slice(0, 2))).toEqual(
      [
        [first, event.id],
        [later, figure.id],
      ].sort(),
    );
    const again = await mergeTags.call(
      editor(),
      { tag: figure.id, body: { tags: [{ tag: event.id, version: 3 }] } },
      { version: 1 },
    );
    await untagMention.call(built.people.reviewer, { mention: first, tag: figure.id }, {});
    await expect(undo(again)).rejects.toMatchObject({ code: "conflict", message: /someone changed it since/ });
  });

  it("puts what stood below a merged tag below the one that is left", async () => {
    const add = async (name: string, parent: string) =>
      (await createTag.call(editor(), { project: built.id, body: { name, parent } }, {})).answer.id;
    const clash = await add("Clash", event.id);
    await add("Arrest", clash);
    const merged = await merge(clash, [event.id]);
    expect((await tags()).get("Clash")?.parent).toBe(null);
    await undo(merged);
    expect((await tags()).get("Clash")?.parent).toBe(event.id);
    expect((await tags()).get("Arrest")?.parent).toBe(clash);
  });

  it("refuses a stale source, itself, a retired target and tags of elsewhere", async () => {
    await changeTag.call(editor(), { tag: event.id, body: { definition: "New." } }, { version: 1 });
    await expect(merge(figure.id, [event.id])).rejects.toMatchObject({ code: "conflict" });
    await expect(merge(figure.id, [figure.id])).rejects.toMatchObject({ code: "invalid" });
    await expect(merge(figure.id, [v7()])).rejects.toMatchObject({ code: "invalid" });
    await changeTag.call(editor(), { tag: figure.id, body: { retired: true } }, { version: 1 });
    await expect(merge(figure.id, [statement.id], editor(), 2)).rejects.toMatchObject({ code: "invalid" });
    const other = (await buildProject()).tags[1]?.id ?? "";
    await expect(merge(statement.id, [other])).rejects.toMatchObject({ code: "invalid" });
  });

  it("and a split see what overtakes them, and do nothing then", async () => {
    await markAs("Monday", [event.id]);
    const change = async (tx: Tx) => {
      await lockCodebook(tx, built.id);
      await tx.tag.update({ where: { id: event.id }, data: { definition: "Mine.", version: { increment: 1 } } });
    };
    const body = { parts: [{ name: "Clash", mentions: [] }], retire: true };
    for (const [work, version] of [
      [() => merge(event.id, [figure.id]), 1],
      [() => splitTag.call(editor(), { tag: event.id, body }, { version: 2 }), 2],
    ] as const) {
      expect((await tags()).get("Event")?.version).toBe(version);
      expect(await overtake<unknown>(work, change)).toMatchObject({ status: "rejected", reason: { code: "conflict" } });
    }
    expect((await tags()).get("Event")).toMatchObject({ definition: "Mine.", version: 3, retired: false, mentions: 1 });
  });

  it("is not undone over what overtakes the undoing", async () => {
    const renamed = await changeTag.call(editor(), { tag: event.id, body: { name: "Happening" } }, { version: 1 });
    const change = async (tx: Tx) => {
      await lockCodebook(tx, built.id);
      await tx.tag.update({ where: { id: event.id }, data: { definition: "Mine.", version: { increment: 1 } } });
    };
    const done = await overtake(() => undo(renamed), change);
    expect(done).toMatchObject({ status: "rejected", reason: { code: "conflict" } });
    expect((await tags()).get("Happening")).toMatchObject({ definition: "Mine." });
  });

  it("leaves no tag that an undo would put on a mention: one that was merged or deleted since", async () => {
    const mention = await markAs("Monday", [event.id, statement.id]);
    const untag = (tag: BuiltTag) => untagMention.call(built.people.annotator, { mention, tag: tag.id }, {});
    const [first, second] = [await untag(event), await untag(statement)];
    await merge(figure.id, [event.id]);
    await deleteTag.call(editor(), { tag: statement.id }, { version: 1 });
    for (const done of [first, second]) {
      const undone = undoEvent.call(built.people.annotator, { event: done.event }, {});
      await expect(undone).rejects.toMatchObject({ code: "conflict", message: /merged|deleted/ });
    }
    expect(await marks()).toEqual([]);
  });

  it("finds the marks that are put on while it runs, or refuses them", async () => {
    const ids = await Promise.all(["400 dockers", "walked out", "Monday", "hurt"].map((words) => markAs(words, [])));
    const tag = (mention: string) => tagMention.call(built.people.annotator, { mention, tag: event.id }, {});
    await Promise.allSettled([...ids.map(tag), merge(figure.id, [event.id])]);
    expect((await tags()).get("Event")).toMatchObject({ mentions: 0, mergedInto: figure.id });
    expect(await db().mentionTag.count({ where: { tagId: event.id } })).toBe(0);
  });

  it("a merged tag is put on nothing more, until it is taken up again", async () => {
    const mention = await markAs("Monday", [event.id]);
    await merge(figure.id, [event.id]);
    const put = () => tagMention.call(built.people.annotator, { mention, tag: event.id }, {});
    await expect(put()).rejects.toMatchObject({ code: "invalid" });
    await changeTag.call(editor(), { tag: event.id, body: { retired: false } }, { version: 2 });
    expect((await tags()).get("Event")).toMatchObject({ mergedInto: null, retired: false });
    await put();
  });
});

describe("splitTag", () => {
  const split = (body: object, actor = editor(), version = 1) =>
    splitTag.call(actor, { tag: event.id, body }, { version });

  it("says not-found to a stranger and forbidden to a viewer and a reviewer", async () => {
    const body = { parts: [{ name: "Clash", mentions: [] }] };
    await expect(split(body, built.outsider)).rejects.toMatchObject({ code: "not-found" });
    await expect(listTagMentions.ask(built.outsider, { tag: event.id })).rejects.toMatchObject({ code: "not-found" });
    for (const actor of [built.people.viewer, built.people.reviewer]) {
      await expect(split(body, actor)).rejects.toMatchObject({ code: "forbidden" });
    }
  });

  it("gives mentions to new tags beside it and to others, keeps the rest, and all comes back in one step", async () => {
    const walk = await markAs("walked out", [event.id]);
    const hurt = await markAs("hurt", [event.id, statement.id], built.colleague);
    const stays = await markAs("Monday", [event.id]);
    const { items } = await listTagMentions.ask(built.people.viewer, { tag: event.id });
    expect(items.map(({ id, quote, outlet }) => [id, quote, outlet])).toEqual([
      [walk, "walked out", "Harbour Post"],
      [hurt, "hurt", "Harbour Post"],
      [stays, "Monday", "Harbour Post"],
    ]);
    const before = await marks();
    const parts = [
      { name: "Walk-out", mentions: [walk] },
      { name: "Injury", mentions: [hurt] },
      { tag: statement.id, mentions: [hurt] },
    ];
    const done = await split({ parts });
    expect(done.answer.parts.map(({ name, mentions }) => [name, mentions])).toEqual([
      ["Walk-out", 1],
      ["Injury", 1],
      ["Statement", 1],
    ]);
    expect([...(await tags()).keys()]).toEqual(["Figure", "Statement", "Event", "Walk-out", "Injury", "Legitimacy"]);
    expect((await tags()).get("Event")).toMatchObject({ mentions: 1, retired: false });
    const injury = done.answer.parts[1]?.id;
    expect(await marks()).toContain(`${hurt} ${injury} ${built.colleague.id}`);
    const undone = await undo(done);
    expect(await marks()).toEqual(before);
    expect([...(await tags()).keys()]).toEqual(["Figure", "Statement", "Event", "Legitimacy"]);
    await undo(undone);
    expect([...(await tags()).keys()]).toEqual(["Figure", "Statement", "Event", "Walk-out", "Injury", "Legitimacy"]);
  });

  it("refuses mentions that do not carry the tag any more, and names that are taken", async () => {
    const mention = await markAs("walked out", [event.id]);
    const parts = [{ name: "Walk-out", mentions: [mention] }];
    await expect(split({ parts: [{ name: "Figure", mentions: [mention] }] })).rejects.toMatchObject({
      code: "invalid",
    });
    await untagMention.call(built.people.annotator, { mention, tag: event.id }, {});
    await expect(split({ parts })).rejects.toMatchObject({ code: "conflict" });
    expect((await tags()).has("Walk-out")).toBe(false);
  });

  it("retires the split tag where that is asked for", async () => {
    const mention = await markAs("walked out", [event.id]);
    const done = await split({ parts: [{ name: "Walk-out", mentions: [mention] }], retire: true });
    expect(done.answer.tag).toMatchObject({ retired: true, mentions: 0 });
    await undo(done);
    expect((await tags()).get("Event")).toMatchObject({ retired: false, mentions: 1, key: "3" });
  });
});
