import { v7 } from "uuid";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "../db/client";
import { type BuiltProject, buildProject } from "../test/build-project";
import { mark } from "../test/mark";
import { createClaim, deleteClaim, putClaim } from "./commands";
import { unlinkMention } from "./link-commands";
import { getClaim, listClaimMentions } from "./queries";

let built: BuiltProject;
const create = (statement: string, more: object = {}, actor = built.people.annotator) =>
  createClaim.call(actor, { project: built.id, body: { statement, ...more } }, {});

beforeEach(async () => {
  built = await buildProject();
});

describe("createClaim, putClaim and deleteClaim", () => {
  it("say not-found to a stranger, forbidden to a viewer, and leave no event", async () => {
    const { answer } = await create("Dockers walked out.");
    const before = await db().event.count();
    const of = { claim: answer.id };
    for (const [actor, code] of [
      [built.outsider, "not-found"],
      [built.people.viewer, "forbidden"],
    ] as const) {
      await expect(create("Mine.", {}, actor)).rejects.toMatchObject({ code });
      const reworded = putClaim.call(actor, { ...of, body: { statement: "Mine." } }, { version: 1 });
      await expect(reworded).rejects.toMatchObject({ code });
      await expect(deleteClaim.call(actor, of, { version: 1 })).rejects.toMatchObject({ code });
    }
    await expect(getClaim.ask(built.outsider, of)).rejects.toMatchObject({ code: "not-found" });
    expect(await db().event.count()).toBe(before);
  });

  it("let the author and a reviewer reword and delete, no other annotator", async () => {
    const { answer } = await create("Dockers walked out.");
    const reword = (actor = built.people.annotator, version = 1) =>
      putClaim.call(actor, { claim: answer.id, body: { statement: `By ${actor.name}` } }, { version });
    await expect(reword(built.colleague)).rejects.toMatchObject({ code: "forbidden" });
    await expect(deleteClaim.call(built.colleague, { claim: answer.id }, { version: 1 })).rejects.toMatchObject({
      code: "forbidden",
    });
    expect((await reword()).answer).toMatchObject({ version: 2, statement: "By Anna Annotator" });
    expect((await reword(built.people.reviewer, 2)).answer).toMatchObject({ version: 3 });
    const abilities = async (actor = built.colleague) => (await getClaim.ask(actor, { claim: answer.id })).abilities;
    expect(await abilities()).toEqual({ change: false, link: true, merge: false, relate: false });
    expect(await abilities(built.people.reviewer)).toEqual({ change: true, link: true, merge: true, relate: true });
    expect(await abilities(built.people.viewer)).toEqual({ change: false, link: false, merge: false, relate: false });
  });

  it("refuse a stale or missing version with the current state and change nothing", async () => {
    const { answer } = await create("Dockers walked out.");
    const of = { claim: answer.id };
    const reword = (version?: number) =>
      putClaim.call(built.people.annotator, { ...of, body: { statement: "Other." } }, { version });
    await putClaim.call(built.people.reviewer, { ...of, body: { statement: "Theirs." } }, { version: 1 });
    const stale = { code: "conflict", details: { current: { statement: "Theirs.", version: 2 } } };
    await expect(reword(1)).rejects.toMatchObject(stale);
    await expect(reword()).rejects.toMatchObject(stale);
    await expect(deleteClaim.call(built.people.annotator, of, { version: 1 })).rejects.toMatchObject(stale);
    expect(await getClaim.ask(built.people.viewer, of)).toMatchObject({ statement: "Theirs.", version: 2 });
  });

  it("take effect once for one key, and answer the first outcome before the version is looked at", async () => {
    const { answer } = await create("Dockers walked out.");
    const input = { claim: answer.id, body: { statement: "Many dockers walked out." } };
    const options = { version: 1, key: v7() };
    const first = await putClaim.call(built.people.annotator, input, options);
    await putClaim.call(built.people.annotator, { ...input, body: { statement: "All did." } }, { version: 2 });
    const events = await db().event.count();
    expect(await putClaim.call(built.people.annotator, input, options)).toEqual(first);
    expect(await db().event.count()).toBe(events);
    const other = putClaim.call(built.people.annotator, { ...input, body: { statement: "X." } }, options);
    await expect(other).rejects.toMatchObject({ code: "conflict" });
  });

  it("make a claim by PUT under an unknown id, and answer the same content again without an event", async () => {
    const input = { claim: v7(), body: { statement: "A new claim.", project: built.id, story: built.story } };
    const first = await putClaim.call(built.people.annotator, input, {});
    expect(first).toMatchObject({ created: true, answer: { numbers: { [built.story]: 1 } } });
    const again = await putClaim.call(built.people.annotator, input, {});
    expect(again).toMatchObject({ created: false, event: null, answer: { version: 1 } });
  });

  it("refuse a story of another project, and an empty statement", async () => {
    const other = await buildProject();
    await expect(create("A claim.", { story: other.story })).rejects.toMatchObject({ code: "invalid" });
    await expect(create("   ")).rejects.toMatchObject({ code: "invalid" });
  });
});

describe("a deleted claim", () => {
  it("takes its links with it, leaves the mentions, and cannot come back by PUT", async () => {
    const { answer } = await create("Dockers walked out.");
    const [article] = built.articles;
    const marked = await mark(built.people.annotator, article, "400 dockers", { claim: answer.id });
    await deleteClaim.call(built.people.annotator, { claim: answer.id }, { version: 1 });
    await expect(getClaim.ask(built.people.viewer, { claim: answer.id })).rejects.toMatchObject({ code: "not-found" });
    const link = await db().link.findFirstOrThrow({ where: { claimId: answer.id } });
    const mention = await db().mention.findUniqueOrThrow({ where: { id: marked.answer.id } });
    expect([link.deletedAt !== null, mention.deletedAt]).toEqual([true, null]);
    const put = putClaim.call(built.people.annotator, { claim: answer.id, body: { statement: "Again." } }, {});
    await expect(put).rejects.toMatchObject({ code: "conflict", details: { deleted: true } });
  });
});

describe("margin numbers", () => {
  it("are given once, in order, kept by a claim, and never given again", async () => {
    const number = async (statement: string) =>
      (await create(statement, { story: built.story })).answer.numbers[built.story];
    expect([await number("One."), await number("Two.")]).toEqual([1, 2]);
    const three = (await create("Three.", { story: built.story })).answer;
    await deleteClaim.call(built.people.annotator, { claim: three.id }, { version: 1 });
    expect(await number("Four.")).toBe(4);
  });

  it("are all different for claims that are made at once", async () => {
    const made = await Promise.all(
      Array.from({ length: 8 }, (_, index) => create(`Claim ${index}.`, { story: built.story })),
    );
    const numbers = made.map(({ answer }) => answer.numbers[built.story] ?? 0).toSorted((a, b) => a - b);
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it("come with the first link in a story, and stay when that link goes", async () => {
    const { answer } = await create("Dockers walked out.");
    expect(answer.numbers).toEqual({});
    const [article] = built.articles;
    const { answer: first } = await mark(built.people.annotator, article, "400 dockers", { claim: answer.id });
    await mark(built.people.annotator, article, "Monday", { claim: answer.id });
    await mark(built.people.annotator, article, "harbour board", { claim: answer.id });
    const ends = { claim: answer.id, mention: first.id };
    await unlinkMention.call(built.people.annotator, ends, { version: 1 });
    expect(await getClaim.ask(built.people.viewer, { claim: answer.id })).toMatchObject({
      numbers: { [built.story]: 1 },
      mentions: 2,
      outlets: [{ name: "Harbour Post" }],
      flags: ["single-outlet"],
    });
  });
});

describe("listClaimMentions", () => {
  it("gives each mention once with the text around its quote, page by page", async () => {
    const { answer } = await create("Dockers walked out.");
    const [one, two] = built.articles;
    await mark(built.people.annotator, one, "About 400 dockers", { claim: answer.id });
    await mark(built.people.annotator, two, "Some 350 workers", { claim: answer.id, stance: "questions" });
    await mark(built.people.annotator, two, "the union said", { claim: answer.id });
    const quotes: string[] = [];
    let cursor: string | null | undefined;
    while (cursor !== null) {
      const page = await listClaimMentions.ask(built.people.viewer, {
        claim: answer.id,
        limit: "1",
        ...(cursor ? { cursor } : {}),
      });
      for (const item of page.items) {
        const { text } = item.article.id === one.id ? one : two;
        expect(text).toContain(`${item.before}${item.quote}${item.after}`);
        quotes.push(item.quote);
      }
      cursor = page.next;
    }
    expect(quotes.toSorted()).toEqual(["About 400 dockers", "Some 350 workers", "the union said"]);
  });
});
