import { expect, test } from "vitest";
import { changeProject } from "../projects/project-commands";
import { changeStory, createStory, deleteStory } from "../projects/story-commands";
import { buildProject } from "../test/build-project";
import { listEvents } from "./queries";

test("a stranger finds no history; a viewer reads it, newest first, with what each event was about", async () => {
  const { id: project, story, outsider, people } = await buildProject();
  await changeStory.call(people.editor, { story, body: { title: "The dock strike" } }, { version: 1 });
  await changeProject.call(people.owner, { project, body: { description: "Quays." } }, { version: 1 });
  await expect(listEvents.ask(outsider, { project })).rejects.toMatchObject({ code: "not-found" });
  const { items } = await listEvents.ask(people.viewer, { project });
  expect(items.map(({ name, actor, about }) => [name, actor?.name, about])).toEqual([
    ["changeProject", "Olga Owner", null],
    ["changeStory", "Edda Editor", { kind: "story", words: "The dock strike", deleted: false }],
  ]);
});

test("what was deleted since keeps its words and says so", async () => {
  const { id: project, people } = await buildProject();
  const { answer } = await createStory.call(people.editor, { project, body: { title: "The flood" } }, {});
  await deleteStory.call(people.editor, { story: answer.id }, { version: 1 });
  const { items } = await listEvents.ask(people.viewer, { project });
  expect(items.map(({ name, about }) => [name, about?.words, about?.deleted])).toEqual([
    ["deleteStory", "The flood", true],
    ["createStory", "The flood", true],
  ]);
});

test("every event is visited once over all pages", async () => {
  const { id: project, people } = await buildProject();
  for (const title of ["a", "b", "c", "d", "e"])
    await createStory.call(people.editor, { project, body: { title } }, {});
  const words: (string | undefined)[] = [];
  let cursor: string | undefined;
  do {
    const page = await listEvents.ask(people.viewer, { project, limit: 2, cursor });
    words.push(...page.items.map((event) => event.about?.words));
    cursor = page.next ?? undefined;
  } while (cursor);
  expect(words).toEqual(["e", "d", "c", "b", "a"]);
});
