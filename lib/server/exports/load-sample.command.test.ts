import { expect, it, vi } from "vitest";
import { db } from "../db/client";
import { createProject } from "../projects/project-commands";
import { listStories } from "../projects/story-queries";
import { buildPerson } from "../test/build-project";
import { loadSample } from "./load-sample";
import { exportText, importText } from "./marked-project.fixture";

// Whole sets go in and out here; a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

it("gives the first owner a living project, once, and not again after it was deleted", async () => {
  const owner = await buildPerson("Olga Owner");
  const id = await loadSample(owner);
  expect(id).not.toBeNull();
  const project = id ?? "";
  expect(await loadSample(owner)).toBeNull();
  const { items } = await listStories.ask(owner, { project });
  expect(items.map(({ title }) => title)).toEqual(["The Torzhava dam flood"]);
  expect(items[0]?.counts).toMatchObject({ articles: 5 });
  expect(items[0]?.counts.proposed).toBeGreaterThan(0);
  expect(items[0]?.counts.linked).toBeLessThan(items[0]?.counts.mentions ?? 0);
  const titles = await db().article.findMany({ where: { projectId: project }, orderBy: { createdAt: "asc" } });
  expect(titles.map(({ publishedAt }) => publishedAt)).toEqual(titles.map(({ publishedAt }) => publishedAt).sort());

  const set = await exportText(owner, project, "jsonl", { status: "all" });
  expect(set).toContain(`"author":{"id":"${owner.id}","name":"Olga Owner"}`);
  const copy = crypto.randomUUID();
  await createProject.call(owner, { body: { id: copy, name: "Copy" } }, {});
  await importText(owner, copy, set);
  expect(await exportText(owner, copy, "jsonl", { status: "all" })).toBe(set);

  await db().project.update({ where: { id: project }, data: { deletedAt: new Date() } });
  expect(await loadSample(owner)).toBeNull();
});

it("goes on where it was cut off between project and set", async () => {
  await db().mention.deleteMany();
  await db().article.deleteMany();
  await db().story.deleteMany();
  await db().claim.deleteMany();
  await db().outlet.deleteMany();
  await db().tag.deleteMany();
  await db().project.updateMany({ data: { deletedAt: null } });
  const owner = await db().person.findFirstOrThrow();
  const actor = { ...owner, session: null };
  expect(await loadSample(actor)).not.toBeNull();
});
