import { isDeepStrictEqual } from "node:util";
import type { Input } from "@/lib/contract/operation";
import * as contract from "@/lib/contract/revisions";
import { getArticleAnswer } from "../articles/article-row";
import { findArticle } from "../articles/find-article";
import { insertRawSource, insertRevision, sha256 } from "../articles/insert-article";
import { withoutText, withText } from "../articles/without-text";
import type { Command, CommandContext } from "../command";
import { db } from "../db/client";
import { fetchPage } from "../fetching/fetch-page";
import { preparedCommand } from "../prepared-command";
import { requireHit } from "../projects/require-hit";
import { requireVersion } from "../stale";
import { carryMentions } from "./carry-mentions";
import { findNewestRevision, type KeptRevision, type NextRevision, nextRevision } from "./next-revision";
import { type FetchPage, patience, readAddress } from "./read-address";
import { readPasted } from "./read-pasted";
import { type ReadUpload, readUpload } from "./read-upload";

type Operation = typeof contract.reviseArticle;
type Found = NonNullable<Awaited<ReturnType<typeof findArticle>>>["thing"];

/** What the body brings along as a source, or names the address of; null where it brings none. */
async function readSource(body: Input<Operation>["body"], fetch: FetchPage): Promise<ReadUpload | null> {
  if ("files" in body) return body.files[0] ? readUpload(body.files[0]) : null;
  if ("url" in body) return readAddress(body.url, { ignoreRobots: body.ignoreRobots, patience }, fetch);
  if ("blocks" in body) return null;
  return "text" in body || "html" in body ? readPasted(body) : null;
}

function holdsAlready(newest: KeptRevision, next: NextRevision): boolean {
  const same = (kept: unknown, made: unknown) => isDeepStrictEqual(kept, JSON.parse(JSON.stringify(made)));
  return (
    newest.textHash === sha256(next.text) && same(newest.removed, next.removed) && same(newest.blocks, next.blocks)
  );
}

async function revise({ tx, input, scope, thing, version }: CommandContext<Operation, Found>, read: ReadUpload | null) {
  const answer = () => getArticleAnswer(tx, scope, thing.id);
  if (version !== thing.version) requireVersion(version, thing, await answer());
  // The article's row is held from here on: who marks in the text meanwhile waits, and then sees the new revision.
  await tx.$queryRaw`SELECT FROM article WHERE id = ${thing.id}::uuid FOR UPDATE`;
  const newest = await findNewestRevision(tx, thing.id);
  if (!newest) throw new RangeError(`Article ${thing.id} has no revision.`);
  const next = await nextRevision(tx, thing.id, { newest, body: input.body, read });
  if (holdsAlready(newest, next)) return { answer: await answer(), unchanged: true };
  const { count } = await tx.article.updateMany({
    where: { id: thing.id, version: thing.version },
    data: { version: { increment: 1 } },
  });
  if (count === 0) requireHit(count, await answer());
  const { source, ...held } = next;
  const rawSourceId = "id" in source ? source.id : await insertRawSource(tx, scope.id, source);
  const { reason = null } = input.body;
  const made = { articleId: thing.id, number: newest.number + 1, reason, authorId: scope.personId, rawSourceId };
  const id = await insertRevision(tx, { ...held, ...made });
  await carryMentions(tx, { articleId: thing.id, language: thing.language, from: newest, to: { ...next, id } });
  const changed = await answer();
  return { answer: changed, created: true, outcome: withoutText(changed), subjectId: thing.id };
}

/** The command with another way to fetch pages; only tests have one. */
export function reviseArticleWith(fetch: FetchPage): Command<Operation> {
  const keep = preparedCommand({
    operation: contract.reviseArticle,
    find: async (tx, input) => {
      const subject = await findArticle(tx, input);
      const passesOver = "ignoreRobots" in input.body && input.body.ignoreRobots === true;
      return subject && passesOver ? { ...subject, action: "article.fetchAnyway" } : subject;
    },
    seconds: 60,
    prepare: async ({ body }) => {
      const read = await readSource(body, fetch);
      return (context) => revise(context, read);
    },
  });
  return {
    operation: keep.operation,
    call: async (actor, input, options) => {
      const reply = await keep.call(actor, input, options);
      return { ...reply, answer: await withText(db(), reply.answer) };
    },
  };
}

/** The one way to a further revision. A source that reads the same changes nothing. */
export const reviseArticle = reviseArticleWith(fetchPage);
