import * as contract from "@/lib/contract/articles";
import { AppError } from "../app-error";
import { command } from "../command";
import { givenFields } from "../projects/given-fields";
import { requireVersion } from "../stale";
import { findArticle } from "./find-article";
import { outletForArticle } from "./outlet-for-article";
import { getArticleAnswer } from "./present";

export const changeArticle = command({
  operation: contract.changeArticle,
  find: findArticle,
  run: async ({ tx, input, scope, thing, version }) => {
    const current = await getArticleAnswer(tx, scope, thing.id);
    requireVersion(version, thing, current);
    const { outlet, ...fields } = input.body;
    const outletId = outlet ? await outletForArticle(tx, scope.id, outlet) : outlet;
    const { count } = await tx.article.updateMany({
      where: { id: thing.id, version: thing.version },
      data: { ...givenFields(fields), ...(outletId === undefined ? {} : { outletId }), version: { increment: 1 } },
    });
    if (count === 0) throw new AppError("conflict", "Someone changed this article meanwhile.", { current });
    return { answer: await getArticleAnswer(tx, scope, thing.id), subjectId: thing.id };
  },
});

export const deleteArticle = command({
  operation: contract.deleteArticle,
  find: findArticle,
  run: async ({ tx, scope, thing, version }) => {
    const current = await getArticleAnswer(tx, scope, thing.id);
    requireVersion(version, thing, current);
    const { count } = await tx.article.updateMany({
      where: { id: thing.id, version: thing.version },
      data: { deletedAt: new Date(), version: { increment: 1 } },
    });
    if (count === 0) throw new AppError("conflict", "Someone changed this article meanwhile.", { current });
    return { answer: undefined, subjectId: thing.id };
  },
});
