import * as contract from "@/lib/contract/articles";
import { authorise } from "../../access/project-scope";
import { AppError } from "../../app-error";
import { sha256 } from "../../articles/insert-article";
import { withoutText } from "../../articles/without-text";
import { db, type Tx } from "../../db/client";
import { findStory } from "../../projects/find-story";
import { requiredAction } from "../../query";
import { report } from "../../report";
import { transact } from "../../transact";
import { importOne } from "../import-one";
import type { ReadUpload } from "../read-upload";
import type { ClaimedItem } from "./claim-item";

/** How often what the program itself did wrong is tried before the item fails. */
const mostTries = 3;

/** Whether the item is still this runner's to settle, held until the transaction ends; null when it is not. */
async function holdItem(tx: Tx, id: string, runner: string): Promise<{ addAnyway: boolean } | null> {
  const [row] = await tx.$queryRaw<{ addAnyway: boolean }[]>`
    SELECT "addAnyway" FROM job_item WHERE id = ${id}::uuid AND state = 'reading' AND "runnerId" = ${runner}::uuid FOR UPDATE`;
  return row ?? null;
}

/** An article of the story whose newest revision is this text, the oldest of several; two jobs ask one after another. */
async function findSame(tx: Tx, storyId: string, text: string): Promise<string | null> {
  await tx.$queryRaw`SELECT id FROM story WHERE id = ${storyId}::uuid FOR NO KEY UPDATE`;
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    SELECT a.id FROM revision r JOIN article a ON a.id = r."articleId"
    WHERE r."textHash" = ${sha256(text)} AND a."storyId" = ${storyId}::uuid AND a."deletedAt" IS NULL
      AND NOT EXISTS (SELECT 1 FROM revision later WHERE later."articleId" = a.id AND later.number > r.number)
    ORDER BY a."createdAt", a.id LIMIT 1`;
  return row?.id ?? null;
}

const settled = { state: "done", runnerId: null, leaseUntil: null } as const;

/**
 * Makes the article of an item that was read and settles the item, in one transaction: after a kill there are both or none.
 * The item's id is the event's, so that no item ever makes two. What is not this runner's any more changes nothing.
 */
export async function finishItem(item: ClaimedItem, runner: string, read: ReadUpload): Promise<void> {
  const { author, storyId, givenAt } = item;
  const actor = { ...author, session: null };
  const call = {
    name: contract.importArticles.id,
    actor,
    input: { job: item.jobId, item: item.id },
    options: { key: item.id },
    answer: contract.article.nullable(),
    seconds: 60,
  };
  await transact(call, async (tx) => {
    const held = await holdItem(tx, item.id, runner);
    if (!held) return { answer: null, project: null, unchanged: true };
    const story = await findStory(tx, { story: storyId });
    if (!story) throw new AppError("not-found", "The story was deleted meanwhile.");
    // Nobody calls here: the right of the person who began the job is what counts, as it is now.
    const scope = await authorise(tx, actor, story, requiredAction(contract.importArticles));
    const project = { id: scope.id, layerId: scope.layerId };
    const same = await findSame(tx, storyId, read.article.text);
    if (same && !held.addAnyway) {
      await tx.jobItem.update({ where: { id: item.id }, data: { ...settled, sameAsId: same, finishedAt: new Date() } });
      return { answer: null, project, unchanged: true };
    }
    const article = await importOne({ tx, scope, storyId, givenAt }, read, {});
    const data = { ...settled, articleId: article.id, finishedAt: new Date(), bytes: null };
    await tx.jobItem.update({ where: { id: item.id }, data, select: { id: true } });
    return { answer: withoutText(article), project, subjectId: article.id };
  });
}

/** Of all that may be wrong with a page, an owner may pass over what its robots.txt says alone. */
function codeOf({ code, details }: AppError): string {
  return details.fields?.ignoreRobots ? "robots" : code;
}

/**
 * Settles an item that could not be read, with the sentence for the person. What the program did wrong is reported and
 * tried again a few times.
 */
export async function failItem(item: ClaimedItem, runner: string, error: unknown): Promise<void> {
  const isKnown = error instanceof AppError;
  if (!isKnown) report(error);
  const mine = { id: item.id, state: "reading", runnerId: runner } as const;
  const free = { runnerId: null, leaseUntil: null };
  if (!isKnown && item.attempts < mostTries) {
    await db().jobItem.updateMany({ where: mine, data: { ...free, state: "waiting" } });
    return;
  }
  const code = isKnown ? codeOf(error) : "internal";
  const sentence = isKnown ? error.message : "The program failed at reading this. It was not added.";
  await db().jobItem.updateMany({
    where: mine,
    data: { ...free, state: "failed", code, sentence, finishedAt: new Date() },
  });
}
