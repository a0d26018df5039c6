import { v7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ArticleAnswer } from "@/lib/contract/articles";
import type { Actor } from "../actor";
import { changeArticle } from "../articles/commands";
import { sha256 } from "../articles/insert-article";
import { getRawSource } from "../articles/queries";
import { db } from "../db/client";
import { openTestWeb, type TestWeb } from "../fetching/test-web.fixture";
import { type BuiltProject, buildProject } from "../test/build-project";
import { importArticles, importArticlesWith } from "./import-articles";

const page = (head: string, words = "The council met on Monday and voted to rebuild the old bridge, its chair said.") =>
  `<html><head><title>Council votes</title>${head}</head><body><article><h1>Council votes to rebuild</h1><p>${words}</p><p>${words.replace("Monday", "Tuesday")}</p></article></body></html>`;
const metadata = `<link rel="canonical" href="https://lantern.example/bridge">
<meta property="og:site_name" content="The Lantern"><meta property="article:section" content="City">
<meta property="article:published_time" content="2031-06-10T08:00:00+02:00">
<meta property="article:modified_time" content="2031-06-11T09:30:00+02:00">`;

const answers: Readonly<Record<string, { type: string; body: string | Uint8Array; status?: number }>> = {
  "/robots.txt": { type: "text/plain", body: "User-agent: Variorum\nDisallow: /members/" },
  "/bridge": { type: "text/html; charset=utf-8", body: page(metadata) },
  "/plain": { type: "text/html", body: page("") },
  "/members/bridge": { type: "text/html", body: page("") },
  "/app.php": {
    type: "text/html;charset=windows-1251",
    body: Uint8Array.from([
      ...new TextEncoder().encode("<!doctype html><body><p>"),
      0xcf,
      0xf0,
      0xe8,
      0xe2,
      0xe5,
      0xf2,
    ]),
  },
  "/data.bin": { type: "application/x-thing", body: Uint8Array.from([1, 2, 3, 0, 0, 4]) },
};

let project: BuiltProject;
let web: TestWeb;

beforeAll(async () => {
  project = await buildProject();
  web = await openTestWeb((request, response) => {
    const path = /^\/web\/\d+id_\/https:\/\/lantern\.example(\/.*)/.exec(request.url ?? "")?.[1] ?? request.url ?? "";
    const found = answers[path];
    response.writeHead(found?.status ?? (found ? 200 : 404), {
      "content-type": found?.type ?? "text/html",
      "set-cookie": "a=1",
    });
    response.end(found?.body ?? "nothing here");
  });
});
afterAll(() => web.close());

async function send(body: object, actor: Actor = project.people.editor, key?: string): Promise<ArticleAnswer> {
  const command = importArticlesWith(web.client.fetchPage);
  const { answer } = await command.call(actor, { story: project.story, body }, { key });
  if ("items" in answer) throw new Error("expected one article");
  return answer;
}
const counts = async () => [await db().article.count(), await db().rawSource.count(), await db().event.count()];
async function expectRefused(body: object, expected: object, actor?: Actor) {
  const before = await counts();
  await expect(send(body, actor)).rejects.toMatchObject(expected);
  expect(await counts()).toEqual(before);
}

describe("an address", () => {
  it("is for editors; a stranger learns nothing, and nothing is asked for them", async () => {
    const asked = web.asked.length;
    const body = { url: "http://lantern.example/bridge" };
    await expectRefused(body, { code: "not-found" }, project.outsider);
    for (const role of ["viewer", "annotator", "reviewer"] as const)
      await expectRefused(body, { code: "forbidden" }, project.people[role]);
    expect(web.asked.length).toBe(asked);
  });

  it("becomes an article with the page as it was fetched, and what proves it", async () => {
    const article = await send({ url: "http://www.lantern.example/bridge" });
    expect(article).toMatchObject({
      title: "Council votes to rebuild",
      outlet: { name: "The Lantern", domain: "lantern.example" },
      url: "https://lantern.example/bridge",
      publishedAt: "2031-06-10T06:00:00Z",
      modifiedAt: "2031-06-11T07:30:00Z",
      section: "City",
      fileName: null,
      rawMediaType: "text/html",
      fetched: {
        requested: "http://www.lantern.example/bridge",
        address: "http://www.lantern.example/bridge",
        status: 200,
        original: null,
        ignoredRobots: false,
        headers: { "content-type": "text/html; charset=utf-8" },
      },
      evidence: {
        url: { foundIn: "the canonical link" },
        modifiedAt: { value: "2031-06-11T07:30:00Z", foundIn: "the page's article:modified_time", guess: false },
        section: { value: "City", foundIn: "the page's article:section", guess: false },
      },
    });
    expect(article.fetched?.headers).not.toHaveProperty("set-cookie");
    expect(article.rawHash).toBe(sha256(page(metadata)));
    const source = await getRawSource.call(project.people.viewer, { article: article.id }, {});
    if (!("body" in source) || !(source.body instanceof Uint8Array)) throw new Error("expected bytes");
    expect(new TextDecoder().decode(source.body)).toBe(page(metadata));
  });

  it("names the article and its outlet where the page does not; what a person says wins", async () => {
    expect(await send({ url: "http://www.lantern.example/plain" })).toMatchObject({
      url: "http://www.lantern.example/plain",
      modifiedAt: null,
      section: null,
      outlet: { domain: "lantern.example" },
      evidence: { url: { foundIn: "the address it was fetched from", guess: false } },
    });
    const given = { title: "Mine", outlet: null, section: "Local", modifiedAt: "2031-06-12" };
    expect(await send({ url: "http://www.lantern.example/bridge", ...given })).toMatchObject(given);
  });

  it("of an archive gives the original's", async () => {
    const url = "http://web.archive.org/web/20310612080000/https://lantern.example/plain";
    expect(await send({ url })).toMatchObject({
      url: "https://lantern.example/plain",
      outlet: { domain: "lantern.example" },
      fetched: { requested: url, original: "https://lantern.example/plain", archivedAt: "2031-06-12T08:00:00.000Z" },
    });
  });

  it("is read with the charset that its host says, whatever its name", async () => {
    expect((await send({ url: "http://lantern.example/app.php" })).text).toBe("Привет");
  });

  it("that gives no page is refused with a sentence, and nothing is kept", async () => {
    const url = "http://lantern.example/none";
    await expectRefused({ url }, { code: "invalid", details: { fields: { url: expect.stringContaining("404") } } });
    await expectRefused({ url: "http://lantern.example/data.bin" }, { code: "unsupported" });
    await expectRefused(
      { url: "not an address" },
      { code: "invalid", details: { fields: { url: expect.any(String) } } },
    );
    await expectRefused(
      { url: "http://127.0.0.1/" },
      { details: { fields: { url: expect.stringContaining("private") } } },
    );
    await expectRefused({ url: "" }, { code: "invalid" });
  });

  it("is guarded in the command that the routes serve", async () => {
    const call = importArticles.call(
      project.people.owner,
      { story: project.story, body: { url: "http://localhost/" } },
      {},
    );
    await expect(call).rejects.toMatchObject({
      code: "invalid",
      details: { fields: { url: expect.stringContaining("private") } },
    });
  });
});

describe("robots.txt", () => {
  const url = "http://lantern.example/members/bridge";

  it("is respected, and passed over for an owner only, which the event keeps", async () => {
    await expectRefused({ url }, { code: "invalid", details: { fields: { ignoreRobots: expect.any(String) } } });
    await expectRefused({ url, ignoreRobots: true }, { code: "forbidden" });
    const key = v7();
    const article = await send({ url, ignoreRobots: true }, project.people.owner, key);
    expect(article.fetched?.ignoredRobots).toBe(true);
    const event = await db().event.findUniqueOrThrow({ where: { id: key } });
    expect(event).toMatchObject({ actorId: project.people.owner.id, subjectId: article.id });
    expect(event.outcome).toMatchObject({ answer: { fetched: { ignoredRobots: true, requested: url } } });
  });
});

describe("a repeat", () => {
  it("answers the first outcome without asking again, by its key or by its id", async () => {
    const [key, id] = [v7(), v7()];
    const body = { id, url: "http://lantern.example/bridge" };
    const first = await send(body, project.people.editor, key);
    const asked = web.asked.length;
    const before = await counts();
    expect(await send(body, project.people.editor, key)).toEqual(first);
    expect((await send(body)).id).toBe(first.id);
    expect(web.asked.length).toBe(asked);
    expect(await counts()).toEqual(before);
    await expectRefused({ ...body, url: "http://lantern.example/plain" }, { code: "conflict" });
    const other = { url: "http://lantern.example/plain" };
    await expect(send(other, project.people.editor, key)).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("what was found", () => {
  it("can be corrected and emptied", async () => {
    const article = await send({ url: "http://www.lantern.example/bridge" });
    const change = async (body: object, version: number) =>
      (await changeArticle.call(project.people.editor, { article: article.id, body }, { version })).answer;
    const changed = await change({ modifiedAt: "2031-07-01T10:00:00.000Z", section: "World" }, article.version);
    expect(changed).toMatchObject({ modifiedAt: "2031-07-01T10:00:00Z", section: "World" });
    expect(await change({ modifiedAt: null, section: null }, changed.version)).toMatchObject({
      modifiedAt: null,
      section: null,
    });
    await expect(change({ modifiedAt: "yesterday" }, changed.version + 1)).rejects.toMatchObject({ code: "invalid" });
  });
});
