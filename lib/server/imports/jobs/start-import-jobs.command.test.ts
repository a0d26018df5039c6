import { randomUUID } from "node:crypto";
import { afterEach, expect, it, vi } from "vitest";
import { db } from "../../db/client";
import { type BuiltProject, buildProject } from "../../test/build-project";
import { claimItem } from "./claim-item";
import { addJobItems, createJob } from "./commands";
import { getJob } from "./queries";
import { startImportJobs } from "./start-import-jobs";

const file = (name: string) => ({
  name: `${name}.txt`,
  mediaType: "text/plain",
  bytes: new TextEncoder().encode(`Council of ${name}\n\nThe council of ${name} met on Monday.`),
});

const begin = async ({ people, story }: BuiltProject, names: readonly string[]) =>
  (await createJob.call(people.editor, { story, body: { files: names.map(file) } }, {})).answer.id;
const stateOf = async ({ people }: BuiltProject, job: string) => (await getJob.ask(people.editor, { job })).state;
const patience = { timeout: 20_000, interval: 50 };

afterEach(async () => {
  await globalThis.variorumStopJobs?.();
  globalThis.variorumStopJobs = undefined;
});

it("goes on with what an earlier server left, also with what it was reading, and takes up what comes", async () => {
  const project = await buildProject();
  const left = await begin(project, ["north", "south"]);
  await claimItem(left, "file", randomUUID());
  await startImportJobs();
  await vi.waitFor(async () => expect(await stateOf(project, left)).toBe("done"), patience);
  const next = await begin(project, ["east"]);
  await vi.waitFor(async () => expect(await stateOf(project, next)).toBe("done"), patience);
  await addJobItems.call(project.people.editor, { job: next, body: { files: [file("west")] } }, {});
  await vi.waitFor(async () => {
    const { counts, state } = await getJob.ask(project.people.editor, { job: next });
    expect([state, counts.added]).toEqual(["done", 2]);
  }, patience);
  expect(await db().article.count({ where: { storyId: project.story } })).toBe(project.articles.length + 4);
});

it("takes nothing more up once it was stopped", async () => {
  const project = await buildProject();
  await startImportJobs();
  await globalThis.variorumStopJobs?.();
  const job = await begin(project, ["north"]);
  expect(await claimItem(job, "file", randomUUID())).not.toBeNull();
});

it("lets two projects take turns", async () => {
  const [large, small] = [await buildProject(), await buildProject()];
  const many = await begin(
    large,
    Array.from({ length: 60 }, (_, at) => `large ${at}`),
  );
  await startImportJobs();
  await vi.waitFor(async () => expect(await stateOf(large, many)).toBe("running"), patience);
  const few = await begin(small, ["small"]);
  await vi.waitFor(async () => expect(await stateOf(small, few)).toBe("done"), patience);
  expect(await stateOf(large, many)).toBe("running");
  await vi.waitFor(async () => expect(await stateOf(large, many)).toBe("done"), patience);
});
