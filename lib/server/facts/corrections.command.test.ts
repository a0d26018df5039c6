import { v7 } from "uuid";
import { beforeEach, describe, expect, it } from "vitest";
import { factsOf } from "@/lib/core/facts/fact";
import { nameKey } from "@/lib/core/facts/names/fold-name";
import type { Actor } from "../actor";
import { db } from "../db/client";
import { reviseArticle } from "../imports/revise-article";
import { type BuiltProject, buildProject } from "../test/build-project";
import { mark } from "../test/mark";
import { undoEvent } from "../undo/undo-event";
import { forgetAlias, listAliases, teachAlias } from "./aliases";
import { aliasesOfStories } from "./aliases-of-stories";
import { correctFact, withdrawCorrection } from "./correction-commands";
import { factsOfMentions } from "./facts-of-mentions";
import { listClaimFacts, listMentionFacts } from "./queries";

let built: BuiltProject;
let me: Actor;
let mention: string;
let claim: string;

beforeEach(async () => {
  built = await buildProject();
  me = built.people.annotator;
  claim = v7();
  const marked = await mark(me, built.articles[0], "400 dockers walked out on Monday", {
    claim: { id: claim, statement: "Dockers walked out." },
  });
  mention = marked.answer.id;
});

const figuresOf = async (id = mention) => factsOf("figure", (await factsOfMentions(db(), null, [id])).get(id) ?? []);
const listed = async (actor = me) => (await listMentionFacts.ask(actor, { mention })).items;
const readFigure = async () => {
  const found = (await listed()).find(({ kind }) => kind === "figure");
  if (found?.kind !== "figure" || found.value === null) throw new Error("No figure is read here.");
  return { kind: found.kind, start: found.start, end: found.end, value: found.value };
};
const correct = async (actor: Actor, change: object | null, fact = v7(), version?: number) => {
  const { value, ...place } = await readFigure();
  const body = { ...place, mention, value: change && { ...value, ...change } };
  return correctFact.call(actor, { fact, body }, { version });
};
const eventOf = ({ event }: { event: string | null }) => event ?? "";

describe("a correction", () => {
  it("hides what was read until it is withdrawn, and says whose it is", async () => {
    const { answer } = await correct(me, { low: 400, high: 400, form: "bare", place: 100 });
    expect(answer).toMatchObject({ words: "About 400", correction: { version: 1, author: { id: me.id } } });
    expect((await figuresOf()).map(({ value }) => value.low)).toEqual([400]);
    const none = await correct(built.colleague, null);
    expect(await figuresOf()).toEqual([]);
    const of = (await listed()).filter(({ kind }) => kind === "figure");
    expect(of.map(({ value, correction }) => [value, correction?.author.name])).toEqual([[null, "Carl Colleague"]]);
    const fact = none.answer.correction?.id;
    await withdrawCorrection.call(built.colleague, { fact }, { version: 1 });
    expect((await figuresOf()).map(({ value }) => value.low)).toEqual([400]);
    await withdrawCorrection.call(me, { fact: answer.correction?.id }, { version: 1 });
    expect((await figuresOf()).map(({ value }) => value.low)).toEqual([360]);
  });

  it("is refused to strangers, viewers and, when it is another's, to annotators", async () => {
    const { answer } = await correct(me, null);
    const fact = answer.correction?.id ?? "";
    const place = { mention, kind: "figure", start: 18, end: 27, value: null };
    for (const [actor, code] of [
      [built.outsider, "not-found"],
      [built.people.viewer, "forbidden"],
      [built.colleague, "forbidden"],
    ] as const) {
      const gone = withdrawCorrection.call(actor, { fact }, { version: 1 });
      await expect(gone).rejects.toMatchObject({ code });
      if (actor === built.colleague) continue;
      await expect(correctFact.call(actor, { fact: v7(), body: place }, {})).rejects.toMatchObject({ code });
    }
    await expect(listed(built.outsider)).rejects.toMatchObject({ code: "not-found" });
    await withdrawCorrection.call(built.people.reviewer, { fact }, { version: 1 });
  });

  it("is refused when stale, elsewhere than before, or beyond the text; a repeat changes nothing", async () => {
    const fact = v7();
    await correct(me, null, fact);
    const { start, end } = { start: 18, end: 27 };
    const change = (body: object, version?: number) =>
      correctFact.call(me, { fact, body: { mention, kind: "figure", start, end, value: null, ...body } }, { version });
    expect((await change({})).event).toBeNull();
    await expect(change({}, 7)).rejects.toMatchObject({ code: "conflict", details: { current: { kind: "figure" } } });
    await expect(change({ end: end + 1 }, 1)).rejects.toMatchObject({ code: "invalid" });
    await expect(change({ kind: "date" }, 1)).rejects.toMatchObject({ code: "invalid" });
    const beyond = { mention, kind: "figure", start: 5, end: 5000, value: null };
    await expect(correctFact.call(me, { fact: v7(), body: beyond }, {})).rejects.toMatchObject({ code: "invalid" });
  });

  it("is undone and redone, with its value", async () => {
    const fact = v7();
    await correct(me, { low: 410, high: 410 }, fact);
    const place = { mention, kind: "figure", start: 18, end: 27 };
    const again = await correctFact.call(me, { fact, body: { ...place, value: null } }, { version: 1 });
    const undone = await undoEvent.call(me, { event: eventOf(again) }, {});
    expect((await figuresOf()).map(({ value }) => value.low)).toEqual([410]);
    await undoEvent.call(me, { event: eventOf(undone) }, {});
    expect(await figuresOf()).toEqual([]);
  });

  it("follows its words into the next revision", async () => {
    await correct(me, null);
    const [article] = built.articles;
    const text = article.text.replace("Ferry strike ends", "The ferry strike has ended");
    await reviseArticle.call(built.people.editor, { article: article.id, body: { text } }, { version: 1 });
    expect(await figuresOf()).toEqual([]);
    const [correction] = (await listed()).filter((fact) => fact.correction);
    expect(text.slice(correction?.start, correction?.end)).toBe("About 400");
  });

  it("stands among the facts of its claim, a page at a time", async () => {
    await correct(me, null);
    await mark(me, built.articles[1], "350 workers", { claim });
    const first = await listClaimFacts.ask(me, { claim, limit: 1 });
    const second = await listClaimFacts.ask(me, { claim, limit: 1, cursor: first.next ?? undefined });
    const all = [...first.items, ...second.items];
    expect(all.map((item) => item.mention)).toContain(mention);
    expect(all).toHaveLength(2);
    expect(second.next).toBeNull();
  });
});

describe("an alias", () => {
  const teach = (actor: Actor, a: string, b: string) =>
    teachAlias.call(actor, { story: built.story, body: { a, b } }, {});
  const areOne = async (a: string, b: string) => (await aliasesOfStories(db(), null, [built.story])).areTaught(a, b);

  it("makes two names one in its story until it is forgotten, and undo brings it back", async () => {
    const { answer } = await teach(me, "Oyan Qazaqstan", "Wake Up, Qazaqstan");
    const [a, b] = ["Oyan Qazaqstan", "Wake Up, Qazaqstan"].map(nameKey);
    expect(await areOne(a ?? "", b ?? "")).toBe(true);
    expect((await teach(built.colleague, "Wake Up, Qazaqstan", "Oyan Qazaqstan")).event).toBeNull();
    expect((await listAliases.ask(built.people.viewer, { story: built.story })).items).toEqual([answer]);
    await expect(forgetAlias.call(built.colleague, { alias: answer.id }, { version: 1 })).rejects.toMatchObject({
      code: "forbidden",
    });
    const gone = await forgetAlias.call(me, { alias: answer.id }, { version: 1 });
    expect(await areOne(a ?? "", b ?? "")).toBe(false);
    await undoEvent.call(me, { event: eventOf(gone) }, {});
    expect(await areOne(a ?? "", b ?? "")).toBe(true);
  });

  it("is refused to strangers and viewers, and for what is one name anyway", async () => {
    await expect(teach(built.outsider, "A", "B")).rejects.toMatchObject({ code: "not-found" });
    await expect(teach(built.people.viewer, "A", "B")).rejects.toMatchObject({ code: "forbidden" });
    await expect(teach(me, "Tokayev", "Toqaev")).rejects.toMatchObject({ code: "invalid" });
  });
});
