import { beforeEach, describe, expect, it } from "vitest";
import { buildBlocks } from "@/lib/core/text/build-blocks";
import type { Actor } from "../actor";
import { getArticle, listArticles } from "../articles/queries";
import { getRevision, listRevisions } from "../articles/revision-queries";
import { markMention } from "../mentions/mark-mention";
import { listMentions } from "../mentions/queries";
import { type BuiltArticle, type BuiltProject, buildProject } from "../test/build-project";
import { mark } from "../test/mark";
import { placeMention } from "./place-mention";
import { reviseArticle } from "./revise-article";
import { listWaitingMentions } from "./waiting-mentions";

let project: BuiltProject;
let editor: Actor;
let article: BuiltArticle;

beforeEach(async () => {
  project = await buildProject();
  editor = project.people.editor;
  article = project.articles[0];
});

const read = () => getArticle.ask(editor, { article: article.id });
const revise = async (body: object) =>
  reviseArticle.call(editor, { article: article.id, body }, { version: (await read()).version });
const marked = async () => (await listMentions.ask(editor, { article: article.id })).items;
const waiting = async () => listWaitingMentions.ask(editor, { article: article.id });
const toText = (text: string) =>
  buildBlocks(text.split("\n").map((line) => ({ type: "paragraph", runs: [{ text: line }] })));
const correct = (from: string, to: string) => revise({ ...toText(article.text.replace(from, to)), reason: "A slip." });
const importAgain = (text: string) => revise({ text });

describe("a correction by hand", () => {
  it("is a revision of the same source with its maker and reason, and moves what did not change", async () => {
    const { answer: mention } = await mark(editor, article, "The harbour board denied");
    const { answer } = await correct("dockers walked out", "dock workers walked out");
    expect(answer).toMatchObject({ revision: 2, waiting: 0 });
    const [newest, first] = (await listRevisions.ask(editor, { article: article.id })).items;
    expect(newest).toMatchObject({ number: 2, change: "corrected", reason: "A slip.", author: { name: editor.name } });
    expect(newest?.rawHash).toBe(first?.rawHash);
    expect(await marked()).toMatchObject([{ id: mention.id, revision: 2, quote: mention.quote, placedBy: "position" }]);
    const old = await getRevision.ask(editor, { article: article.id, revision: 1 });
    expect(old).toMatchObject({ text: article.text, change: "imported" });
  });

  it("moves no mention in which a figure changed, and says so with both texts", async () => {
    const { answer: mention } = await mark(editor, article, "400 dockers");
    await correct("400", "450");
    expect(await marked()).toMatchObject([{ id: mention.id, revision: 1, quote: "400 dockers", placedBy: null }]);
    const { items, total } = await waiting();
    expect(total).toBe(1);
    expect(items).toMatchObject([
      {
        mention: { id: mention.id, revision: 1 },
        outcome: "confirm",
        changes: [{ kind: "figure", before: "400", after: "450" }],
        before: expect.stringContaining("400 dockers"),
        after: expect.stringContaining("450 dockers"),
      },
    ]);
    expect((await listArticles.ask(editor, { story: project.story })).items[0]?.counts).toMatchObject({ waiting: 1 });
  });

  it("refuses blocks that do not fit the text, and a text of nothing", async () => {
    const { text, blocks } = toText("One line.");
    await expect(revise({ text: `${text} More.`, blocks })).rejects.toMatchObject({ code: "invalid" });
    await expect(revise({ text: "", blocks: [] })).rejects.toMatchObject({ code: "invalid" });
    expect((await read()).revision).toBe(1);
  });
});

describe("a source read again", () => {
  it("changes nothing where it reads the same", async () => {
    const reply = await importAgain(article.text);
    const again = await importAgain(article.text);
    expect(again).toMatchObject({ event: null, answer: { revision: reply.answer.revision } });
  });

  it("keeps its own raw source, carries what it finds and lists what it does not", async () => {
    const stays = await mark(editor, article, "Ferry strike ends");
    const goes = await mark(editor, article, "denied that anyone was hurt");
    const before = await read();
    const { answer } = await importAgain(
      "Ferry strike ends\n\nLatest news from the port.\n\nAbout 400 dockers walked out on Monday. Ferries sail again.",
    );
    expect(answer.rawHash).not.toBe(before.rawHash);
    expect(answer.waiting).toBe(1);
    const moved = (await marked()).find(({ id }) => id === stays.answer.id);
    expect(moved).toMatchObject({ revision: answer.revision, quote: "Ferry strike ends" });
    const { items } = await waiting();
    expect(items).toMatchObject([{ mention: { id: goes.answer.id }, outcome: "orphan", proposal: [], after: "" }]);
  });

  it("brings a waiting mention back by itself when its words come back", async () => {
    const { answer: mention } = await mark(editor, article, "About 400 dockers walked out on Monday.");
    await revise({ text: "Something else entirely was written here, of gardens and their walls." });
    expect(await marked()).toMatchObject([{ revision: 1 }]);
    const { answer } = await revise({ revision: 1 });
    expect(answer).toMatchObject({ revision: 3, text: article.text, waiting: 0 });
    expect(await marked()).toMatchObject([{ id: mention.id, revision: 3, quote: mention.quote }]);
    expect((await listRevisions.ask(editor, { article: article.id })).items[0]).toMatchObject({ change: "reverted" });
  });
});

describe("placing a waiting mention", () => {
  it("takes the proposal or any other passage, once, at the mention's version", async () => {
    const { answer: mention } = await mark(editor, article, "400 dockers");
    await correct("400", "450");
    const [one] = (await waiting()).items;
    const body = { revision: 2, segments: one?.proposal };
    const place = (options: object, actor = editor) => placeMention.call(actor, { mention: mention.id, body }, options);
    await expect(place({})).rejects.toMatchObject({ code: "conflict" });
    await expect(place({ version: 1 }, project.people.annotator)).rejects.toMatchObject({ code: "forbidden" });
    const { answer } = await place({ version: 1 });
    expect(answer).toMatchObject({ revision: 2, quote: "450 dockers", placedBy: "person", version: 2 });
    expect(await place({})).toMatchObject({ event: null });
    expect((await waiting()).items).toEqual([]);
    const elsewhere = { mention: mention.id, body: { revision: 2, segments: [{ start: 0, end: 5 }] } };
    await expect(placeMention.call(editor, elsewhere, { version: 2 })).rejects.toMatchObject({ code: "invalid" });
  });

  it("is refused in a revision that is not the newest, and outside the text", async () => {
    const { answer: mention } = await mark(editor, article, "400 dockers");
    await correct("400", "450");
    const place = (body: object) => placeMention.call(editor, { mention: mention.id, body }, { version: 1 });
    await expect(place({ revision: 1, segments: [{ start: 0, end: 5 }] })).rejects.toMatchObject({ code: "conflict" });
    const outside = { revision: 2, segments: [{ start: 0, end: 100_000 }] };
    await expect(place(outside)).rejects.toMatchObject({ code: "invalid" });
  });

  it("leaves a waiting mention open to everything else, in its own text", async () => {
    const { answer: mention } = await mark(editor, article, "400 dockers");
    await correct("400", "450");
    const body = { article: article.id, revision: 1, segments: mention.segments, tags: [project.tags[0].id] };
    const { answer } = await markMention.call(editor, { mention: mention.id, body }, { version: 1 });
    expect(answer).toMatchObject({ revision: 1, tags: [project.tags[0].id], quote: "400 dockers" });
  });
});
