import * as contract from "@/lib/contract/facts";
import type { ReadArticle } from "@/lib/core/facts/extractor";
import { visibility } from "../access/visibility";
import { AppError } from "../app-error";
import { query } from "../query";
import { findCandidatesInThread } from "./reading-thread";
import { articleKey, findReadArticle } from "./stored-article";

export const listCandidates = query({
  operation: contract.listCandidates,
  find: async (tx, input) => {
    const thing = await tx.article.findFirst({
      where: { id: input.article, deletedAt: null, story: { deletedAt: null } },
      select: {
        id: true,
        projectId: true,
        revisions: { orderBy: { number: "desc" }, take: 1, select: { id: true, number: true } },
      },
    });
    return thing && { projectId: thing.projectId, thing };
  },
  run: async ({ tx, scope, thing: { revisions } }) => {
    const [revision] = revisions;
    const article: ReadArticle | null = revision ? await findReadArticle(tx, revision.id) : null;
    if (!revision || !article) return { revision: 0, items: [] };
    const found = await findCandidatesInThread(articleKey(revision.id, article), article);
    if (!found) throw new AppError("unavailable", "This text is too large to look for sentences worth marking.");
    const mentions = await tx.mention.findMany({
      where: { revisionId: revision.id, deletedAt: null, ...visibility(scope) },
      select: { segments: { select: { start: true, end: true } } },
    });
    const marked = mentions.flatMap(({ segments }) => segments);
    const isMarked = (one: { start: number; end: number }) =>
      marked.some(({ start, end }) => start < one.end && one.start < end);
    const items = found.filter((one) => !isMarked(one)).map(({ start, end, value }) => ({ start, end, ...value }));
    return { revision: revision.number, items };
  },
});
