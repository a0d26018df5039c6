import * as contract from "@/lib/contract/articles";
import type { Answer, Input } from "@/lib/contract/operation";
import { AppError } from "../app-error";
import { getArticleAnswer } from "../articles/article-row";
import { sha256 } from "../articles/insert-article";
import { withoutText, withText } from "../articles/without-text";
import type { Command } from "../command";
import { db } from "../db/client";
import { preparedCommand } from "../prepared-command";
import { findStory } from "../projects/find-story";
import { requireRepeat } from "../projects/known-id";
import { report } from "../report";
import { importOne, type Place } from "./import-one";
import { readPasted } from "./read-pasted";
import { type ReadUpload, readUpload } from "./read-upload";

type Body = Input<typeof contract.importArticles>["body"];
type Pasted = Exclude<Body, { files: unknown }>;
type Imported = Answer<typeof contract.importArticles>;

/** Why one of several files was not imported; a failure of the program at one loses nothing of the others either. */
function toProblem(error: unknown, file: contract.Upload): contract.FileProblem {
  if (!(error instanceof AppError)) report(error);
  const [code, detail] =
    error instanceof AppError
      ? ([error.code, error.message] as const)
      : (["internal", "The program failed at reading this. It was not added."] as const);
  return { type: `urn:variorum:problem:${code}`, code, detail, fileName: file.name };
}

async function importPasted(place: Place, body: Pasted, read: ReadUpload) {
  const known = body.id ? await place.tx.article.findUnique({ where: { id: body.id } }) : null;
  if (known) {
    const answer = await getArticleAnswer(place.tx, place.scope, known.id);
    const same = known.storyId === place.storyId && answer.rawHash === sha256(read.bytes);
    requireRepeat(known, place.scope.id, same, answer);
    return { answer, unchanged: true };
  }
  const { id, title, outlet, publishedAt, byline, language, url } = body;
  const answer = await importOne(place, read, { title, outlet, publishedAt, byline, language, url }, id);
  return { answer, outcome: withoutText(answer), subjectId: answer.id };
}

async function importFiles(place: Place, readings: readonly (ReadUpload | contract.FileProblem)[]) {
  const items: (contract.ArticleAnswer | contract.FileProblem)[] = [];
  for (const reading of readings) items.push("code" in reading ? reading : await importOne(place, reading, {}));
  const outcome = { items: items.map((item) => ("code" in item ? item : withoutText(item))) };
  const unchanged = items.every((item) => "code" in item);
  return { answer: { items }, outcome, unchanged, subjectId: place.storyId };
}

async function readAll(files: readonly contract.Upload[]) {
  return Promise.all(files.map((file) => readUpload(file).catch((error: unknown) => toProblem(error, file))));
}

const keep = preparedCommand({
  operation: contract.importArticles,
  find: findStory,
  seconds: 60,
  prepare: async ({ body }) => {
    if (!("files" in body)) {
      const read = await readPasted(body);
      return ({ tx, scope, thing }) => importPasted({ tx, scope, storyId: thing.id }, body, read);
    }
    const [only] = body.files;
    if (only && body.files.length === 1) {
      const read = await readUpload(only);
      return async ({ tx, scope, thing }) => {
        const answer = await importOne({ tx, scope, storyId: thing.id }, read, {});
        return { answer, outcome: withoutText(answer), subjectId: answer.id };
      };
    }
    const readings = await readAll(body.files);
    return ({ tx, scope, thing }) => importFiles({ tx, scope, storyId: thing.id }, readings);
  },
});

async function withTexts(answer: Imported): Promise<Imported> {
  if (!("items" in answer)) return withText(db(), answer);
  const items = answer.items.map((item) => ("code" in item ? item : withText(db(), item)));
  return { items: await Promise.all(items) };
}

/** Sources are read before the transaction and outside this process; all that could be read are added in one event. */
export const importArticles: Command<typeof contract.importArticles> = {
  operation: keep.operation,
  call: async (actor, input, options) => {
    const reply = await keep.call(actor, input, options);
    return { ...reply, answer: await withTexts(reply.answer) };
  },
};
