import { v7 } from "uuid";
import { beforeEach, describe, expect, it } from "vitest";
import { changeArticle, deleteArticle } from "../articles/commands";
import { getArticle } from "../articles/queries";
import { db } from "../db/client";
import { listEvents } from "../events/queries";
import { type BuiltProject, buildProject } from "../test/build-project";
import { undoEvent } from "../undo/undo-event";
import { changeOutlet, createOutlet, deleteOutlet } from "./outlet-commands";
import { listOutlets } from "./outlet-queries";
import { changeStory, createStory, deleteStory } from "./story-commands";
import { getStory } from "./story-queries";
import { changeTag, createTag, deleteTag } from "./tag-commands";
import { listTags } from "./tag-queries";

let built: BuiltProject;
beforeEach(async () => {
  built = await buildProject();
});

const editor = () => built.people.editor;

async function undo({ event }: { event: string | null }, actor = editor()): Promise<{ event: string | null }> {
  return undoEvent.call(actor, { event }, {});
}

async function codebook() {
  const { items } = await listTags.ask(built.people.viewer, { project: built.id });
  return items.map(({ position: _, version: __, ...tag }) => tag);
}

/** Does, undoes and redoes something to the codebook, which must come back exactly both times. */
async function thereAndBack(change: () => Promise<{ event: string | null }>): Promise<void> {
  const before = await codebook();
  const done = await change();
  const after = await codebook();
  expect(after).not.toEqual(before);
  const undone = await undo(done);
  expect(await codebook()).toEqual(before);
  await undo(undone);
  expect(await codebook()).toEqual(after);
}

describe("the codebook goes back and forth", () => {
  const add = (fields: object) =>
    createTag.call(editor(), { project: built.id, body: { name: "Cause", ...fields } }, {});
  const change = (index: number, body: object, version = 1) =>
    changeTag.call(editor(), { tag: built.tags[index]?.id, body }, { version });

  it("where a tag was added, changed, moved, retired or deleted", async () => {
    const { answer } = await add({});
    await thereAndBack(() => add({ name: "Place", key: "7", parent: answer.id }));
    await thereAndBack(() => change(0, { name: "Number", inclusion: "Digits and number words.", parent: answer.id }));
    await thereAndBack(() => change(2, { position: 0 }));
    await thereAndBack(() => change(3, { retired: true }));
    await thereAndBack(() => deleteTag.call(editor(), { tag: answer.id }, { version: 1 }));
  });

  it("where two tags swapped their keys", async () => {
    await thereAndBack(() => change(0, { key: "2", swapKey: true }));
    const keys = (await codebook()).map((tag) => tag.key);
    expect(keys).toEqual(["2", "1", "3", "4"]);
  });

  it("is refused where someone changed the tag since, or its name is another's by now", async () => {
    const renamed = await change(0, { name: "Number" });
    await createTag.call(editor(), { project: built.id, body: { name: "Figure" } }, {});
    await expect(undo(renamed)).rejects.toMatchObject({ code: "conflict", message: /another tag has its name/ });
    const defined = await change(1, { definition: "Said by a source." });
    await change(1, { definition: "Said or written by a source." }, 2);
    await expect(undo(defined)).rejects.toMatchObject({ code: "conflict", message: /someone changed it since/ });
  });

  it("is refused where a tag that was added has tags below it by now", async () => {
    const added = await add({});
    await change(0, { parent: added.answer.id });
    await expect(undo(added)).rejects.toThrow(/stand below it by now/);
  });

  it("needs the right to change the codebook still", async () => {
    const renamed = await change(0, { name: "Number" });
    const where = { projectId_personId: { projectId: built.id, personId: editor().id } };
    await db().membership.update({ where, data: { role: "annotator" } });
    const undoable = async () => (await listEvents.ask(editor(), { project: built.id })).items[0]?.undoable;
    expect(await undoable()).toBe(false);
    await expect(undo(renamed)).rejects.toMatchObject({ code: "forbidden" });
    await db().membership.update({ where, data: { role: "editor" } });
    expect(await undoable()).toBe(true);
    await undo(renamed);
    expect((await codebook())[0]?.name).toBe("Figure");
  });
});

describe("outlets, stories and articles come back", () => {
  it("an outlet that was added, changed or deleted", async () => {
    const list = async () =>
      (await listOutlets.ask(built.people.viewer, { project: built.id })).items.map(({ name }) => name);
    const before = await list();
    const added = await createOutlet.call(editor(), { project: built.id, body: { name: "Dock Radio" } }, {});
    const outlet = added.answer.id;
    const renamed = await changeOutlet.call(editor(), { outlet, body: { name: "Dock FM" } }, { version: 1 });
    const gone = await deleteOutlet.call(editor(), { outlet }, { version: 2 });
    await undo(gone);
    expect(await list()).toEqual(["Dock FM", ...before]);
    await undo(renamed);
    expect(await list()).toEqual(["Dock Radio", ...before]);
    await undo(added);
    expect(await list()).toEqual(before);
  });

  it("an outlet's name that is another's by now stays another's", async () => {
    const { answer } = await createOutlet.call(editor(), { project: built.id, body: { name: "Dock Radio" } }, {});
    const gone = await deleteOutlet.call(editor(), { outlet: answer.id }, { version: 1 });
    await createOutlet.call(editor(), { project: built.id, body: { name: "dock radio" } }, {});
    await expect(undo(gone)).rejects.toMatchObject({ code: "conflict", message: /has this name by now/ });
  });

  it("a story with its articles, and as it was described", async () => {
    const story = built.story;
    const retitled = await changeStory.call(editor(), { story, body: { title: "The strike" } }, { version: 1 });
    await undo(retitled);
    const gone = await deleteStory.call(editor(), { story }, { version: 3 });
    await expect(getStory.ask(editor(), { story })).rejects.toMatchObject({ code: "not-found" });
    await undo(gone);
    expect(await getStory.ask(editor(), { story })).toMatchObject({
      title: "The ferry strike",
      counts: { articles: 2 },
    });
    const made = await createStory.call(editor(), { project: built.id, body: { title: "Another" } }, {});
    await undo(made);
    await expect(getStory.ask(editor(), { story: made.answer.id })).rejects.toMatchObject({ code: "not-found" });
  });

  it("an article as it was described, but into no deleted story and to no deleted outlet", async () => {
    const { id: article, outlet } = built.articles[0];
    const read = () => getArticle.ask(editor(), { article });
    const before = await read();
    const changed = await changeArticle.call(editor(), { article, body: { title: "X", outlet: null } }, { version: 1 });
    await undo(changed);
    expect(await read()).toEqual({ ...before, version: 3 });
    const gone = await deleteArticle.call(editor(), { article }, { version: 3 });
    const outletGone = await deleteOutlet.call(editor(), { outlet }, { version: 1 });
    await expect(undo(gone)).rejects.toThrow(/outlet was deleted since/);
    await undo(outletGone);
    const storyGone = await deleteStory.call(editor(), { story: built.story }, { version: 1 });
    await expect(undo(gone)).rejects.toThrow(/story was deleted since/);
    await undo(storyGone);
    await undo(gone);
    expect(await read()).toMatchObject({ title: before.title, outlet: before.outlet });
  });

  it("is refused to strangers, viewers and others than the one who did it, but not to owners", async () => {
    const { answer, event } = await createOutlet.call(
      editor(),
      { project: built.id, body: { id: v7(), name: "Dock Radio" } },
      {},
    );
    await expect(undo({ event }, built.outsider)).rejects.toMatchObject({ code: "not-found" });
    for (const actor of [built.people.viewer, built.people.reviewer]) {
      await expect(undo({ event }, actor)).rejects.toMatchObject({ code: "forbidden" });
    }
    await undo({ event }, built.people.owner);
    expect(await db().outlet.count({ where: { id: answer.id, deletedAt: null } })).toBe(0);
  });
});
