import type { MatrixAnswer } from "@/lib/contract/comparison";
import type { ClaimFlag } from "@/lib/core/claims/claim-flags";
import { cellState } from "@/lib/core/comparison/cell-state";
import { compareKeys, type MatrixEntry, type MatrixSort, orderMatrix } from "@/lib/core/comparison/matrix-order";
import { matrixTotals } from "@/lib/core/comparison/matrix-totals";
import type { ProjectScope } from "../access/project-scope";
import { listArticleSummaries } from "../articles/present";
import { presentClaims } from "../claims/claim-row";
import type { Tx } from "../db/client";
import { parseCursor, toPage } from "../paging";
import { findMatrixClaims } from "./matrix-claims";
import { findStoryCells, type StoryCell } from "./story-cells";

type Column = MatrixAnswer["columns"][number];
type Row = MatrixAnswer["rows"][number];

/** What to read of a story's matrix. */
export interface MatrixView {
  readonly story: { readonly id: string; readonly eventDate: string | null };
  /** `all`: the proposed links too. */
  readonly status: "accepted" | "all";
  readonly sort: MatrixSort;
  readonly flag?: ClaimFlag | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** The story of a matrix as a query's subject; null when there is none. */
export async function findMatrixStory(tx: Tx, input: { story: string }) {
  const thing = await tx.story.findFirst({
    where: { id: input.story, deletedAt: null },
    select: { id: true, projectId: true, title: true, eventDate: true },
  });
  return thing && { projectId: thing.projectId, thing };
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
  claim: Row["claim"],
  { columns, cells, eventDate }: { columns: readonly Column[]; cells: readonly StoryCell[]; eventDate: string | null },
): Row {
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

/** A page of the story's matrix, with the columns and totals of the whole. */
export async function readMatrix(tx: Tx, scope: ProjectScope, view: MatrixView): Promise<MatrixAnswer> {
  const { story, limit } = view;
  const statuses = view.status === "accepted" ? (["accepted"] as const) : (["accepted", "proposed"] as const);
  const claims = await findMatrixClaims(tx, scope, story.id);
  const after = parseCursor(view.cursor);
  const entries = orderMatrix(claims, view.sort, view.flag)
    .filter((entry) => after === null || compareKeys(entry.key, after) > 0)
    .slice(0, limit + 1);
  const { items, next } = toPage(
    entries,
    limit,
    (entry) => entry.key,
    (entry) => entry,
  );
  const ids = items.map((entry) => entry.id);
  const [answers, cells, articles] = await Promise.all([
    presentClaims(tx, scope, ids),
    findStoryCells(tx, scope, { storyId: story.id, claims: ids, statuses }),
    listArticleSummaries(tx, scope, story.id),
  ]);
  const columns = toColumns(articles);
  const byId = new Map(answers.map((claim) => [claim.id, claim]));
  const rows = items.flatMap((entry) => {
    const claim = byId.get(entry.id);
    return claim ? [toRow(entry, claim, { columns, cells, eventDate: story.eventDate })] : [];
  });
  return { columns, rows, next, totals: matrixTotals(claims, statuses) };
}
