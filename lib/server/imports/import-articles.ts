import * as contract from "@/lib/contract/articles";
import type { Answer, Input } from "@/lib/contract/operation";
import type { Upload } from "@/lib/contract/upload";
import { AppError } from "../app-error";
import { getArticleAnswer } from "../articles/article-row";
import { sha256 } from "../articles/insert-article";
import { withoutText, withText } from "../articles/without-text";
import type { Command } from "../command";
import { db } from "../db/client";
import { fetchPage } from "../fetching/fetch-page";
import { preparedCommand } from "../prepared-command";
import { findStory } from "../projects/find-story";
import { requireRepeat } from "../projects/known-id";
import { report } from "../report";
import type { Described } from "./describe-article";
import { importOne, type Place } from "./import-one";
import { type FetchPage, patience, readAddress } from "./read-address";
import { readPasted } from "./read-pasted";
import { type ReadUpload, readUpload } from "./read-upload";

type Body = Input<typeof contract.importArticles>["body"];
type Given = Exclude<Body, { files: unknown }>;
type AtAddress = Extract<Given, { ignoreRobots?: unknown }>;
type Pasted = Exclude<Given, AtAddress>;
type Imported = Answer<typeof contract.importArticles>;

/** Why one of several files was not imported; a failure of the program at one loses nothing of the others either. */
function toProblem(error: unknown, file: Upload): contract.FileProblem {
  if (!(error instanceof AppError)) report(error);
  const [code, detail] =
    error instanceof AppError
      ? ([error.code, error.message] as const)
      : (["internal", "The program failed at reading this. It was not added."] as const);
  return { type: `urn:variorum:problem:${code}`, code, detail, fileName: file.name };
}

/** A repeat of what was already added under the id that the caller chose; null where there is nothing yet. */
async function findRepeat(place: Place, id: string | undefined, isSame: (answer: contract.ArticleAnswer) => boolean) {
  const known = id ? await place.tx.article.findUnique({ where: { id } }) : null;
  if (!known) return null;
  const answer = await getArticleAnswer(place.tx, place.scope, known.id);
  requireRepeat(known, place.scope.id, known.storyId === place.storyId && isSame(answer), answer);
  return { answer, unchanged: true };
}

async function importGiven(place: Place, { id, ...given }: Described & { id?: string | undefined }, read: ReadUpload) {
  const answer = await importOne(place, read, given, id);
  return { answer, outcome: withoutText(answer), subjectId: answer.id };
}

async function importPasted(place: Place, body: Pasted, read: ReadUpload) {
  const repeat = await findRepeat(place, body.id, ({ rawHash }) => rawHash === sha256(read.bytes));
  const { id, title, outlet, publishedAt, modifiedAt, section, byline, language, url } = body;
  const given = { id, title, outlet, publishedAt, modifiedAt, section, byline, language, url };
  return repeat ?? importGiven(place, given, read);
}

/** `read` is null where the id was taken before the page was fetched. */
async function importFetched(place: Place, body: AtAddress, read: ReadUpload | null) {
  const { url, ignoreRobots: _, ...given } = body;
  const isSame = ({ fetched }: contract.ArticleAnswer) => URL.canParse(url) && fetched?.requested === new URL(url).href;
  const repeat = await findRepeat(place, body.id, isSame);
  if (repeat) return repeat;
  if (!read) throw new RangeError("An article was gone that was just there.");
  return importGiven(place, given, read);
}

async function readAtAddress({ id, url, ignoreRobots }: AtAddress, fetch: FetchPage): Promise<ReadUpload | null> {
  const isTaken = id !== undefined && (await db().article.count({ where: { id } })) > 0;
  return isTaken ? null : readAddress(url, { ignoreRobots, patience }, fetch);
}

async function importFiles(place: Place, readings: readonly (ReadUpload | contract.FileProblem)[]) {
  const items: (contract.ArticleAnswer | contract.FileProblem)[] = [];
  for (const reading of readings) items.push("code" in reading ? reading : await importOne(place, reading, {}));
  const outcome = { items: items.map((item) => ("code" in item ? item : withoutText(item))) };
  const unchanged = items.every((item) => "code" in item);
  return { answer: { items }, outcome, unchanged, subjectId: place.storyId };
}

async function readAll(files: readonly Upload[]) {
  return Promise.all(files.map((file) => readUpload(file).catch((error: unknown) => toProblem(error, file))));
}

function keepWith(fetch: FetchPage) {
  return preparedCommand({
    operation: contract.importArticles,
    find: async (tx, input) => {
      const story = await findStory(tx, input);
      const passesOver = "ignoreRobots" in input.body && input.body.ignoreRobots === true;
      return story && passesOver ? { ...story, action: "article.fetchAnyway" } : story;
    },
    seconds: 60,
    prepare: async ({ body }) => {
      if ("files" in body) {
        const [only] = body.files;
        if (only && body.files.length === 1) {
          const read = await readUpload(only);
          return ({ tx, scope, thing }) => importGiven({ tx, scope, storyId: thing.id }, {}, read);
        }
        const readings = await readAll(body.files);
        return ({ tx, scope, thing }) => importFiles({ tx, scope, storyId: thing.id }, readings);
      }
      if ("text" in body || "html" in body) {
        const read = await readPasted(body);
        return ({ tx, scope, thing }) => importPasted({ tx, scope, storyId: thing.id }, body, read);
      }
      const read = await readAtAddress(body, fetch);
      return ({ tx, scope, thing }) => importFetched({ tx, scope, storyId: thing.id }, body, read);
    },
  });
}

async function withTexts(answer: Imported): Promise<Imported> {
  if (!("items" in answer)) return withText(db(), answer);
  const items = answer.items.map((item) => ("code" in item ? item : withText(db(), item)));
  return { items: await Promise.all(items) };
}

/** The command with another way to fetch pages; only tests have one. */
export function importArticlesWith(fetch: FetchPage): Command<typeof contract.importArticles> {
  const keep = keepWith(fetch);
  return {
    operation: keep.operation,
    call: async (actor, input, options) => {
      const reply = await keep.call(actor, input, options);
      return { ...reply, answer: await withTexts(reply.answer) };
    },
  };
}

/** Sources are fetched and read before the transaction and outside this process; all that could be read are added in one event. */
export const importArticles = importArticlesWith(fetchPage);
