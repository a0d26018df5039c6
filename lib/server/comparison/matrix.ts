import type { z } from "zod";
import * as contract from "@/lib/contract/comparison";
import { cellState } from "@/lib/core/comparison/cell-state";
import { type MatrixClaim, type MatrixEntry, orderMatrix } from "@/lib/core/comparison/matrix-order";
import type { ProjectScope } from "../access/project-scope";
import { visibility } from "../access/visibility";
import { listArticleSummaries } from "../articles/present";
import { presentClaims } from "../claims/claim-row";
import type { Tx } from "../db/client";
import { formatCursor, parseCursor } from "../paging";
import { query } from "../query";
import { findStoryCells, type StoryCell } from "./story-cells";

type Matrix = z.infer<typeof contract.matrix>;
type Column = Matrix["columns"][number];

/** The story's claims with their living links in the story, to order and flag them. */
async function findMatrixClaims(tx: Tx, scope: ProjectScope, storyId: string): Promise<MatrixClaim[]> {
  const seen = visibility(scope);
  const contradicts = { kind: "contradicts", deletedAt: null, ...seen } as const;
  const rows = await tx.storyClaim.findMany({
    where: { storyId, claim: { deletedAt: null, ...seen } },
    select: {
      number: true,
      claim: {
        select: {
          id: true,
          statement: true,
          relationsFrom: { where: contradicts, select: { id: true }, take: 1 },
          relationsTo: { where: contradicts, select: { id: true }, take: 1 },
          links: {
            where: { deletedAt: null, mention: { deletedAt: null, article: { storyId, deletedAt: null } }, ...seen },
            select: {
              stance: true,
              status: true,
              mention: { select: { article: { select: { outletId: true } } } },
            },
          },
        },
      },
    },
  });
  return rows.map(({ number, claim }) => ({
    id: claim.id,
    number,
    statement: claim.statement,
    contradictedByRelation: claim.relationsFrom.length + claim.relationsTo.length > 0,
    links: claim.links.map(({ stance, status, mention }) => ({ stance, status, outlet: mention.article.outletId })),
  }));
}

/** One column an outlet in the order of its first article; the articles without an outlet share the last one. */
function toColumns(articles: Awaited<ReturnType<typeof listArticleSummaries>>): Column[] {
  const columns = new Map<string | null, Column>();
  for (const article of articles) {
    const key = article.outlet?.id ?? null;
    const column = columns.get(key) ?? { outlet: article.outlet, articles: [] };
    column.articles.push(article);
    columns.set(key, column);
  }
  return [...columns.values()].sort((a, b) => Number(a.outlet === null) - Number(b.outlet === null));
}

function toRow(
  entry: MatrixEntry,
  claim: Matrix["rows"][number]["claim"],
  columns: readonly Column[],
  cells: readonly StoryCell[],
  eventDate: string | null,
): Matrix["rows"][number] {
  return {
    claim,
    flags: [...entry.flags],
    cells: columns.map(({ outlet, articles }) => {
      const mentions = cells.filter((cell) => cell.claim === entry.id && cell.outlet === (outlet?.id ?? null));
      const read = articles.map(({ publishedAt, counts }) => ({ publishedAt, mentions: counts.mentions }));
      const stances = mentions.map((cell) => cell.mention.stance);
      return {
        outlet: outlet?.id ?? null,
        state: cellState(stances, read, eventDate),
        mentions: mentions.map((cell) => cell.mention),
      };
    }),
  };
}

export const getMatrix = query({
  operation: contract.getMatrix,
  find: async (tx, input) => {
    const thing = await tx.story.findFirst({
      where: { id: input.story, deletedAt: null },
      select: { id: true, projectId: true, eventDate: true },
    });
    return thing && { projectId: thing.projectId, thing };
  },
  run: async ({ tx, input, scope, thing }) => {
    const statuses = input.status === "accepted" ? (["accepted"] as const) : (["accepted", "proposed"] as const);
    const claims = await findMatrixClaims(tx, scope, thing.id);
    const ordered = orderMatrix(claims, input.sort, input.flag);
    const start = Number(parseCursor(input.cursor)?.[0] ?? 0);
    const entries = ordered.slice(start, start + input.limit);
    const ids = entries.map((entry) => entry.id);
    const [answers, cells, articles] = await Promise.all([
      presentClaims(tx, scope, ids),
      findStoryCells(tx, scope, { storyId: thing.id, claims: ids, statuses }),
      listArticleSummaries(tx, scope, thing.id),
    ]);
    const columns = toColumns(articles);
    const byId = new Map(answers.map((claim) => [claim.id, claim]));
    const rows = entries.flatMap((entry) => {
      const claim = byId.get(entry.id);
      return claim ? [toRow(entry, claim, columns, cells, thing.eventDate)] : [];
    });
    const end = start + input.limit;
    return { columns, rows, next: end < ordered.length ? formatCursor([end]) : null };
  },
});
