import * as contract from "@/lib/contract/articles";
import type { Input } from "@/lib/contract/operation";
import type { Problem } from "@/lib/contract/problem";
import { AppError } from "../app-error";
import { getArticleAnswer } from "../articles/present";
import { command } from "../command";
import { findStory } from "../projects/find-story";
import { insertArticle } from "./insert-article";
import { type ReadUpload, readUpload } from "./read-upload";

type Body = Input<typeof contract.importArticles>["body"];
type Pasted = Exclude<Body, { files: unknown }>;

function pastedUpload(body: Pasted): contract.Upload {
  const [text, mediaType] = "html" in body ? [body.html, "text/html"] : [body.text, "text/plain"];
  return { name: "", mediaType: `${mediaType}; charset=utf-8`, bytes: new TextEncoder().encode(text) };
}

function describedIn(body: Pasted) {
  const { title, outlet, publishedAt, byline, language, url } = body;
  return { title, outlet, publishedAt, byline, language, url };
}

/** A source that could not be read, as an item of the answer: the others are imported all the same. */
function toProblem(error: AppError, upload: contract.Upload): Problem {
  const { code, message } = error;
  const detail = upload.name ? `${upload.name}: ${message}` : message;
  return { type: `urn:variorum:problem:${code}`, title: "Not imported", status: 422, code, detail };
}

function tryRead(upload: contract.Upload): ReadUpload | Problem {
  try {
    return readUpload(upload);
  } catch (error) {
    if (error instanceof AppError) return toProblem(error, upload);
    throw error;
  }
}

export const importArticles = command({
  operation: contract.importArticles,
  find: findStory,
  seconds: 60,
  run: async ({ tx, input: { body }, scope, thing }) => {
    const place = { projectId: scope.id, storyId: thing.id };
    if (!("files" in body)) {
      const known = body.id ? await tx.article.findUnique({ where: { id: body.id }, select: { id: true } }) : null;
      if (known) throw new AppError("conflict", "An article with this id exists already.");
      const source = { ...readUpload(pastedUpload(body)), id: body.id, given: describedIn(body) };
      const id = await insertArticle(tx, place, source);
      return { answer: await getArticleAnswer(tx, scope, id), created: true, subjectId: id };
    }
    const [only] = body.files;
    if (only && body.files.length === 1) {
      const id = await insertArticle(tx, place, { ...readUpload(only), given: {} });
      return { answer: await getArticleAnswer(tx, scope, id), created: true, subjectId: id };
    }
    const items: (contract.ArticleAnswer | Problem)[] = [];
    for (const source of body.files.map(tryRead)) {
      if ("detail" in source) items.push(source);
      else items.push(await getArticleAnswer(tx, scope, await insertArticle(tx, place, { ...source, given: {} })));
    }
    const unchanged = items.every((item) => "detail" in item);
    return { answer: { items }, created: true, unchanged, subjectId: thing.id };
  },
});
