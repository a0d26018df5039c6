import { beforeEach, describe, expect, it } from "vitest";
import { article as articleSchema } from "@/lib/contract/articles";
import type { Actor } from "../actor";
import { db } from "../db/client";
import { type BuiltProject, buildArticle, buildProject } from "../test/build-project";
import { changeArticle, deleteArticle } from "./commands";
import { getArticle, getRawSource, listArticles } from "./queries";
import { listRevisions } from "./revision-queries";

let project: BuiltProject;
let editor: Actor;
let article: string;

beforeEach(async () => {
  project = await buildProject();
  editor = project.people.editor;
  article = project.articles[0].id;
});

const change = async (body: object, version: number | undefined, actor: Actor = editor, key?: string) =>
  (await changeArticle.call(actor, { article, body }, { version, key })).answer;
const read = (actor: Actor = editor) => getArticle.ask(actor, { article });

describe("reading", () => {
  it("is for members; a stranger finds nothing", async () => {
    const reads = [getArticle, listRevisions, getRawSource].map(
      (endpoint) => () => endpoint.call(project.outsider, { article }, {}),
    );
    for (const attempt of reads) await expect(attempt()).rejects.toMatchObject({ code: "not-found" });
    const list = listArticles.ask(project.outsider, { story: project.story });
    await expect(list).rejects.toMatchObject({ code: "not-found" });
    expect(await read(project.people.viewer)).toMatchObject({ id: article, abilities: { change: false, mark: false } });
    expect(await read(project.people.annotator)).toMatchObject({ abilities: { change: false, mark: true } });
    expect(await read()).toMatchObject({ abilities: { change: true, mark: true } });
  });

  it("answers what the contract says", async () => {
    const answer = await read();
    expect(articleSchema.parse(answer)).toEqual(answer);
    expect(answer).toMatchObject({ text: project.articles[0].text, revision: 1, outlet: { name: "Harbour Post" } });
  });

  it("lists a story's articles once each, whatever the page's length, with figures and the same text", async () => {
    for (let count = 0; count < 3; count += 1) {
      const { text } = project.articles[0];
      await buildArticle({ project: project.id, story: project.story }, { title: `Copy ${count}`, outlet: null, text });
    }
    const all = await listArticles.ask(editor, { story: project.story });
    expect(all.items.map(({ sameTextAs }) => sameTextAs)).toEqual([null, null, article, article, article]);
    expect(all.items[0]?.counts).toEqual({
      characters: project.articles[0].text.length,
      mentions: 0,
      claims: 0,
      removed: 0,
      waiting: 0,
    });
    const seen: string[] = [];
    let cursor: string | null | undefined;
    while (cursor !== null) {
      const page: Awaited<ReturnType<typeof listArticles.ask>> = await listArticles.ask(editor, {
        story: project.story,
        limit: 2,
        ...(cursor ? { cursor } : {}),
      });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    }
    expect(seen).toEqual(all.items.map(({ id }) => id));
  });

  it("lists revisions and hands out the raw source", async () => {
    expect((await listRevisions.ask(editor, { article })).items).toMatchObject([{ number: 1 }]);
    const source = await getRawSource.call(editor, { article }, {});
    expect(source).toMatchObject({ mediaType: "text/plain; charset=utf-8", fileName: "Ferry strike ends.txt" });
  });

  it("never hands out a media type or a name that a header could not carry", async () => {
    const { rawSourceId } = await db().revision.findFirstOrThrow({ where: { articleId: article } });
    await db().$executeRaw`ALTER TABLE raw_source DISABLE TRIGGER raw_source_is_evidence`;
    const data = { mediaType: "text/html\r\nX: y", fileName: "a\r\n/\ud800.html" };
    await db().rawSource.update({ where: { id: rawSourceId }, data });
    await db().$executeRaw`ALTER TABLE raw_source ENABLE TRIGGER raw_source_is_evidence`;
    const source = await getRawSource.call(editor, { article }, {});
    expect(source).toMatchObject({ mediaType: "application/octet-stream", fileName: "a   \ufffd.html" });
  });
});

describe("changeArticle", () => {
  it("is not for strangers, viewers, annotators, reviewers", async () => {
    await expect(change({ title: "X" }, 1, project.outsider)).rejects.toMatchObject({ code: "not-found" });
    for (const role of ["viewer", "annotator", "reviewer"] as const) {
      await expect(change({ title: "X" }, 1, project.people[role])).rejects.toMatchObject({ code: "forbidden" });
    }
  });

  it("changes what was sent, empties what is null, and leaves the rest and the text", async () => {
    const before = await read();
    const body = {
      title: "New title",
      byline: "Jane Roe",
      publishedAt: "2031-06-12T10:00:00.000Z",
      language: "kk-Cyrl",
      url: "https://a.example/1",
    };
    const changed = await change(body, 1);
    expect(changed).toMatchObject({
      ...body,
      publishedAt: "2031-06-12T10:00:00Z",
      version: 2,
      text: before.text,
      outlet: before.outlet,
    });
    const emptied = await change({ byline: null, publishedAt: null, language: null, url: null, outlet: null }, 2);
    expect(emptied).toMatchObject({
      title: "New title",
      byline: null,
      publishedAt: null,
      language: null,
      url: null,
      outlet: null,
    });
    expect(await read()).toEqual(emptied);
  });

  it("takes an outlet by id, by name in any case, or adds it", async () => {
    const [, other] = project.articles;
    expect((await change({ outlet: other.outlet }, 1)).outlet).toMatchObject({ name: "Quay Wire" });
    expect((await change({ outlet: "harbour post" }, 2)).outlet).toMatchObject({ id: project.articles[0].outlet });
    expect((await change({ outlet: "Brand new" }, 3)).outlet).toMatchObject({ name: "Brand new", domain: null });
    const foreign = (await buildProject()).articles[0].outlet;
    await expect(change({ outlet: foreign }, 4)).rejects.toMatchObject({
      code: "invalid",
      details: { fields: { outlet: expect.any(String) } },
    });
  });

  it("refuses a stale or missing version with the current state, and overwrites nothing", async () => {
    const first = await change({ title: "First" }, 1);
    for (const version of [1, undefined, 7]) {
      await expect(change({ title: "Second" }, version)).rejects.toMatchObject({
        code: "conflict",
        details: { current: first },
      });
    }
    const racing = await Promise.allSettled(
      Array.from({ length: 5 }, (_none, at) => change({ title: `Race ${at}` }, 2)),
    );
    expect(racing.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await read()).version).toBe(3);
  });

  it("changes nothing where nothing differs, and answers a repeat as the first time", async () => {
    const before = await read();
    expect(await change({ title: before.title }, 1)).toEqual(before);
    const key = crypto.randomUUID();
    const first = await change({ title: "Once" }, 1, editor, key);
    expect(await change({ title: "Once" }, 1, editor, key)).toEqual(first);
    expect((await read()).version).toBe(2);
  });

  it.each([
    [{ title: null }],
    [{ title: " " }],
    [{ publishedAt: "2031-02-30" }],
    [{ language: "english please" }],
    [{ url: "javascript:alert(1)" }],
    [{ text: "other words" }],
    [{ version: 9 }],
  ])("refuses %j", async (body) => {
    await expect(change(body, 1)).rejects.toMatchObject({ code: "invalid" });
    expect((await read()).version).toBe(1);
  });
});

describe("deleteArticle", () => {
  const remove = (version: number | undefined, actor: Actor = editor) =>
    deleteArticle.call(actor, { article }, { version });

  it("is not for strangers, viewers, annotators, reviewers, nor for a stale version", async () => {
    await expect(remove(1, project.outsider)).rejects.toMatchObject({ code: "not-found" });
    for (const role of ["viewer", "annotator", "reviewer"] as const) {
      await expect(remove(1, project.people[role])).rejects.toMatchObject({ code: "forbidden" });
    }
    await expect(remove(2)).rejects.toMatchObject({ code: "conflict", details: { current: { id: article } } });
  });

  it("takes the article off every list and keeps the row", async () => {
    await remove(1);
    await expect(read()).rejects.toMatchObject({ code: "not-found" });
    await expect(getRawSource.call(editor, { article }, {})).rejects.toMatchObject({ code: "not-found" });
    const { items } = await listArticles.ask(editor, { story: project.story });
    expect(items.map(({ id }) => id)).toEqual([project.articles[1].id]);
    expect(await db().article.count({ where: { id: article } })).toBe(1);
  });
});
