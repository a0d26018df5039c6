import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { choosePassages, generateText } from "./generated-text.mjs";
import { timeTogether } from "./measure.mjs";

/** Makes a project with one empty story; answers `{ project, story, tag }`, the ids and that of a tag to mark with. */
export async function makeStory(api, name) {
  const project = await api("POST", "/projects", { name });
  const story = await api("POST", `/projects/${project.id}/stories`, { title: name });
  const tags = await api("GET", `/projects/${project.id}/tags`);
  return { project: project.id, story: story.id, tag: tags.items[0].id };
}

/** Adds a generated article by pasted text; answers it as the API does, once its text is there. */
export async function addArticle(api, { story }, { seed, words }) {
  const text = generateText(seed, words);
  const body = { text, title: `Article ${seed}`, outlet: `Outlet ${seed}`, language: "en" };
  let article = await api("POST", `/stories/${story}/articles`, body);
  while (article.status === "processing") {
    await wait(50);
    article = await api("GET", `/articles/${article.id}`);
  }
  if (article.status !== "ready") throw new Error(`Article ${seed} could not be read.`);
  return article;
}

/** Marks one passage of an article with a tag, and links it where a claim is given. */
export function mark(api, { article, passage, tag, claim }) {
  const body = { article: article.id, revision: article.revision, segments: [passage], tags: [tag] };
  return api("PUT", `/mentions/${randomUUID()}`, claim ? { ...body, claim } : body);
}

/** Marks `count` passages spread over an article, eight at a time, linked in turn to the claims, if any. */
export async function markMany(api, { article, tag, count, claims = [] }) {
  const passages = choosePassages(article.text, count);
  await timeTogether(8, count, (run) => {
    const claim = claims[run % Math.max(1, claims.length)];
    return mark(api, { article, passage: passages[run], tag, claim });
  });
}
