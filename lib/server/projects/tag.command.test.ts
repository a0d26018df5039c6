import { v7 } from "uuid";
import { expect, test } from "vitest";
import { db } from "../db/client";
import { type BuiltProject, buildProject } from "../test/build-project";
import { changeTag, createTag, deleteTag } from "./tag-commands";
import { listTags } from "./tag-queries";

const refusal = (code: string) => expect.objectContaining({ code });
const atField = (field: string) => ({ code: "invalid", details: { fields: { [field]: expect.any(String) } } });

async function names({ id, people }: BuiltProject): Promise<string[]> {
  return (await listTags.ask(people.viewer, { project: id })).items.map((tag) => tag.name);
}

async function mark({ id, layer, articles, people }: BuiltProject, tag: string, deleted: boolean): Promise<void> {
  const revision = await db().revision.findFirstOrThrow({ where: { articleId: articles[0].id } });
  await db().mention.create({
    data: {
      id: v7(),
      projectId: id,
      layerId: layer,
      articleId: articles[0].id,
      revisionId: revision.id,
      start: 0,
      quote: "Ferry",
      authorId: people.annotator.id,
      deletedAt: deleted ? new Date() : null,
      segments: { create: { ordinal: 0, start: 0, end: 5 } },
      tags: { create: { tagId: tag, authorId: people.annotator.id } },
    },
  });
}

test("a stranger finds no tag, a viewer and a reviewer may not change one", async () => {
  const { id: project, outsider, people, tags } = await buildProject();
  const tag = tags[0].id;
  const body = { name: "Number" };
  await expect(listTags.ask(outsider, { project })).rejects.toEqual(refusal("not-found"));
  await expect(changeTag.call(outsider, { tag, body }, { version: 1 })).rejects.toEqual(refusal("not-found"));
  await expect(createTag.call(people.viewer, { project, body }, {})).rejects.toEqual(refusal("forbidden"));
  await expect(changeTag.call(people.reviewer, { tag, body }, { version: 1 })).rejects.toEqual(refusal("forbidden"));
  await expect(deleteTag.call(people.viewer, { tag }, { version: 1 })).rejects.toEqual(refusal("forbidden"));
});

test("a tag is added at the end; its name and its key are its own", async () => {
  const built = await buildProject();
  const { id: project, people } = built;
  const body = { name: "Cause", definition: "Why it happened.", key: "5" };
  const { answer } = await createTag.call(people.editor, { project, body }, {});
  expect(answer).toMatchObject({ ...body, colour: "violet", parent: null, position: 4, retired: false, mentions: 0 });
  expect(await names(built)).toEqual(["Figure", "Statement", "Event", "Legitimacy", "Cause"]);
  const add = (fields: object) => createTag.call(people.editor, { project, body: { name: "Place", ...fields } }, {});
  await expect(add({ name: "FIGURE" })).rejects.toMatchObject(atField("name"));
  await expect(add({ key: "1" })).rejects.toMatchObject(atField("key"));
  await expect(add({ parent: v7() })).rejects.toMatchObject(atField("parent"));
});

test("a retired tag frees its key and keeps its mentions; it comes back only with a free key", async () => {
  const built = await buildProject();
  const { id: project, people, tags } = built;
  await mark(built, tags[0].id, false);
  const retired = await changeTag.call(people.editor, { tag: tags[0].id, body: { retired: true } }, { version: 1 });
  expect(retired.answer).toMatchObject({ retired: true, mentions: 1, version: 2 });
  await createTag.call(people.editor, { project, body: { name: "Number", key: "1" } }, {});
  const back = (fields: object) =>
    changeTag.call(people.editor, { tag: tags[0].id, body: { retired: false, ...fields } }, { version: 2 });
  await expect(back({})).rejects.toMatchObject(atField("key"));
  expect((await back({ key: null })).answer).toMatchObject({ retired: false, key: null });
});

test("a tag moves to a place of the codebook and the others keep their order and versions", async () => {
  const built = await buildProject();
  const { id: project, people, tags } = built;
  const move = (index: number, position: number, version: number) =>
    changeTag.call(people.editor, { tag: tags[index]?.id, body: { position } }, { version });
  await move(3, 0, 1);
  expect(await names(built)).toEqual(["Legitimacy", "Figure", "Statement", "Event"]);
  await move(0, 99, 1);
  expect(await names(built)).toEqual(["Legitimacy", "Statement", "Event", "Figure"]);
  const { items } = await listTags.ask(people.viewer, { project });
  expect(items.map(({ position, version }) => [position, version])).toEqual([
    [0, 2],
    [1, 1],
    [2, 1],
    [3, 2],
  ]);
});

test("no tag stands below itself, however long the way round", async () => {
  const { people, tags } = await buildProject();
  const put = (index: number, under: number, version: number) =>
    changeTag.call(people.editor, { tag: tags[index]?.id, body: { parent: tags[under]?.id } }, { version });
  await put(1, 0, 1);
  await put(2, 1, 1);
  await expect(put(0, 2, 1)).rejects.toMatchObject(atField("parent"));
  await expect(put(0, 0, 1)).rejects.toMatchObject(atField("parent"));
  const both = await Promise.allSettled([put(3, 2, 1), put(0, 3, 1)]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
});

test("a tag that mentions carry is not deleted, also when they are deleted and may come back", async () => {
  const built = await buildProject();
  const { people, tags } = built;
  const [used, was, free] = tags;
  if (!was || !free) throw new RangeError("A project starts with four tags.");
  await mark(built, used.id, false);
  await mark(built, was.id, true);
  await expect(deleteTag.call(people.editor, { tag: used.id }, { version: 1 })).rejects.toThrow(/marks mentions/);
  await expect(deleteTag.call(people.editor, { tag: was.id }, { version: 1 })).rejects.toThrow(/deleted mentions/);
  await deleteTag.call(people.editor, { tag: free.id }, { version: 1 });
  expect(await names(built)).toEqual(["Figure", "Statement", "Legitimacy"]);
});

test("what stood below a deleted tag stands where that stood", async () => {
  const { id: project, people, tags } = await buildProject();
  const add = async (name: string, parent: string) =>
    (await createTag.call(people.editor, { project, body: { name, parent } }, {})).answer.id;
  const middle = await add("Casualties", tags[0].id);
  const low = await add("Injured", middle);
  await deleteTag.call(people.editor, { tag: middle }, { version: 1 });
  const { items } = await listTags.ask(people.viewer, { project });
  expect(items.find((tag) => tag.id === low)).toMatchObject({ parent: tags[0].id, version: 2 });
});

test("a stale change is refused with the present state; a repeated creation answers the first", async () => {
  const { id: project, people, tags } = await buildProject();
  await changeTag.call(people.editor, { tag: tags[0].id, body: { name: "Number" } }, { version: 1 });
  const stale = changeTag.call(people.editor, { tag: tags[0].id, body: { colour: "slate" } }, { version: 1 });
  await expect(stale).rejects.toMatchObject({ code: "conflict", details: { current: { name: "Number", version: 2 } } });
  const body = { id: v7(), name: "Place", parent: tags[1]?.id };
  const first = await createTag.call(people.editor, { project, body }, {});
  expect(await createTag.call(people.editor, { project, body }, {})).toMatchObject({
    answer: first.answer,
    event: null,
  });
  const other = { project, body: { ...body, parent: null } };
  await expect(createTag.call(people.editor, other, {})).rejects.toEqual(refusal("conflict"));
});
