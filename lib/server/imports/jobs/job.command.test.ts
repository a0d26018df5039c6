import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../../actor";
import { deleteArticle } from "../../articles/commands";
import { db } from "../../db/client";
import { changeMember } from "../../projects/member-commands";
import { deleteStory } from "../../projects/story-commands";
import { getStory } from "../../projects/story-queries";
import { type BuiltProject, buildProject } from "../../test/build-project";
import { claimItem } from "./claim-item";
import { addJobItems, createJob } from "./commands";
import { exportJobErrors } from "./export-errors";
import { textFile as file, jobsOf } from "./jobs.fixture";
import { getJob, listJobItems, listJobs } from "./queries";
import { runItem } from "./run-item";
import { cancelJob, dismissJob, retryJob } from "./settle-commands";

let project: BuiltProject;
let editor: Actor;
let jobs: ReturnType<typeof jobsOf>;

beforeEach(async () => {
  project = await buildProject();
  editor = project.people.editor;
  jobs = jobsOf(project);
});

const binary = (name: string) => ({ name, mediaType: "", bytes: new Uint8Array([0, 1, 2, 3, 0, 255, 254, 0, 7]) });

describe("a job", () => {
  it("is refused to strangers and to those who may not import, for every call", async () => {
    const { id: job } = await jobs.begin([file("a.txt")]);
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
    const job = await jobs.begin([file("north.txt"), file("folder/south.txt")]);
    expect(job).toMatchObject({ state: "waiting", percent: 0, secondsLeft: null, counts: { total: 2, waiting: 2 } });
    await jobs.work(job.id);
    const done = await jobs.read(job.id);
    expect(done).toMatchObject({ state: "done", percent: 100, secondsLeft: 0, author: { id: editor.id } });
    expect(done.counts).toMatchObject({ total: 2, added: 2, waiting: 0, reading: 0, failed: 0 });
    expect(await jobs.titles()).toEqual(["Headline of folder/south.txt", "Headline of north.txt"]);
    const all = await jobs.items(job.id);
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
    await jobs.work(id);
    expect((await add([file("a.txt")])).answer).toMatchObject({ state: "done", counts: { total: 4, added: 4 } });
    expect(await jobs.titles()).toHaveLength(4);
    const other = createJob.call(project.outsider, { story: project.story, body: { id } }, {});
    await expect(other).rejects.toMatchObject({ code: "not-found" });
  });

  it("goes on when files are added after it was done", async () => {
    const { id } = await jobs.begin([file("a.txt")]);
    await jobs.work(id);
    await addJobItems.call(editor, { job: id, body: { files: [file("b.txt")] } }, {});
    expect(await jobs.read(id)).toMatchObject({ state: "waiting", finishedAt: null, percent: 50 });
    await jobs.work(id);
    expect(await jobs.read(id)).toMatchObject({ state: "done", counts: { added: 2 } });
  });

  it("says the story has a text already, and adds it only when asked to", async () => {
    const text = "One text\n\nThe same words stand in both files.";
    const { id } = await jobs.begin([file("a.txt", text), file("b.txt", text), file("c.txt", `${text}\n`)]);
    await jobs.work(id);
    expect((await jobs.read(id)).counts).toMatchObject({ total: 3, added: 1, same: 2 });
    const [added] = await jobs.items(id, "added");
    const same = await jobs.items(id, "same");
    expect(same.map(({ sameAs }) => sameAs?.id)).toEqual([added?.article?.id, added?.article?.id]);
    await retryJob.call(editor, { job: id, body: { what: "same", items: [same[0]?.id] } }, {});
    await jobs.work(id);
    expect((await jobs.read(id)).counts).toMatchObject({ added: 2, same: 1 });
    expect(await jobs.titles()).toEqual(["One text", "One text"]);
  });

  it("takes a text for new when the article that had it was deleted", async () => {
    const { id } = await jobs.begin([file("a.txt")]);
    await jobs.work(id);
    const [item] = await jobs.items(id);
    await deleteArticle.call(editor, { article: item?.article?.id ?? "" }, { version: 1 });
    const again = await jobs.begin([file("a.txt")]);
    await jobs.work(again.id);
    expect((await jobs.read(again.id)).counts).toMatchObject({ added: 1, same: 0 });
  });
});

describe("what cannot be read", () => {
  it("fails alone with a sentence, is listed as CSV that runs nowhere, and can be tried again", async () => {
    const { id } = await jobs.begin([binary("=cmd().txt"), file("good.txt"), binary("noise.bin")]);
    await jobs.work(id);
    expect(await jobs.read(id)).toMatchObject({ state: "done", percent: 100, counts: { added: 1, failed: 2 } });
    const failed = await jobs.items(id, "failed");
    expect(failed.map(({ problem }) => problem?.code)).toEqual(["unsupported", "unsupported"]);
    const reply = await exportJobErrors.call(editor, { job: id }, {});
    if (!("body" in reply) || !(reply.body instanceof Uint8Array)) throw new TypeError("The errors are a download.");
    const csv = new TextDecoder().decode(reply.body).split("\r\n");
    expect(csv).toHaveLength(4);
    expect(csv[1]).toMatch(/^'=cmd\(\)\.txt,unsupported,/);
    const again = (await retryJob.call(editor, { job: id }, {})).answer;
    expect(again).toMatchObject({ state: "waiting", counts: { waiting: 2, failed: 0, added: 1 } });
    await jobs.work(id);
    expect((await jobs.read(id)).counts).toMatchObject({ added: 1, failed: 2 });
  });

  it("is let go of when the job is put away, which a job at work is not", async () => {
    const { id } = await jobs.begin([binary("a.txt")]);
    await expect(dismissJob.call(editor, { job: id }, {})).rejects.toMatchObject({ code: "conflict" });
    await jobs.work(id);
    expect((await dismissJob.call(editor, { job: id }, {})).answer.dismissed).toBe(true);
    expect(await retryJob.call(editor, { job: id }, {})).toMatchObject({ event: null, answer: { state: "done" } });
    expect(await db().jobItem.count({ where: { jobId: id, bytes: { not: null } } })).toBe(0);
  });

  it("fails when the right to import, or the story, is gone when its turn comes", async () => {
    const first = await jobs.begin([file("a.txt")]);
    const second = await jobs.begin([file("b.txt")], project.people.owner);
    const member = await db().membership.findUniqueOrThrow({
      where: { projectId_personId: { projectId: project.id, personId: editor.id } },
    });
    const change = { project: project.id, person: editor.id, body: { role: "viewer" } };
    await changeMember.call(project.people.owner, change, { version: member.version });
    await jobs.work(first.id);
    const story = await getStory.ask(project.people.owner, { story: project.story });
    await deleteStory.call(project.people.owner, { story: project.story }, { version: story.version });
    await jobs.work(second.id);
    const codes = await db().jobItem.findMany({
      where: { jobId: { in: [first.id, second.id] } },
      select: { code: true },
    });
    expect(codes.map(({ code }) => code).toSorted()).toEqual(["forbidden", "not-found"]);
    expect(await jobs.titles()).toEqual([]);
  });
});

describe("cancelling", () => {
  it("leaves what was added and gives up the rest, also what is being read at that moment", async () => {
    const { id } = await jobs.begin([file("a.txt"), file("b.txt"), file("c.txt")]);
    const runner = randomUUID();
    const first = await claimItem(id, "file", runner);
    if (first) await runItem(first, runner);
    const second = await claimItem(id, "file", runner);
    expect((await cancelJob.call(editor, { job: id }, {})).answer).toMatchObject({
      state: "cancelled",
      counts: { added: 1, cancelled: 2 },
    });
    if (second) await runItem(second, runner);
    expect(await jobs.titles()).toEqual(["Headline of a.txt"]);
    const late = addJobItems.call(editor, { job: id, body: { files: [file("d.txt")] } }, {});
    await expect(late).rejects.toMatchObject({ code: "conflict" });
    await retryJob.call(editor, { job: id, body: { what: "cancelled" } }, {});
    await jobs.work(id);
    expect(await jobs.read(id)).toMatchObject({ state: "done", counts: { added: 3, cancelled: 0 } });
  });

  it("of one item lets the others go on", async () => {
    const { id } = await jobs.begin([file("a.txt"), file("b.txt")]);
    const [first] = await jobs.items(id);
    await cancelJob.call(editor, { job: id, body: { items: [first?.id] } }, {});
    await jobs.work(id);
    expect(await jobs.read(id)).toMatchObject({ state: "done", counts: { added: 1, cancelled: 1 } });
  });
});
