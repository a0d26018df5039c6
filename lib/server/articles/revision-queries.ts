import { article } from "@/lib/contract/articles";
import * as contract from "@/lib/contract/revisions";
import { notFound } from "../app-error";
import type { Prisma } from "../db/generated/client";
import { parseCursor, toPage } from "../paging";
import { query } from "../query";
import { findArticle } from "./find-article";
import { presentRemoved } from "./stored-removals";

const select = {
  number: true,
  change: true,
  reason: true,
  author: { select: { id: true, name: true } },
  textHash: true,
  createdAt: true,
  rawSource: { select: { hash: true } },
} as const satisfies Prisma.RevisionSelect;

function presentRevision(row: Prisma.RevisionGetPayload<{ select: typeof select }>): contract.RevisionAnswer {
  const { number, change, reason, author, textHash, rawSource, createdAt } = row;
  return {
    number,
    change: contract.revisionChange.parse(change),
    reason,
    author,
    textHash,
    rawHash: rawSource.hash,
    createdAt: createdAt.toISOString(),
  };
}

export const listRevisions = query({
  operation: contract.listRevisions,
  find: findArticle,
  run: async ({ tx, input, thing }) => {
    const before = parseCursor(input.cursor)?.[0];
    const rows = await tx.revision.findMany({
      where: { articleId: thing.id, ...(before === undefined ? {} : { number: { lt: Number(before) } }) },
      orderBy: { number: "desc" },
      take: input.limit + 1,
      select,
    });
    return toPage(rows, input.limit, (row) => [row.number], presentRevision);
  },
});

export const getRevision = query({
  operation: contract.getRevision,
  find: findArticle,
  run: async ({ tx, input, thing }) => {
    const row = await tx.revision.findUnique({
      where: { articleId_number: { articleId: thing.id, number: input.revision } },
      select: { ...select, text: true, blocks: true, removed: true },
    });
    if (!row) throw notFound();
    const blocks = article.shape.blocks.parse(row.blocks);
    return { ...presentRevision(row), text: row.text, blocks, removed: presentRemoved(row.removed) };
  },
});
