import { v7 } from "uuid";
import { beforeAll, expect, test } from "vitest";
import { db } from "../db/client";
import { type BuiltProject, buildPerson, buildProject } from "../test/build-project";
import { changeProject, createProject, deleteProject } from "./project-commands";
import { getProject, listProjects } from "./project-queries";

let built: BuiltProject;

beforeAll(async () => {
  built = await buildProject();
});

const refusal = (code: string) => expect.objectContaining({ code });

test("a stranger finds no project, a viewer may not change it, an editor neither", async () => {
  const { id, outsider, people } = built;
  const body = { name: "Another name" };
  await expect(getProject.ask(outsider, { project: id })).rejects.toEqual(refusal("not-found"));
  await expect(changeProject.call(outsider, { project: id, body }, { version: 1 })).rejects.toEqual(
    refusal("not-found"),
  );
  await expect(changeProject.call(people.viewer, { project: id, body }, { version: 1 })).rejects.toEqual(
    refusal("forbidden"),
  );
  await expect(deleteProject.call(people.editor, { project: id }, { version: 1 })).rejects.toEqual(
    refusal("forbidden"),
  );
  await expect(createProject.call(null, { body }, {})).rejects.toEqual(refusal("unauthenticated"));
});

test("whoever makes a project owns it; it starts with a shared layer and the four tags on keys 1 to 4", async () => {
  const person = await buildPerson("Nora New");
  const { answer, created } = await createProject.call(
    person,
    { body: { name: "Harvest", description: "Who reaped." } },
    {},
  );
  expect(created).toBe(true);
  expect(answer).toMatchObject({ name: "Harvest", description: "Who reaped.", role: "owner", version: 1 });
  expect(answer.counts).toEqual({ stories: 0, articles: 0, mentions: 0, claims: 0, members: 1 });
  const tags = await db().tag.findMany({ where: { projectId: answer.id }, orderBy: { position: "asc" } });
  expect(tags.map(({ name, key, colour }) => [name, key, colour])).toEqual([
    ["Figure", "1", "amber"],
    ["Statement", "2", "blue"],
    ["Event", "3", "green"],
    ["Legitimacy", "4", "pink"],
  ]);
  expect(tags.every((tag) => tag.definition.endsWith("."))).toBe(true);
  const layers = await db().layer.findMany({ where: { projectId: answer.id } });
  expect(layers.map(({ kind, seq }) => ({ kind, seq }))).toEqual([{ kind: "shared", seq: 1 }]);
});

test("a repeated creation with one's own id answers the first; another content, or another's id, is a conflict", async () => {
  const person = await buildPerson("Rita Repeat");
  const body = { id: v7(), name: "Twice" };
  const first = await createProject.call(person, { body }, {});
  const again = await createProject.call(person, { body }, {});
  expect(again).toEqual({ answer: first.answer, created: false, event: null });
  await expect(createProject.call(person, { body: { ...body, name: "Thrice" } }, {})).rejects.toMatchObject({
    code: "conflict",
    details: { current: { name: "Twice" } },
  });
  const refused = await createProject.call(built.outsider, { body }, {}).catch((error: unknown) => error);
  expect(refused).toMatchObject({ code: "conflict" });
  expect(refused).not.toMatchObject({ details: { current: expect.anything() } });
});

test("a stale change is refused with the present state, and nothing is overwritten", async () => {
  const { people, id } = await buildProject();
  const { answer } = await changeProject.call(people.owner, { project: id, body: { name: "Quays" } }, { version: 1 });
  expect(answer).toMatchObject({ name: "Quays", version: 2 });
  const stale = changeProject.call(people.owner, { project: id, body: { name: "Piers" } }, { version: 1 });
  await expect(stale).rejects.toMatchObject({ code: "conflict", details: { current: { name: "Quays", version: 2 } } });
  const blind = changeProject.call(people.owner, { project: id, body: { name: "Piers" } }, {});
  await expect(blind).rejects.toEqual(refusal("conflict"));
  expect(await getProject.ask(people.viewer, { project: id })).toMatchObject({ name: "Quays" });
});

test("of two changes at once based on the same version, one is refused", async () => {
  const { people, id } = await buildProject();
  const change = (name: string) => changeProject.call(people.owner, { project: id, body: { name } }, { version: 1 });
  const outcomes = await Promise.allSettled([change("North"), change("South")]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect((await getProject.ask(people.owner, { project: id })).version).toBe(2);
});

test("a repeat with the same key answers the first outcome, even after the version went on", async () => {
  const { people, id } = await buildProject();
  const key = v7();
  const call = () => changeProject.call(people.owner, { project: id, body: { name: "Once" } }, { version: 1, key });
  const first = await call();
  expect(await call()).toEqual(first);
  expect(await db().event.count({ where: { projectId: id, name: "changeProject" } })).toBe(1);
});

test("a deleted project is gone for every member and kept in the database", async () => {
  const { people, id } = await buildProject();
  await deleteProject.call(people.owner, { project: id }, { version: 1 });
  await expect(getProject.ask(people.owner, { project: id })).rejects.toEqual(refusal("not-found"));
  expect((await listProjects.ask(people.owner, {})).items).toEqual([]);
  expect(await db().project.findUnique({ where: { id } })).toMatchObject({
    name: "Harbour",
    deletedAt: expect.any(Date),
  });
});

test("one's projects are listed newest first, each once over all pages, with what they hold", async () => {
  const person = await buildPerson("Paula Pages");
  const made: string[] = [];
  for (const name of ["a", "b", "c", "d", "e"])
    made.push((await createProject.call(person, { body: { name } }, {})).answer.id);
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await listProjects.ask(person, { limit: 2, cursor });
    seen.push(...page.items.map((item) => item.id));
    cursor = page.next ?? undefined;
  } while (cursor);
  expect(seen).toEqual(made.toReversed());
  const mine = await listProjects.ask(built.people.viewer, {});
  expect(mine.items.map(({ id, role, counts }) => ({ id, role, counts }))).toEqual([
    { id: built.id, role: "viewer", counts: { stories: 1, articles: 2, mentions: 0, claims: 0, members: 6 } },
  ]);
});

test("a project's abilities are those of the role", async () => {
  const { id, people } = built;
  const abilities = async (role: keyof typeof people) =>
    (await getProject.ask(people[role], { project: id })).abilities;
  expect(Object.values(await abilities("viewer")).some(Boolean)).toBe(false);
  expect(await abilities("annotator")).toMatchObject({ mark: true, changeTags: false });
  expect(await abilities("editor")).toMatchObject({
    changeTags: true,
    importArticles: true,
    change: false,
    changeMembers: false,
  });
  expect(Object.values(await abilities("owner")).every(Boolean)).toBe(true);
});
