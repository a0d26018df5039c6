import * as contract from "@/lib/contract/articles";
import type { Input } from "@/lib/contract/operation";
import { type Command, command } from "../command";
import { db, type Tx } from "../db/client";
import type { ChangeLog } from "../events/change";
import { givenFields, hasFields } from "../projects/given-fields";
import { requireHit } from "../projects/require-hit";
import { requireVersion } from "../stale";
import { getArticleAnswer } from "./article-row";
import { findArticle } from "./find-article";
import { outletForArticle } from "./outlet-for-article";
import { toPublishedAt } from "./published-at";
import { snapshotArticle } from "./restore-article";
import { withoutText, withText } from "./without-text";

type Change = Input<typeof contract.changeArticle>["body"];

function toColumns({ outlet: _, publishedAt, modifiedAt, ...fields }: Change, outletId: string | null | undefined) {
  const times = {
    publishedAt: publishedAt ? toPublishedAt(publishedAt) : publishedAt,
    modifiedAt: modifiedAt ? toPublishedAt(modifiedAt) : modifiedAt,
  };
  return givenFields({ ...fields, outletId, ...times });
}

type Found = NonNullable<Awaited<ReturnType<typeof findArticle>>>["thing"];

async function logArticle(tx: Tx, log: ChangeLog, before: Found): Promise<void> {
  const after = await tx.article.findUniqueOrThrow({ where: { id: before.id } });
  log.add({ kind: "article", id: before.id, before: snapshotArticle(before), after: snapshotArticle(after) });
}

const change = command({
  operation: contract.changeArticle,
  find: findArticle,
  run: async ({ tx, input, scope, thing, version, log }) => {
    const answer = () => getArticleAnswer(tx, scope, thing.id);
    if (version !== thing.version) requireVersion(version, thing, await answer());
    const { outlet } = input.body;
    const columns = toColumns(input.body, outlet ? await outletForArticle(tx, scope.id, outlet) : outlet);
    if (hasFields(thing, columns)) return { answer: await answer(), unchanged: true };
    const { count } = await tx.article.updateMany({
      where: { id: thing.id, version: thing.version },
      data: { ...columns, version: { increment: 1 } },
    });
    const changed = await answer();
    requireHit(count, changed);
    await logArticle(tx, log, thing);
    return { answer: changed, outcome: withoutText(changed), subjectId: thing.id };
  },
});

export const changeArticle: Command<typeof contract.changeArticle> = {
  operation: change.operation,
  call: async (actor, input, options) => {
    const reply = await change.call(actor, input, options);
    return { ...reply, answer: await withText(db(), reply.answer) };
  },
};

/** The article's mentions go with it without being touched: nothing shows a mention whose article is deleted. */
export const deleteArticle = command({
  operation: contract.deleteArticle,
  find: findArticle,
  run: async ({ tx, scope, thing, version, log }) => {
    if (version !== thing.version) requireVersion(version, thing, await getArticleAnswer(tx, scope, thing.id));
    const { count } = await tx.article.updateMany({
      where: { id: thing.id, version: thing.version, deletedAt: null },
      data: { deletedAt: new Date(), version: { increment: 1 } },
    });
    requireHit(count, await getArticleAnswer(tx, scope, thing.id));
    await logArticle(tx, log, thing);
    return { answer: undefined, subjectId: thing.id };
  },
});
