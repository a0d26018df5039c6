import * as contract from "@/lib/contract/mentions";
import { visibility } from "../access/visibility";
import { parseCursor, toPage } from "../paging";
import { query } from "../query";
import { findLivingMention } from "./find-mention";
import { getMentionAnswer, mentionSelect, presentMention } from "./mention-row";

export const getMention = query({
  operation: contract.getMention,
  find: findLivingMention,
  run: ({ tx, scope, thing }) => getMentionAnswer(tx, scope, thing.id),
});

export const listMentions = query({
  operation: contract.listMentions,
  find: async (tx, input) => {
    const thing = await tx.article.findFirst({
      where: { id: input.article, deletedAt: null, story: { deletedAt: null } },
      select: { id: true, projectId: true },
    });
    return thing && { projectId: thing.projectId, thing };
  },
  run: async ({ tx, input, scope, thing }) => {
    const cursor = parseCursor(input.cursor);
    const [start, id] = [Number(cursor?.[0]), String(cursor?.[1])];
    const rows = await tx.mention.findMany({
      where: {
        articleId: thing.id,
        deletedAt: null,
        ...visibility(scope),
        ...(cursor ? { OR: [{ start: { gt: start } }, { start, id: { gt: id } }] } : {}),
      },
      orderBy: [{ start: "asc" }, { id: "asc" }],
      take: input.limit + 1,
      select: mentionSelect(scope),
    });
    return toPage(
      rows,
      input.limit,
      (row) => [row.start, row.id],
      (row) => presentMention(row, scope),
    );
  },
});
