import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, it } from "vitest";
import { getArticle } from "../../articles/queries";
import { openTestWeb, type TestWeb } from "../../fetching/test-web.fixture";
import { type BuiltProject, buildProject } from "../../test/build-project";
import { createJob } from "./commands";
import { listJobItems } from "./queries";
import { retryJob } from "./settle-commands";
import { createRunner, workJob } from "./work-job";

let project: BuiltProject;
let web: TestWeb;

beforeEach(async () => {
  project = await buildProject();
  web = await openTestWeb((request, response) => {
    if (request.url === "/robots.txt") response.end("User-agent: *\nDisallow: /members/");
    else response.setHeader("content-type", "text/plain").end("Bridge\n\nThe council voted to rebuild the bridge.");
  });
  globalThis.variorumPageClient = web.client;
});
afterEach(async () => {
  globalThis.variorumPageClient = undefined;
  await web.close();
});

const work = (job: string) => workJob(job, createRunner(randomUUID()));

it("what robots.txt kept from being fetched is fetched anyway for an owner, and for nobody else", async () => {
  const { editor, owner } = project.people;
  const urls = ["http://lantern.example/members/bridge"];
  const { answer: job } = await createJob.call(editor, { story: project.story, body: { urls } }, {});
  const item = async () => (await listJobItems.ask(editor, { job: job.id })).items[0];
  const retry = (actor: typeof editor, what: string) => retryJob.call(actor, { job: job.id, body: { what } }, {});
  const refusal = { state: "failed", problem: { code: "robots", detail: expect.stringContaining("robots.txt") } };

  await work(job.id);
  expect(await item()).toMatchObject(refusal);
  await expect(retry(editor, "robots")).rejects.toMatchObject({ code: "forbidden" });
  await retry(editor, "failed");
  await work(job.id);
  expect(await item()).toMatchObject(refusal);
  expect(web.asked.map(({ what }) => what)).toEqual(["lantern.example /robots.txt"]);

  await retry(owner, "robots");
  await work(job.id);
  const added = await item();
  expect(added).toMatchObject({ state: "done", problem: null, article: { title: "Bridge" } });
  const article = await getArticle.ask(editor, { article: added?.article?.id ?? "" });
  expect(article.fetched).toMatchObject({ ignoredRobots: true, requested: urls[0] });
});
