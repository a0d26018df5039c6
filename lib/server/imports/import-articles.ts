import { v7 } from "uuid";
import * as contract from "@/lib/contract/articles";
import type { Answer, Input } from "@/lib/contract/operation";
import type { ProjectScope } from "../access/project-scope";
import { AppError } from "../app-error";
import { getArticleAnswer } from "../articles/article-row";
import { insertArticle, sha256 } from "../articles/insert-article";
import { withoutText, withText } from "../articles/without-text";
import type { Command } from "../command";
import { db, type Tx } from "../db/client";
import { preparedCommand } from "../prepared-command";
import { findStory } from "../projects/find-story";
import { requireRepeat } from "../projects/known-id";
import { report } from "../report";
import { type Described, describeArticle, toEvidence } from "./describe-article";
import { type ReadUpload, readUpload } from "./read-upload";
import { toStoredRemovals } from "./to-stored-removals";

type Body = Input<typeof contract.importArticles>["body"];
type Pasted = Exclude<Body, { files: unknown }>;
type Imported = Answer<typeof contract.importArticles>;

interface Place {
  readonly tx: Tx;
  readonly scope: ProjectScope;
  readonly storyId: string;
}

/** Reads pasted words like a file of their UTF-8 bytes; what is wrong with them is wrong with the field they came in. */
async function readPasted(body: Pasted): Promise<ReadUpload> {
  const [field, words] = "html" in body ? (["html", body.html] as const) : (["text", body.text] as const);
  const bytes = new TextEncoder().encode(words);
  try {
    return await readUpload({ name: "", mediaType: "", bytes }, field === "html" ? "html" : undefined);
  } catch (error) {
    if (error instanceof AppError)
      throw new AppError(error.code, error.message, { fields: { [field]: error.message } });
    throw error;
  }
}

/** Why one of several files was not imported; a failure of the program at one loses nothing of the others either. */
function toProblem(error: unknown, file: contract.Upload): contract.FileProblem {
  if (!(error instanceof AppError)) report(error);
  const [code, detail] =
    error instanceof AppError
      ? ([error.code, error.message] as const)
      : (["internal", "The program failed at reading this. It was not added."] as const);
  return { type: `urn:variorum:problem:${code}`, code, detail, fileName: file.name };
}

async function importOne({ tx, scope, storyId }: Place, read: ReadUpload, given: Described, id: string = v7()) {
  const { article: found, bytes, mediaType, encoding, fileName } = read;
  const described = await describeArticle(tx, scope.id, found, given);
  await insertArticle(tx, {
    article: { id, projectId: scope.id, storyId, ...described },
    revision: {
      text: found.text,
      blocks: found.blocks,
      evidence: toEvidence(found),
      removed: toStoredRemovals(found.removed),
    },
    source: { bytes, mediaType, encoding, fileName },
  });
  return getArticleAnswer(tx, scope, id);
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
