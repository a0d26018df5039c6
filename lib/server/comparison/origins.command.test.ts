import { beforeEach, describe, expect, it } from "vitest";
import { deleteArticle } from "../articles/commands";
import { db } from "../db/client";
import { type BuiltProject, buildArticle, buildProject } from "../test/build-project";
import { getOrigins } from "./origins";

const wire = [
  "Ferries stood still for a second day as the talks between the board and the dockers' union broke off without a result.",
  "The board said that it had offered a rise of four per cent over two years and would not go beyond that sum.",
  "The union wants seven per cent and a shorter night shift, and it has asked the minister to send a mediator.",
].join("\n");

let built: BuiltProject;

const origins = (asked: object = {}, actor = built.people.viewer) =>
  getOrigins.ask(actor, { story: built.story, ...asked });

async function addArticle(title: string, text: string, outlet: string | null = null): Promise<string> {
  return buildArticle({ project: built.id, story: built.story }, { title, outlet, text });
}

async function addOutlet(name: string): Promise<string> {
  const id = crypto.randomUUID();
  await db().outlet.create({ data: { id, projectId: built.id, colour: "teal", name } });
  return id;
}

beforeEach(async () => {
  built = await buildProject();
});

describe("getOrigins", () => {
  it("says not-found to a stranger and to one who knows no such story, and reads for a viewer", async () => {
    await expect(origins({}, built.outsider)).rejects.toMatchObject({ code: "not-found" });
    await expect(origins({ story: crypto.randomUUID() })).rejects.toMatchObject({ code: "not-found" });
    const answer = await origins();
    expect(answer).toMatchObject({ outlets: 2, shared: [], credits: [], attributions: [], nearCopies: [], next: null });
    expect(answer.articles.map(({ title }) => title)).toHaveLength(2);
    expect(answer.origins.map(({ source, articles }) => [source?.name, articles.map(({ reason }) => reason)])).toEqual(
      expect.arrayContaining([
        ["Harbour Post", ["own"]],
        ["Quay Wire", ["own"]],
      ]),
    );
  });

  it("puts copies and credits of an agency to one origin, with the passages in both texts", async () => {
    const [tide, mail] = [await addOutlet("Tide Mail"), await addOutlet("Mole Mail")];
    const first = await addArticle("Ferries stand still", `PORT (Reuters) - ${wire}`, tide);
    const copy = await addArticle("No ferries", `Port news\n${wire.replace("second", "third")}`, mail);
    const answer = await origins();
    expect(answer.outlets).toBe(4);
    expect(answer.origins[0]).toMatchObject({ key: "reuters", source: { name: "Reuters", outlet: null } });
    expect(new Map(answer.origins[0]?.articles.map(({ article, reason }) => [article, reason]))).toEqual(
      new Map([
        [first, "credit"],
        [copy, "text"],
      ]),
    );
    expect(answer.credits).toMatchObject([
      { article: first, place: "dateline", words: "PORT (Reuters)", passage: { start: 0, end: 14 } },
    ]);
    const [pair] = answer.shared;
    expect(pair).toMatchObject({ copy: true, nearCopy: true, passages: [{ quotation: false }] });
    expect(pair?.passages[0]?.a.quote).toContain("day as the talks between the board");
    expect(answer.nearCopies).toEqual([{ article: copy, of: first }]);
  });

  it("follows a change of the story, and keeps an answer while nothing changes", async () => {
    const first = await addArticle("Ferries stand still", wire);
    const second = await addArticle("No ferries", wire);
    expect((await origins()).shared).toHaveLength(1);
    const kept = globalThis.variorumOrigins?.get(built.story);
    expect((await origins()).nearCopies).toEqual([{ article: second, of: first }]);
    expect(globalThis.variorumOrigins?.get(built.story)?.found).toBe(kept?.found);
    await deleteArticle.call(built.people.editor, { article: second }, { version: 1 });
    expect((await origins()).shared).toEqual([]);
  });

  it("answers everyone who asks while the story changes", async () => {
    const [before] = await Promise.all([origins(), addArticle("One", wire), addArticle("Two", wire)]);
    const answers = await Promise.all([origins(), addArticle("Three", wire).then(() => origins()), origins()]);
    expect(before.articles.length).toBeGreaterThanOrEqual(2);
    for (const { articles, origins: found } of answers) {
      const placed = found.flatMap((origin) => origin.articles.map(({ article }) => article));
      expect(new Set(placed)).toEqual(new Set(articles.map(({ id }) => id)));
    }
  });

  it("answers the pairs in pages, and those among some articles alone", async () => {
    const ids = [await addArticle("One", wire), await addArticle("Two", wire), await addArticle("Three", wire)];
    const first = await origins({ limit: 2 });
    const rest = await origins({ limit: 2, cursor: first.next ?? "" });
    const pairs = [...first.shared, ...rest.shared].map(({ a, b }) => `${a} ${b}`);
    expect(new Set(pairs).size).toBe(3);
    expect(rest.next).toBeNull();
    const among = await origins({ among: `${ids[0]},${ids[2]}` });
    expect(among.shared.map(({ a, b }) => [a, b])).toEqual([[ids[0], ids[2]].sort()]);
  });
});
