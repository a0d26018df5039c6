import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../../actor";
import { listArticles } from "../../articles/queries";
import { db } from "../../db/client";
import { type BuiltProject, buildProject } from "../../test/build-project";
import { claimItem, releaseLost, renewLeases } from "./claim-item";
import { finishItem } from "./finish-item";
import { textFile as file, jobsOf } from "./jobs.fixture";
import { readItem } from "./read-item";
import { runItem } from "./run-item";

let project: BuiltProject;
let editor: Actor;
let jobs: ReturnType<typeof jobsOf>;

beforeEach(async () => {
  project = await buildProject();
  editor = project.people.editor;
  jobs = jobsOf(project);
});

describe("a collection", () => {
  const list = [
    "title,outlet,date,text",
    "North council,North Post,2031-06-10,The council of the north met on Monday.",
    'South council,,,"The council of the south met, too."',
    "Nothing at all,,,",
  ].join("\n");

  it("is taken apart into items of its own, which say what they are called there", async () => {
    const { id } = await jobs.begin([file("list.csv", list), file("a.txt")]);
    await jobs.work(id);
    const job = await jobs.read(id);
    expect(job).toMatchObject({ state: "done", percent: 100, counts: { total: 4, added: 3, failed: 1, expanded: 1 } });
    const all = await jobs.items(id);
    const [parent] = all;
    expect(parent).toMatchObject({ name: "list.csv", state: "expanded" });
    expect(all.filter((item) => item.parent === parent?.id)).toHaveLength(3);
    expect(await jobs.titles()).toEqual(["Headline of a.txt", "North council", "South council"]);
    const north = all.find(({ article }) => article?.title === "North council");
    expect(north?.article).toMatchObject({ outlet: "North Post", publishedAt: "2031-06-10" });
    expect((await jobs.items(id, "failed"))[0]).toMatchObject({ problem: { code: "unsupported" } });
  });

  it("gives its parts once, also where its runner was taken for dead", async () => {
    const { id } = await jobs.begin([file("list.csv", list)]);
    const [dead, alive] = [randomUUID(), randomUUID()];
    const item = await claimItem(id, "file", dead);
    if (!item) throw new Error("There is an item.");
    await db().$executeRaw`UPDATE job_item SET "leaseUntil" = now() - interval '1 second' WHERE id = ${item.id}::uuid`;
    await releaseLost();
    const again = await claimItem(id, "file", alive);
    await Promise.all([runItem(item, dead), runItem(again ?? item, alive)]);
    await jobs.work(id);
    expect((await jobs.read(id)).counts).toMatchObject({ total: 3, added: 2, failed: 1, expanded: 1 });
  });
});

describe("a runner that died", () => {
  const expire = (job: string) =>
    db()
      .$executeRaw`UPDATE job_item SET "leaseUntil" = now() - interval '1 second' WHERE "jobId" = ${job}::uuid AND state = 'reading'`;

  it("loses what it read to another one, and makes no second article when it was not dead", async () => {
    const { id } = await jobs.begin([file("a.txt")]);
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
    expect(await jobs.titles()).toEqual(["Headline of a.txt"]);
    await jobs.work(id);
    expect(await jobs.read(id)).toMatchObject({ state: "done", counts: { added: 1 } });
  });

  it("is not followed for ever by an item that ends every server", async () => {
    const { id } = await jobs.begin([file("a.txt")]);
    for (let lost = 0; lost < 20; lost += 1) {
      expect(await claimItem(id, "file", randomUUID())).not.toBeNull();
      await expire(id);
      await releaseLost();
    }
    expect(await claimItem(id, "file", randomUUID())).toBeNull();
    expect((await jobs.items(id))[0]).toMatchObject({ state: "failed", problem: { code: "internal" } });
  });
});

it("two at work on one job never take the same item, and the articles stand as the files were given", async () => {
  const { id } = await jobs.begin(Array.from({ length: 40 }, (_, at) => file(`${at}.txt`)));
  await Promise.all([jobs.work(id), jobs.work(id), jobs.work(id)]);
  expect(await jobs.read(id)).toMatchObject({ state: "done", counts: { total: 40, added: 40 } });
  expect(new Set(await jobs.titles()).size).toBe(40);
  const { items: listed } = await listArticles.ask(editor, { story: project.story, limit: 100 });
  expect(listed.slice(project.articles.length).map(({ title }) => title)).toEqual(
    Array.from({ length: 40 }, (_, at) => `Headline of ${at}.txt`),
  );
});
