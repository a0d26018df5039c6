import { v7 } from "uuid";
import { beforeAll, describe, expect, it } from "vitest";
import { foldText } from "@/lib/core/text/fold";
import { createClaim } from "../claims/commands";
import { db } from "../db/client";
import { deleteMention } from "../mentions/commands";
import { createStory } from "../projects/story-commands";
import { type BuiltProject, buildArticle, buildProject } from "../test/build-project";
import { mark } from "../test/mark";
import { search } from "./search";

let built: BuiltProject;
let other: BuiltProject;
let kazakh = "";
let secret = "";

beforeAll(async () => {
  [built, other] = [await buildProject(), await buildProject()];
  const { annotator, editor } = built.people;
  const body = { statement: "Тоқаев won the election with 70.8 % of the vote.", story: built.story };
  kazakh = (await createClaim.call(annotator, { project: built.id, body }, {})).answer.id;
  const story = await createStory.call(editor, { project: built.id, body: { title: "Élections à Nur-Sultan" } }, {});
  await buildArticle(
    { project: built.id, story: story.answer.id },
    { title: "Жаңаөзен күндері", outlet: null, text: "Text." },
  );
  const [post] = built.articles;
  await mark(annotator, post, "400 dockers", { claim: { statement: "Dockers walked out." } });
  const layer = v7();
  await db().layer.create({ data: { id: layer, projectId: built.id, kind: "private", personId: annotator.id } });
  secret = v7();
  const hidden = { id: secret, projectId: built.id, layerId: layer, statement: "A private dockside claim." };
  await db().claim.create({ data: { ...hidden, authorId: annotator.id } });
});

const find = async (q: string, more: Record<string, string> = {}, actor = built.people.viewer) =>
  (await search.ask(actor, { q, ...more })).items;
const kindsOf = async (q: string) => (await find(q)).map((item) => item.kind);

describe("search", () => {
  it("asks an anonymous caller to sign in, and finds nothing for a stranger", async () => {
    await expect(search.ask(null, { q: "dockers" })).rejects.toMatchObject({ code: "unauthenticated" });
    expect(await find("dockers", {}, built.outsider)).toEqual([]);
    expect(await find("", { opened: `claim:${kazakh},project:${built.id}` }, built.outsider)).toEqual([]);
  });

  it("finds every kind by words, in the person's own projects only", async () => {
    expect(new Set(await kindsOf("dockers"))).toEqual(new Set(["claim", "article", "mention"]));
    expect(await kindsOf("ferry strike")).toEqual(expect.arrayContaining(["story", "article"]));
    expect(await kindsOf("harbour")).toContain("project");
    const projects = new Set((await find("dockers")).map((item) => item.project.id));
    expect(projects).toEqual(new Set([built.id]));
    const theirs = await find("dockers", {}, other.people.viewer);
    expect(new Set(theirs.map((item) => item.project.id))).toEqual(new Set([other.id]));
  });

  it("keeps a private layer to its person and to reviewers", async () => {
    const sees = async (actor = built.people.viewer) =>
      (await find("dockside", {}, actor)).some((item) => item.id === secret);
    expect(await sees()).toBe(false);
    expect(await sees(built.colleague)).toBe(false);
    expect(await sees(built.people.annotator)).toBe(true);
    expect(await sees(built.people.reviewer)).toBe(true);
    expect(await find("", { opened: `claim:${secret}` })).toEqual([]);
  });

  it.each([
    ["toqaev", "claim"],
    ["Tokayev", "claim"],
    ["ТОКАЕВ", "claim"],
    ["elections a nur", "story"],
    ["zhanaozen", "article"],
    ["жаңаөзен", "article"],
    ["dockrs", "mention"],
  ])("finds by %j, whatever the alphabet, the accents and a slip, a %s", async (q, kind) => {
    expect(await kindsOf(q)).toContain(kind);
  });

  it("finds a claim by its number in the story asked from, before all else", async () => {
    const [first] = await find("1", { story: built.story, project: built.id });
    expect(first).toMatchObject({ kind: "claim", id: kazakh, number: 1, story: { id: built.story } });
    expect((await find("1")).some((item) => item.id === kazakh)).toBe(false);
  });

  it("finds the number also where more claims than are weighed say it, and no mention of what is gone", async () => {
    const { id: project, story, layer, people } = await buildProject();
    const say = (statement: string) => createClaim.call(people.annotator, { project, body: { statement, story } }, {});
    const { answer } = await say("The first of all.");
    const author = people.annotator.id;
    await db().claim.createMany({
      data: Array.from({ length: 150 }, () => ({
        ...{ id: v7(), projectId: project, layerId: layer, authorId: author },
        statement: "In 1 town.",
      })),
    });
    const [found] = await find("1", { story, project }, people.viewer);
    expect(found).toMatchObject({ id: answer.id, number: 1 });

    const place = { project, story };
    const text = "Everyone was there.\n".repeat(150).trimEnd();
    const gone = await buildArticle(place, { title: "Gone", outlet: null, text });
    const kept = await buildArticle(place, { title: "Kept", outlet: null, text });
    for (const [article, count] of [
      [gone, 150],
      [kept, 1],
    ] as const) {
      const { id: revisionId } = await db().revision.findFirstOrThrow({ where: { articleId: article } });
      await db().mention.createMany({
        data: Array.from({ length: count }, () => ({
          ...{ id: v7(), projectId: project, layerId: layer, articleId: article, revisionId, authorId: author },
          ...{ start: 0, quote: "Everyone", attributes: {} },
        })),
      });
    }
    await db().article.update({ where: { id: gone }, data: { deletedAt: new Date() } });
    expect((await find("everyone", { project }, people.viewer)).map(({ article }) => article)).toEqual([kept]);
  });

  it("takes signs of patterns as they are, and answers nothing to nothing", async () => {
    expect((await find("70.8 %")).map((item) => item.id)).toEqual([kazakh]);
    expect(await find("_______")).toEqual([]);
    expect(await find("  ")).toEqual([]);
    expect(await find("' OR 1=1 --")).toEqual([]);
  });

  it("answers what one opened in its order, without what is gone", async () => {
    const [, wire] = built.articles;
    const { answer } = await mark(built.people.annotator, wire, "the union said");
    const opened = `mention:${answer.id},claim:${kazakh},story:${built.story}`;
    const kinds = async () => (await find("", { opened })).map((item) => item.kind);
    expect(await kinds()).toEqual(["mention", "claim", "story"]);
    await deleteMention.call(built.people.annotator, { mention: answer.id }, { version: 1 });
    expect(await kinds()).toEqual(["claim", "story"]);
    for (const none of [`claim:${"-".repeat(36)}`, "claim:1", `person:${kazakh}`]) {
      await expect(find("", { opened: none })).rejects.toMatchObject({ code: "invalid" });
    }
  });

  it("answers at most so many of each kind", async () => {
    const found = await find("the", { limit: "1" });
    const kinds = found.map((item) => item.kind);
    expect(new Set(kinds).size).toBe(kinds.length);
    await expect(find("the", { limit: "21" })).rejects.toMatchObject({ code: "invalid" });
  });
});

describe("search_fold", () => {
  it("says the same as foldText", async () => {
    const texts = [
      "Тоқаев, Ғабит Һәм Үміт Өзен: Щука, Жюль, объезд; ћирилица Љубав њ џ ђ",
      "ΑΘΉΝΑ ψυχή ξένος Σίσυφος",
      "Łódź ŒUVRE Straße İstanbul ığ Þór æ ĸ Ø",
      "مُحَمَّد شَهْر ـــ",
      "שָׁלוֹם",
      "ｆｕｌｌ ½ … ﬁ 日本語 हिन्दी 👍🏽",
    ];
    for (const text of texts) {
      const [row] = await db().$queryRaw<{ folded: string }[]>`SELECT search_fold(${text}) AS folded`;
      expect(row?.folded).toBe(foldText(text));
    }
  });
});
