import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../../actor";
import { deleteArticle } from "../../articles/commands";
import { listArticles } from "../../articles/queries";
import { db } from "../../db/client";
import { changeMember } from "../../projects/member-commands";
import { deleteStory } from "../../projects/story-commands";
import { getStory } from "../../projects/story-queries";
import { type BuiltProject, buildProject } from "../../test/build-project";
import { claimItem, releaseLost, renewLeases } from "./claim-item";
import { addJobItems, createJob } from "./commands";
import { exportJobErrors } from "./export-errors";
import { finishItem } from "./finish-item";
import { getJob, listJobItems, listJobs } from "./queries";
import { readItem } from "./read-item";
import { runItem } from "./run-item";
import { cancelJob, dismissJob, retryJob } from "./settle-commands";
import { createRunner, workJob } from "./work-job";

let project: BuiltProject;
let editor: Actor;

beforeEach(async () => {
  project = await buildProject();
  editor = project.people.editor;
});

const file = (name: string, text = `Headline of ${name}\n\nThe council of ${name} met on Monday.`) => ({
  name,
  mediaType: "text/plain",
  bytes: new TextEncoder().encode(text),
});
const binary = (name: string) => ({ name, mediaType: "", bytes: new Uint8Array([0, 1, 2, 3, 0, 255, 254, 0, 7]) });

const begin = async (files: readonly object[], actor: Actor | null = editor) =>
  (await createJob.call(actor, { story: project.story, body: { files } }, {})).answer;
const read = (job: string) => getJob.ask(editor, { job });
const items = async (job: string, state?: string) =>
  (await listJobItems.ask(editor, { job, ...(state ? { state } : {}) })).items;
const work = (job: string) => workJob(job, createRunner(randomUUID()));
const titles = async () =>
  (
    await db().article.findMany({
      where: { storyId: project.story, deletedAt: null, id: { notIn: project.articles.map(({ id }) => id) } },
      orderBy: { title: "asc" },
      select: { title: true },
    })
  ).map(({ title }) => title);

describe("a job", () => {
  it("is refused to strangers and to those who may not import, for every call", async () => {
    const { id: job } = await begin([file("a.txt")]);
    const { story } = project;
    const calls = [
      (actor: Actor | null) => createJob.call(actor, { story, body: { urls: [] } }, {}),
      (actor: Actor | null) => addJobItems.call(actor, { job, body: { files: [file("b.txt")] } }, {}),
      (actor: Actor | null) => cancelJob.call(actor, { job }, {}),
      (actor: Actor | null) => retryJob.call(actor, { job }, {}),
      (actor: Actor | null) => dismissJob.call(actor, { job }, {}),
      (actor: Actor | null) => exportJobErrors.call(actor, { job }, {}),
      (actor: Actor | null) => getJob.call(actor, { job }, {}),
      (actor: Actor | null) => listJobItems.call(actor, { job }, {}),
      (actor: Actor | null) => listJobs.call(actor, { story }, {}),
    ];
    for (const call of calls) {
      await expect(call(null)).rejects.toMatchObject({ code: "unauthenticated" });
      await expect(call(project.outsider)).rejects.toMatchObject({ code: "not-found" });
      await expect(call(project.people.reviewer)).rejects.toMatchObject({ code: "forbidden" });
    }
  });

  it("reads its files into articles, each with an event of the person who began it", async () => {
    const job = await begin([file("north.txt"), file("folder/south.txt")]);
    expect(job).toMatchObject({ state: "waiting", percent: 0, secondsLeft: null, counts: { total: 2, waiting: 2 } });
    await work(job.id);
    const done = await read(job.id);
    expect(done).toMatchObject({ state: "done", percent: 100, secondsLeft: 0, author: { id: editor.id } });
    expect(done.counts).toMatchObject({ total: 2, added: 2, waiting: 0, reading: 0, failed: 0 });
    expect(await titles()).toEqual(["Headline of folder/south.txt", "Headline of north.txt"]);
    const all = await items(job.id);
    expect(all.map(({ name, state }) => `${name} ${state}`)).toEqual(["north.txt done", "folder/south.txt done"]);
    for (const { id, article } of all) {
      const event = await db().event.findUniqueOrThrow({ where: { id } });
      expect(event).toMatchObject({ name: "importArticles", actorId: editor.id, subjectId: article?.id });
    }
    expect(await db().jobItem.count({ where: { jobId: job.id, bytes: { not: null } } })).toBe(0);
    expect((await listJobs.ask(editor, { story: project.story })).items).toEqual([done]);
  });

  it("adds nothing twice when a request is repeated, with or without a key, in whatever order", async () => {
    const id = randomUUID();
    const make = () => createJob.call(editor, { story: project.story, body: { id } }, {});
    expect([await make(), await make()].map(({ event }) => event !== null)).toEqual([true, false]);
    const add = (files: object[], key?: string) => addJobItems.call(editor, { job: id, body: { files } }, { key });
    const key = randomUUID();
    for (const files of [
      [file("a.txt"), file("b.txt")],
      [file("b.txt"), file("c.txt"), file("c.txt")],
    ])
      await add(files);
    const repeats = await Promise.all([1, 2, 3].map(() => add([file("d.txt")], key)));
    expect(new Set(repeats.flatMap(({ event }) => event ?? [])).size).toBe(1);
    expect((await add([file("a.txt")])).event).toBeNull();
    await work(id);
    expect((await add([file("a.txt")])).answer).toMatchObject({ state: "done", counts: { total: 4, added: 4 } });
    expect(await titles()).toHaveLength(4);
    const other = createJob.call(project.outsider, { story: project.story, body: { id } }, {});
    await expect(other).rejects.toMatchObject({ code: "not-found" });
  });

  it("goes on when files are added after it was done", async () => {
    const { id } = await begin([file("a.txt")]);
    await work(id);
    await addJobItems.call(editor, { job: id, body: { files: [file("b.txt")] } }, {});
    expect(await read(id)).toMatchObject({ state: "waiting", finishedAt: null, percent: 50 });
    await work(id);
    expect(await read(id)).toMatchObject({ state: "done", counts: { added: 2 } });
  });

  it("says the story has a text already, and adds it only when asked to", async () => {
    const text = "One text\n\nThe same words stand in both files.";
    const { id } = await begin([file("a.txt", text), file("b.txt", text), file("c.txt", `${text}\n`)]);
    await work(id);
    expect((await read(id)).counts).toMatchObject({ total: 3, added: 1, same: 2 });
    const [added] = await items(id, "added");
    const same = await items(id, "same");
    expect(same.map(({ sameAs }) => sameAs?.id)).toEqual([added?.article?.id, added?.article?.id]);
    await retryJob.call(editor, { job: id, body: { what: "same", items: [same[0]?.id] } }, {});
    await work(id);
    expect((await read(id)).counts).toMatchObject({ added: 2, same: 1 });
    expect(await titles()).toEqual(["One text", "One text"]);
  });

  it("takes a text for new when the article that had it was deleted", async () => {
    const { id } = await begin([file("a.txt")]);
    await work(id);
    const [item] = await items(id);
    await deleteArticle.call(editor, { article: item?.article?.id ?? "" }, { version: 1 });
    const again = await begin([file("a.txt")]);
    await work(again.id);
    expect((await read(again.id)).counts).toMatchObject({ added: 1, same: 0 });
  });
});

describe("what cannot be read", () => {
  it("fails alone with a sentence, is listed as CSV that runs nowhere, and can be tried again", async () => {
    const { id } = await begin([binary("=cmd().txt"), file("good.txt"), binary("noise.bin")]);
    await work(id);
    expect(await read(id)).toMatchObject({ state: "done", percent: 100, counts: { added: 1, failed: 2 } });
    const failed = await items(id, "failed");
    expect(failed.map(({ problem }) => problem?.code)).toEqual(["unsupported", "unsupported"]);
    const reply = await exportJobErrors.call(editor, { job: id }, {});
    if (!("body" in reply) || !(reply.body instanceof Uint8Array)) throw new TypeError("The errors are a download.");
    const csv = new TextDecoder().decode(reply.body).split("\r\n");
    expect(csv).toHaveLength(4);
    expect(csv[1]).toMatch(/^'=cmd\(\)\.txt,unsupported,/);
    const again = (await retryJob.call(editor, { job: id }, {})).answer;
    expect(again).toMatchObject({ state: "waiting", counts: { waiting: 2, failed: 0, added: 1 } });
    await work(id);
    expect((await read(id)).counts).toMatchObject({ added: 1, failed: 2 });
  });

  it("is let go of when the job is put away, which a job at work is not", async () => {
    const { id } = await begin([binary("a.txt")]);
    await expect(dismissJob.call(editor, { job: id }, {})).rejects.toMatchObject({ code: "conflict" });
    await work(id);
    expect((await dismissJob.call(editor, { job: id }, {})).answer.dismissed).toBe(true);
    expect(await retryJob.call(editor, { job: id }, {})).toMatchObject({ event: null, answer: { state: "done" } });
    expect(await db().jobItem.count({ where: { jobId: id, bytes: { not: null } } })).toBe(0);
  });

  it("fails when the right to import, or the story, is gone when its turn comes", async () => {
    const first = await begin([file("a.txt")]);
    const second = await begin([file("b.txt")], project.people.owner);
    const member = await db().membership.findUniqueOrThrow({
      where: { projectId_personId: { projectId: project.id, personId: editor.id } },
    });
    const change = { project: project.id, person: editor.id, body: { role: "viewer" } };
    await changeMember.call(project.people.owner, change, { version: member.version });
    await work(first.id);
    const story = await getStory.ask(project.people.owner, { story: project.story });
    await deleteStory.call(project.people.owner, { story: project.story }, { version: story.version });
    await work(second.id);
    const codes = await db().jobItem.findMany({
      where: { jobId: { in: [first.id, second.id] } },
      select: { code: true },
    });
    expect(codes.map(({ code }) => code).toSorted()).toEqual(["forbidden", "not-found"]);
    expect(await titles()).toEqual([]);
  });
});

describe("a collection", () => {
  const list = [
    "title,outlet,date,text",
    "North council,North Post,2031-06-10,The council of the north met on Monday.",
    'South council,,,"The council of the south met, too."',
    "Nothing at all,,,",
  ].join("\n");

  it("is taken apart into items of its own, which say what they are called there", async () => {
    const { id } = await begin([file("list.csv", list), file("a.txt")]);
    await work(id);
    const job = await read(id);
    expect(job).toMatchObject({ state: "done", percent: 100, counts: { total: 4, added: 3, failed: 1, expanded: 1 } });
    const all = await items(id);
    const [parent] = all;
    expect(parent).toMatchObject({ name: "list.csv", state: "expanded" });
    expect(all.filter((item) => item.parent === parent?.id)).toHaveLength(3);
    expect(await titles()).toEqual(["Headline of a.txt", "North council", "South council"]);
    const north = all.find(({ article }) => article?.title === "North council");
    expect(north?.article).toMatchObject({ outlet: "North Post", publishedAt: "2031-06-10" });
    expect((await items(id, "failed"))[0]).toMatchObject({ problem: { code: "unsupported" } });
  });

  it("gives its parts once, also where its runner was taken for dead", async () => {
    const { id } = await begin([file("list.csv", list)]);
    const [dead, alive] = [randomUUID(), randomUUID()];
    const item = await claimItem(id, "file", dead);
    if (!item) throw new Error("There is an item.");
    await db().$executeRaw`UPDATE job_item SET "leaseUntil" = now() - interval '1 second' WHERE id = ${item.id}::uuid`;
    await releaseLost();
    const again = await claimItem(id, "file", alive);
    await Promise.all([runItem(item, dead), runItem(again ?? item, alive)]);
    await work(id);
    expect((await read(id)).counts).toMatchObject({ total: 3, added: 2, failed: 1, expanded: 1 });
  });
});

describe("cancelling", () => {
  it("leaves what was added and gives up the rest, also what is being read at that moment", async () => {
    const { id } = await begin([file("a.txt"), file("b.txt"), file("c.txt")]);
    const runner = randomUUID();
    const first = await claimItem(id, "file", runner);
    if (first) await runItem(first, runner);
    const second = await claimItem(id, "file", runner);
    expect((await cancelJob.call(editor, { job: id }, {})).answer).toMatchObject({
      state: "cancelled",
      counts: { added: 1, cancelled: 2 },
    });
    if (second) await runItem(second, runner);
    expect(await titles()).toEqual(["Headline of a.txt"]);
    const late = addJobItems.call(editor, { job: id, body: { files: [file("d.txt")] } }, {});
    await expect(late).rejects.toMatchObject({ code: "conflict" });
    await retryJob.call(editor, { job: id, body: { what: "cancelled" } }, {});
    await work(id);
    expect(await read(id)).toMatchObject({ state: "done", counts: { added: 3, cancelled: 0 } });
  });

  it("of one item lets the others go on", async () => {
    const { id } = await begin([file("a.txt"), file("b.txt")]);
    const [first] = await items(id);
    await cancelJob.call(editor, { job: id, body: { items: [first?.id] } }, {});
    await work(id);
    expect(await read(id)).toMatchObject({ state: "done", counts: { added: 1, cancelled: 1 } });
  });
});

describe("a runner that died", () => {
  const expire = (job: string) =>
    db()
      .$executeRaw`UPDATE job_item SET "leaseUntil" = now() - interval '1 second' WHERE "jobId" = ${job}::uuid AND state = 'reading'`;

  it("loses what it read to another one, and makes no second article when it was not dead", async () => {
    const { id } = await begin([file("a.txt")]);
    const [dead, alive] = [randomUUID(), randomUUID()];
    const item = await claimItem(id, "file", dead);
    if (!item) throw new Error("There is an item.");
    expect(await claimItem(id, "file", alive)).toBeNull();
    await renewLeases(dead);
    expect(await releaseLost()).toEqual([]);
    await expire(id);
    expect(await releaseLost()).toEqual([id]);
    const again = await claimItem(id, "file", alive);
    expect(again).toMatchObject({ id: item.id, attempts: 2 });
    const source = await readItem(item);
    await Promise.all([finishItem(item, dead, source), runItem(again ?? item, alive)]);
    await finishItem(item, dead, source);
    expect(await titles()).toEqual(["Headline of a.txt"]);
    await work(id);
    expect(await read(id)).toMatchObject({ state: "done", counts: { added: 1 } });
  });

  it("is not followed for ever by an item that ends every server", async () => {
    const { id } = await begin([file("a.txt")]);
    for (let lost = 0; lost < 20; lost += 1) {
      expect(await claimItem(id, "file", randomUUID())).not.toBeNull();
      await expire(id);
      await releaseLost();
    }
    expect(await claimItem(id, "file", randomUUID())).toBeNull();
    expect((await items(id))[0]).toMatchObject({ state: "failed", problem: { code: "internal" } });
  });
});

it("two at work on one job never take the same item, and the articles stand as the files were given", async () => {
  const { id } = await begin(Array.from({ length: 40 }, (_, at) => file(`${at}.txt`)));
  await Promise.all([work(id), work(id), work(id)]);
  expect(await read(id)).toMatchObject({ state: "done", counts: { total: 40, added: 40 } });
  expect(new Set(await titles()).size).toBe(40);
  const { items: listed } = await listArticles.ask(editor, { story: project.story, limit: 100 });
  expect(listed.slice(project.articles.length).map(({ title }) => title)).toEqual(
    Array.from({ length: 40 }, (_, at) => `Headline of ${at}.txt`),
  );
});
