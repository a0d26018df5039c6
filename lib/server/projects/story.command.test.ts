import { v7 } from "uuid";
import { expect, test } from "vitest";
import { db } from "../db/client";
import { type BuiltProject, buildProject } from "../test/build-project";
import { getProject } from "./project-queries";
import { changeStory, createStory, deleteStory } from "./story-commands";
import { getStory, listStories } from "./story-queries";

const refusal = (code: string) => expect.objectContaining({ code });

interface Marked {
  readonly layer: string;
  readonly claim?: { readonly id: string; readonly status: "accepted" | "proposed" | "rejected" };
}

/** A mention in the built project's first article, in a layer, linked or not. */
async function mark(built: BuiltProject, { layer, claim }: Marked): Promise<void> {
  const article = built.articles[0].id;
  const revision = await db().revision.findFirstOrThrow({ where: { articleId: article } });
  const author = built.people.annotator.id;
  const place = { projectId: built.id, layerId: layer };
  if (claim) {
    const data = { id: claim.id, ...place, statement: "Many walked out.", authorId: author };
    await db().claim.upsert({ where: { id: claim.id }, create: data, update: {} });
  }
  await db().mention.create({
    data: {
      id: v7(),
      ...place,
      articleId: article,
      revisionId: revision.id,
      start: 0,
      quote: "Ferry",
      authorId: author,
      segments: { create: { ordinal: 0, start: 0, end: 5 } },
      ...(claim
        ? { links: { create: { claimId: claim.id, layerId: layer, status: claim.status, authorId: author } } }
        : {}),
    },
  });
}

test("a stranger finds no story, a viewer and a reviewer may not change one", async () => {
  const { id: project, story, outsider, people } = await buildProject();
  const body = { title: "The strike" };
  await expect(getStory.ask(outsider, { story })).rejects.toEqual(refusal("not-found"));
  await expect(listStories.ask(outsider, { project })).rejects.toEqual(refusal("not-found"));
  await expect(createStory.call(people.viewer, { project, body }, {})).rejects.toEqual(refusal("forbidden"));
  await expect(changeStory.call(people.reviewer, { story, body }, { version: 1 })).rejects.toEqual(
    refusal("forbidden"),
  );
  await expect(deleteStory.call(people.viewer, { story }, { version: 1 })).rejects.toEqual(refusal("forbidden"));
});

test("a story is started, dated, renamed and its date taken away again", async () => {
  const { id: project, people } = await buildProject();
  const body = { title: "The flood", eventDate: "2031-04-12" };
  const { answer } = await createStory.call(people.editor, { project, body }, {});
  expect(answer).toMatchObject({ ...body, project, description: "", version: 1, outlets: [] });
  expect(answer.counts).toEqual({ articles: 0, mentions: 0, linked: 0, claims: 0, proposed: 0 });
  const change = { story: answer.id, body: { title: "The spring flood", eventDate: null } };
  expect((await changeStory.call(people.editor, change, { version: 1 })).answer).toMatchObject({
    ...change.body,
    version: 2,
  });
  await expect(changeStory.call(people.editor, change, { version: 1 })).rejects.toMatchObject({
    code: "conflict",
    details: { current: { title: "The spring flood", version: 2 } },
  });
  const impossible = { project, body: { title: "No day", eventDate: "2031-02-30" } };
  await expect(createStory.call(people.editor, impossible, {})).rejects.toEqual(refusal("invalid"));
});

test("a repeated creation with one's own id answers the first; another content is a conflict", async () => {
  const { id: project, people } = await buildProject();
  const body = { id: v7(), title: "The flood" };
  const first = await createStory.call(people.editor, { project, body }, {});
  expect(await createStory.call(people.editor, { project, body }, {})).toEqual({
    answer: first.answer,
    created: false,
    event: null,
  });
  const other = { project, body: { ...body, title: "The drought" } };
  await expect(createStory.call(people.editor, other, {})).rejects.toEqual(refusal("conflict"));
});

test("a story's progress counts its living mentions, by the state of their links, and its claims", async () => {
  const built = await buildProject();
  const { layer, story, people, articles } = built;
  const [accepted, proposed] = [v7(), v7()];
  await mark(built, { layer });
  await mark(built, { layer, claim: { id: accepted, status: "accepted" } });
  await mark(built, { layer, claim: { id: proposed, status: "proposed" } });
  await mark(built, { layer, claim: { id: accepted, status: "rejected" } });
  const numbered = [accepted, proposed].map((claimId, index) => ({
    storyId: story,
    claimId,
    layerId: layer,
    number: index + 1,
  }));
  await db().storyClaim.createMany({ data: numbered });
  const answer = await getStory.ask(people.viewer, { story });
  expect(answer.counts).toEqual({ articles: 2, mentions: 4, linked: 1, claims: 2, proposed: 1 });
  expect(answer.outlets.map((outlet) => outlet.name)).toEqual(["Harbour Post", "Quay Wire"]);
  await db().article.update({ where: { id: articles[0].id }, data: { deletedAt: new Date() } });
  const later = await getStory.ask(people.viewer, { story });
  expect(later.counts).toEqual({ articles: 1, mentions: 0, linked: 0, claims: 2, proposed: 0 });
  expect(later.outlets.map((outlet) => outlet.name)).toEqual(["Quay Wire"]);
});

test("nobody below a reviewer counts what another's private layer holds", async () => {
  const built = await buildProject();
  const { id: projectId, story, people, colleague } = built;
  const layer = v7();
  await db().layer.create({ data: { id: layer, projectId, kind: "private", personId: people.annotator.id } });
  await mark(built, { layer, claim: { id: v7(), status: "accepted" } });
  const counted = async (actor: typeof colleague) => {
    const { mentions, linked } = (await getStory.ask(actor, { story })).counts;
    const totals = (await getProject.ask(actor, { project: projectId })).counts;
    return [mentions, linked, totals.mentions, totals.claims];
  };
  expect(await counted(colleague)).toEqual([0, 0, 0, 0]);
  expect(await counted(people.viewer)).toEqual([0, 0, 0, 0]);
  expect(await counted(people.annotator)).toEqual([1, 1, 1, 1]);
  expect(await counted(people.reviewer)).toEqual([1, 1, 1, 1]);
});

test("a deleted story is gone with its articles from what the project holds", async () => {
  const { id: project, story, people } = await buildProject();
  await deleteStory.call(people.editor, { story }, { version: 1 });
  await expect(getStory.ask(people.owner, { story })).rejects.toEqual(refusal("not-found"));
  expect((await getProject.ask(people.owner, { project })).counts).toMatchObject({ stories: 0, articles: 0 });
  expect((await listStories.ask(people.owner, { project })).items).toEqual([]);
});

test("stories are listed in the order they were made, each once over all pages", async () => {
  const { id: project, people } = await buildProject();
  for (const title of ["b", "a", "d", "c"]) await createStory.call(people.editor, { project, body: { title } }, {});
  const titles: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await listStories.ask(people.viewer, { project, limit: 2, cursor });
    titles.push(...page.items.map((item) => item.title));
    cursor = page.next ?? undefined;
  } while (cursor);
  expect(titles).toEqual(["The ferry strike", "b", "a", "d", "c"]);
});
