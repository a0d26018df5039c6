import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../actor";
import { getArticle } from "../articles/queries";
import { db } from "../db/client";
import { deleteMention } from "../mentions/commands";
import { markMention } from "../mentions/mark-mention";
import { listMentions } from "../mentions/queries";
import { type BuiltArticle, type BuiltProject, buildProject } from "../test/build-project";
import { mark, markBody } from "../test/mark";
import { undoEvent } from "../undo/undo-event";
import { reviseArticle } from "./revise-article";

let project: BuiltProject;
let editor: Actor;
let article: BuiltArticle;

beforeEach(async () => {
  project = await buildProject();
  editor = project.people.editor;
  article = project.articles[0];
});

const read = () => getArticle.ask(editor, { article: article.id });
const revise = async (change: object, actor = editor) =>
  (await reviseArticle.call(actor, { article: article.id, body: change }, { version: (await read()).version })).answer;
const marked = async () => (await listMentions.ask(editor, { article: article.id })).items;
const lines = () => article.text.split("\n");

describe("a revision by hand", () => {
  it("leaves a block out and brings it back; the old revisions stay as they were", async () => {
    const before = await read();
    const without = await revise({ leaveOut: [0] });
    expect(without).toMatchObject({ revision: 2, version: before.version + 1, rawHash: before.rawHash });
    expect(without.text).toBe(lines().slice(1).join("\n"));
    expect(without.removed).toEqual([
      { rule: "left out by hand", reason: "", type: "paragraph", text: lines()[0], position: 0 },
    ]);
    const back = await revise({ restore: [0] });
    expect(back).toMatchObject({ revision: 3, text: before.text, blocks: before.blocks, removed: [] });
    const kept = await db().revision.findMany({ where: { articleId: article.id }, orderBy: { number: "asc" } });
    expect(kept.map(({ text }) => text)).toEqual([before.text, without.text, before.text]);
  });

  it("carries every mention by its exact place, and keeps one waiting whose words are left out", async () => {
    const last = lines().at(-1) ?? "";
    await mark(editor, article, last.slice(0, 12));
    const [mention] = await marked();
    await revise({ leaveOut: [0] });
    const [moved] = await marked();
    const { text } = await read();
    expect(moved).toMatchObject({ id: mention?.id, revision: 2, quote: mention?.quote });
    expect(moved?.segments.map(({ start, end }) => text?.slice(start, end))).toEqual([mention?.quote]);
    expect(moved?.placedBy).toBe("position");
    const without = await revise({ restore: [0], leaveOut: [0] });
    expect(without.waiting).toBe(1);
    expect(await marked()).toEqual([moved]);
    const back = await revise({ restore: [0] });
    expect(back.waiting).toBe(0);
    expect(await marked()).toMatchObject([{ id: mention?.id, revision: back.revision, quote: mention?.quote }]);
  });

  it("takes no mark in an older revision, also when both come at once", async () => {
    const words = (lines().at(-1) ?? "").slice(0, 12);
    const { version } = await read();
    const [made, revised] = await Promise.allSettled([
      mark(editor, article, words),
      reviseArticle.call(editor, { article: article.id, body: { leaveOut: [0] } }, { version }),
    ]);
    expect(revised.status).toBe("fulfilled");
    for (const { revision, quote } of await marked()) expect([revision, quote]).toEqual([2, words]);
    if (made.status === "rejected") expect(made.reason).toMatchObject({ code: "conflict" });
    const id = crypto.randomUUID();
    const late = markMention.call(editor, { mention: id, body: markBody(article, words) }, {});
    await expect(late).rejects.toMatchObject({ code: "conflict", message: expect.stringContaining("newer revision") });
  });

  it("lets nothing bring a deleted mention back into words that are left out", async () => {
    const { answer } = await mark(editor, article, (lines()[0] ?? "").slice(0, 12));
    const { event } = await deleteMention.call(editor, { mention: answer.id }, { version: 1 });
    await revise({ leaveOut: [0] });
    const undo = undoEvent.call(editor, { event: event ?? "" }, {});
    await expect(undo).rejects.toMatchObject({ code: "conflict" });
    expect(await marked()).toEqual([]);
  });

  it("lets nothing move a mention back to where other words stand by now", async () => {
    const { answer } = await mark(editor, article, "400 dockers");
    const { event } = await mark(editor, article, "was hurt", { id: answer.id }, { version: 1 });
    const undo = () => undoEvent.call(editor, { event: event ?? "" }, {});
    const reworded = async (from: string, to: string) => {
      const { text, blocks } = await read();
      await revise({ text: text?.replace(from, to), blocks });
    };
    await reworded("400", "500");
    expect(await marked()).toMatchObject([{ revision: 2, quote: "was hurt" }]);
    await expect(undo()).rejects.toMatchObject({ code: "conflict", message: /newer revision without these words/ });
    expect(await marked()).toMatchObject([{ revision: 2, quote: "was hurt" }]);
    await reworded("500", "400");
    await undo();
    expect(await marked()).toMatchObject([{ revision: 3, quote: "400 dockers" }]);
  });

  it("is refused for a wrong index, for all of the text, without a version, and to those who may not", async () => {
    await expect(revise({ restore: [0] })).rejects.toMatchObject({ code: "invalid" });
    await expect(revise({ leaveOut: lines().map((_, at) => at) })).rejects.toMatchObject({ code: "invalid" });
    await expect(revise({ leaveOut: [0] }, project.people.reviewer)).rejects.toMatchObject({ code: "forbidden" });
    const blind = reviseArticle.call(editor, { article: article.id, body: { leaveOut: [0] } }, {});
    await expect(blind).rejects.toMatchObject({ code: expect.stringMatching(/conflict|invalid/) });
    const nothing = await reviseArticle.call(editor, { article: article.id, body: {} }, { version: 1 });
    expect(nothing).toMatchObject({ event: null, answer: { revision: 1 } });
  });
});
