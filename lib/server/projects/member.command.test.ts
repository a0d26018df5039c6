import { expect, test } from "vitest";
import { buildProject } from "../test/build-project";
import { changeMember, removeMember } from "./member-commands";
import { listMembers } from "./member-queries";
import { getProject } from "./project-queries";

const refusal = (code: string) => expect.objectContaining({ code });

test("a stranger finds no member, a viewer may not change one, nor remove another", async () => {
  const { id: project, outsider, people, colleague } = await buildProject();
  const input = { project, person: people.annotator.id };
  const body = { role: "viewer" };
  await expect(listMembers.ask(outsider, { project })).rejects.toEqual(refusal("not-found"));
  await expect(changeMember.call(outsider, { ...input, body }, { version: 1 })).rejects.toEqual(refusal("not-found"));
  await expect(changeMember.call(people.viewer, { ...input, body }, { version: 1 })).rejects.toEqual(
    refusal("forbidden"),
  );
  await expect(removeMember.call(people.editor, input, { version: 1 })).rejects.toEqual(refusal("forbidden"));
  await expect(removeMember.call(people.owner, { project, person: outsider.id }, { version: 1 })).rejects.toEqual(
    refusal("not-found"),
  );
  expect(
    (await removeMember.call(colleague, { project, person: colleague.id }, { version: 1 })).answer,
  ).toBeUndefined();
});

test("an owner changes a role; it holds at once, and a stale change is refused with the present one", async () => {
  const { id: project, people } = await buildProject();
  const input = { project, person: people.viewer.id };
  const { answer } = await changeMember.call(people.owner, { ...input, body: { role: "editor" } }, { version: 1 });
  expect(answer).toMatchObject({ role: "editor", version: 2, person: { name: "Vera Viewer" } });
  expect((await getProject.ask(people.viewer, { project })).abilities.changeTags).toBe(true);
  await expect(
    changeMember.call(people.owner, { ...input, body: { role: "viewer" } }, { version: 1 }),
  ).rejects.toMatchObject({
    code: "conflict",
    details: { current: { role: "editor", version: 2 } },
  });
});

test("the last owner neither leaves nor steps down", async () => {
  const { id: project, people } = await buildProject();
  const self = { project, person: people.owner.id };
  await expect(removeMember.call(people.owner, self, { version: 1 })).rejects.toEqual(refusal("conflict"));
  await expect(changeMember.call(people.owner, { ...self, body: { role: "editor" } }, { version: 1 })).rejects.toEqual(
    refusal("conflict"),
  );
  await changeMember.call(people.owner, { project, person: people.editor.id, body: { role: "owner" } }, { version: 1 });
  await removeMember.call(people.owner, self, { version: 1 });
  await expect(getProject.ask(people.owner, { project })).rejects.toEqual(refusal("not-found"));
});

test("two owners who leave at once do not leave the project without one", async () => {
  const { id: project, people } = await buildProject();
  await changeMember.call(people.owner, { project, person: people.editor.id, body: { role: "owner" } }, { version: 1 });
  const outcomes = await Promise.allSettled([
    removeMember.call(people.owner, { project, person: people.owner.id }, { version: 1 }),
    removeMember.call(people.editor, { project, person: people.editor.id }, { version: 2 }),
  ]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
});

test("members are listed by name, each once over all pages", async () => {
  const { id: project, people } = await buildProject();
  const names: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await listMembers.ask(people.viewer, { project, limit: 2, cursor });
    names.push(...page.items.map((member) => member.person.name));
    cursor = page.next ?? undefined;
  } while (cursor);
  expect(names).toEqual([
    "Anna Annotator",
    "Carl Colleague",
    "Edda Editor",
    "Olga Owner",
    "Rolf Reviewer",
    "Vera Viewer",
  ]);
});
