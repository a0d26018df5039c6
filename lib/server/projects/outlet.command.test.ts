import { v7 } from "uuid";
import { expect, test } from "vitest";
import { db } from "../db/client";
import { buildProject } from "../test/build-project";
import { changeOutlet, createOutlet, deleteOutlet } from "./outlet-commands";
import { listOutlets } from "./outlet-queries";

const refusal = (code: string) => expect.objectContaining({ code });

test("a stranger finds no outlet, a viewer and a reviewer may not change one", async () => {
  const { id: project, outsider, people, articles } = await buildProject();
  const outlet = articles[0].outlet;
  const body = { name: "Tide Times" };
  await expect(listOutlets.ask(outsider, { project })).rejects.toEqual(refusal("not-found"));
  await expect(changeOutlet.call(outsider, { outlet, body }, { version: 1 })).rejects.toEqual(refusal("not-found"));
  await expect(createOutlet.call(people.viewer, { project, body }, {})).rejects.toEqual(refusal("forbidden"));
  await expect(changeOutlet.call(people.reviewer, { outlet, body }, { version: 1 })).rejects.toEqual(
    refusal("forbidden"),
  );
  await expect(deleteOutlet.call(people.viewer, { outlet }, { version: 1 })).rejects.toEqual(refusal("forbidden"));
});

test("an outlet without a colour takes the hue that is used least", async () => {
  const { id: project, people } = await buildProject();
  const add = async (name: string) =>
    (await createOutlet.call(people.editor, { project, body: { name } }, {})).answer.colour;
  expect([await add("A"), await add("B"), await add("C"), await add("D")]).toEqual(["blue", "orange", "amber", "pink"]);
});

test("an outlet's name is unique in its project, whatever the case, also against a race", async () => {
  const { id: project, people } = await buildProject();
  const taken = { code: "invalid", details: { fields: { name: expect.any(String) } } };
  await expect(createOutlet.call(people.editor, { project, body: { name: "harbour POST" } }, {})).rejects.toMatchObject(
    taken,
  );
  const race = ["Tide Times", "tide times"].map((name) =>
    createOutlet.call(people.editor, { project, body: { name } }, {}),
  );
  const outcomes = await Promise.allSettled(race);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({ reason: taken });
});

test("a field sent as null is emptied, one left out stays", async () => {
  const { id: project, people } = await buildProject();
  const body = { name: "Tide Times", domain: "Tide.Example", country: "Vestmark", language: "en", colour: "#123abc" };
  const made = (await createOutlet.call(people.editor, { project, body }, {})).answer;
  expect(made).toMatchObject({ ...body, domain: "tide.example", articles: 0, version: 1 });
  const change = { outlet: made.id, body: { country: null } };
  const { answer } = await changeOutlet.call(people.editor, change, { version: 1 });
  expect(answer).toEqual({ ...made, country: null, version: 2 });
});

test("a stale change and a change without a version are refused with the present state", async () => {
  const { people, articles } = await buildProject();
  const outlet = articles[0].outlet;
  await changeOutlet.call(people.editor, { outlet, body: { name: "Tide Times" } }, { version: 1 });
  const stale = { code: "conflict", details: { current: { name: "Tide Times", version: 2 } } };
  const again = { outlet, body: { colour: "slate" } };
  await expect(changeOutlet.call(people.editor, again, { version: 1 })).rejects.toMatchObject(stale);
  await expect(changeOutlet.call(people.editor, again, {})).rejects.toMatchObject(stale);
});

test("an outlet that has articles stays; one without is deleted and its name is free again", async () => {
  const { id: project, people, articles } = await buildProject();
  await expect(deleteOutlet.call(people.editor, { outlet: articles[0].outlet }, { version: 1 })).rejects.toMatchObject({
    code: "conflict",
    details: { current: { articles: 1 } },
  });
  const body = { id: v7(), name: "Tide Times" };
  await createOutlet.call(people.editor, { project, body }, {});
  await deleteOutlet.call(people.editor, { outlet: body.id }, { version: 1 });
  await expect(deleteOutlet.call(people.editor, { outlet: body.id }, { version: 2 })).rejects.toEqual(
    refusal("not-found"),
  );
  await expect(createOutlet.call(people.editor, { project, body }, {})).rejects.toMatchObject({
    code: "conflict",
    details: { deleted: true },
  });
  const { answer } = await createOutlet.call(people.editor, { project, body: { name: "Tide Times" } }, {});
  expect(answer.id).not.toBe(body.id);
});

test("a repeated creation with one's own id answers the first and appends no event; an id of another project is taken", async () => {
  const { id: project, people } = await buildProject();
  const elsewhere = await buildProject();
  const body = { id: v7(), name: "Tide Times", country: "Vestmark" };
  const first = await createOutlet.call(people.editor, { project, body }, {});
  expect(await createOutlet.call(people.editor, { project, body }, {})).toEqual({
    answer: first.answer,
    created: false,
    event: null,
  });
  expect(await db().event.count({ where: { projectId: project, name: "createOutlet" } })).toBe(1);
  const other = { project, body: { ...body, country: "Ilmeria" } };
  await expect(createOutlet.call(people.editor, other, {})).rejects.toEqual(refusal("conflict"));
  const foreign = { project: elsewhere.id, body };
  const refused = await createOutlet.call(elsewhere.people.editor, foreign, {}).catch((error: unknown) => error);
  expect(refused).toMatchObject({ code: "conflict", details: {} });
  expect(refused).not.toMatchObject({ details: { current: expect.anything() } });
});

test("outlets are listed by name with their articles, each once over all pages", async () => {
  const { id: project, people } = await buildProject();
  for (const name of ["Alpha", "Omega", "Mike"])
    await createOutlet.call(people.editor, { project, body: { name } }, {});
  const seen: [string, number][] = [];
  let cursor: string | undefined;
  do {
    const page = await listOutlets.ask(people.viewer, { project, limit: 2, cursor });
    for (const { name, articles } of page.items) seen.push([name, articles]);
    cursor = page.next ?? undefined;
  } while (cursor);
  expect(seen).toEqual([
    ["Alpha", 0],
    ["Harbour Post", 1],
    ["Mike", 0],
    ["Omega", 0],
    ["Quay Wire", 1],
  ]);
});
