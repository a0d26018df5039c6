import type { AbsenceAnswer, MatrixAnswer } from "@/lib/contract/comparison";
import { can } from "@/lib/core/access/permissions";
import { cellState } from "@/lib/core/comparison/cell-state";
import {
  compareKeys,
  type MatrixClaim,
  type MatrixFlag,
  type MatrixSort,
  orderMatrix,
} from "@/lib/core/comparison/matrix-order";
import { matrixTotals } from "@/lib/core/comparison/matrix-totals";
import {
  type FindingFlag,
  findingFlagNames,
  findingFlagOf,
  findingFlags,
} from "@/lib/core/discrepancies/finding-flags";
import type { ProjectScope } from "../access/project-scope";
import { listArticleSummaries } from "../articles/present";
import { presentClaims } from "../claims/claim-row";
import type { Tx } from "../db/client";
import { discrepanciesOfClaims } from "../discrepancies/discrepancies-of-claims";
import { type ToldApart, toldApart } from "../discrepancies/told-apart";
import { parseCursor, toPage } from "../paging";
import { findAbsences } from "./absence-row";
import { findMatrixClaims } from "./matrix-claims";
import { findStoryCells, type StoryCell } from "./story-cells";
import { storyOrigins } from "./story-origins";

type Column = MatrixAnswer["columns"][number];
type Row = MatrixAnswer["rows"][number];

/** What to read of a story's matrix. */
export interface MatrixView {
  readonly story: { readonly id: string; readonly eventDate: string | null };
  /** `all`: the proposed links too. */
  readonly status: "accepted" | "all";
  readonly sort: MatrixSort;
  readonly flag?: MatrixFlag | FindingFlag | undefined;
  /** Whether to say how many origins are behind each claim; so it is where the filter is of origins. */
  readonly with?: "origins" | undefined;
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

type Cell = Row["cells"][number];

interface Cells {
  readonly columns: readonly Column[];
  readonly eventDate: string | null;
  readonly mentions: ReadonlyMap<string, readonly StoryCell["mention"][]>;
  readonly apart: ReadonlyMap<string, readonly ToldApart[]>;
  readonly absences: ReadonlyMap<string, Cell["absence"]>;
}

function cellKey(claim: string, outlet: string | null): string {
  return `${claim} ${outlet}`;
}

function groupCells(cells: readonly StoryCell[]): Cells["mentions"] {
  const groups = new Map<string, StoryCell["mention"][]>();
  for (const { claim, outlet, mention } of cells) {
    const key = cellKey(claim, outlet);
    const group = groups.get(key) ?? [];
    group.push(mention);
    groups.set(key, group);
  }
  return groups;
}

function groupAbsences(absences: readonly AbsenceAnswer[]): Cells["absences"] {
  return new Map(absences.map(({ story: _, claim, outlet, ...absence }) => [cellKey(claim, outlet), absence]));
}

function toCells(claim: string, { columns, eventDate, mentions, absences, apart }: Cells): Cell[] {
  const differing = apart.get(claim)?.filter(({ outcome }) => outcome === "differs") ?? [];
  const kindsOf = (id: string) => differing.filter((found) => found.mentions.includes(id)).map(({ kind }) => kind);
  return columns.map(({ outlet, articles }) => {
    const key = cellKey(claim, outlet?.id ?? null);
    const own = mentions.get(key) ?? [];
    const absence = absences.get(key) ?? null;
    const state = cellState({
      stances: own.map(({ stance }) => stance),
      articles: articles.map(({ publishedAt, counts }) => ({ publishedAt, mentions: counts.mentions })),
      eventDate,
      isConfirmedAbsent: absence !== null && !absence.outdated,
    });
    const shown = own.map((mention) => ({ ...mention, differs: kindsOf(mention.id) }));
    return { outlet: outlet?.id ?? null, state, mentions: shown, absence };
  });
}

async function findClaims(tx: Tx, scope: ProjectScope, view: MatrixView): Promise<MatrixClaim[]> {
  const isAsked = view.with === "origins" || view.flag === "one-origin";
  const origins = isAsked ? (await storyOrigins(tx, view.story.id)).found.origins : null;
  return findMatrixClaims(tx, scope, view.story.id, origins);
}

function isFindingFlag(flag: MatrixView["flag"]): flag is FindingFlag {
  return findingFlagNames.some((name) => name === flag);
}

/** The claims in the order of the rows, those that wear the flag that is asked for. */
async function findEntries(tx: Tx, scope: ProjectScope, view: MatrixView, claims: readonly MatrixClaim[]) {
  const { flag, story } = view;
  if (!isFindingFlag(flag)) return orderMatrix(claims, view.sort, flag);
  const ids = claims.map(({ id }) => id);
  const found = await discrepanciesOfClaims(tx, scope, ids, story.id);
  return orderMatrix(
    claims.filter(({ id }) => findingFlags(found.get(id) ?? []).includes(flag)),
    view.sort,
    undefined,
  );
}

/** What a row wears for what its mentions tell otherwise, and how two of them are read. */
function toFindings(found: readonly ToldApart[]): { flags: FindingFlag[]; told: Row["told"] } {
  const flags = findingFlags(found);
  const told = flags.flatMap((flag) => {
    const one = found.find((each) => findingFlagOf(each) === flag);
    return one ? [{ flag, readings: [...one.readings] satisfies [string, string] }] : [];
  });
  return { flags, told };
}

/** A page of the story's matrix, with the columns and totals of the whole. */
export async function readMatrix(tx: Tx, scope: ProjectScope, view: MatrixView): Promise<MatrixAnswer> {
  const { story, limit } = view;
  const statuses = view.status === "accepted" ? (["accepted"] as const) : (["accepted", "proposed"] as const);
  const [claims, articles] = await Promise.all([
    findClaims(tx, scope, view),
    listArticleSummaries(tx, scope, story.id),
  ]);
  const after = parseCursor(view.cursor);
  const entries = (await findEntries(tx, scope, view, claims))
    .filter((entry) => after === null || compareKeys(entry.key, after) > 0)
    .slice(0, limit + 1);
  const { items, next } = toPage(
    entries,
    limit,
    (entry) => entry.key,
    (entry) => entry,
  );
  const ids = items.map((entry) => entry.id);
  const [answers, absences, cells, apart] = await Promise.all([
    presentClaims(tx, scope, ids),
    findAbsences(tx, scope, ids, story.id),
    findStoryCells(tx, scope, { storyId: story.id, claims: ids, statuses }),
    toldApart(tx, scope, ids, story.id),
  ]);
  const columns = toColumns(articles);
  const held = {
    columns,
    eventDate: story.eventDate,
    mentions: groupCells(cells),
    absences: groupAbsences(absences),
    apart,
  };
  const abilities = { confirmAbsence: can(scope.role, "absence.confirm") };
  const byId = new Map(answers.map((claim) => [claim.id, claim]));
  const rows = items.flatMap((entry) => {
    const claim = byId.get(entry.id);
    if (!claim) return [];
    const { flags, told } = toFindings(apart.get(entry.id) ?? []);
    const { origins } = entry;
    return [{ claim, flags: [...entry.flags, ...flags], told, origins, cells: toCells(entry.id, held), abilities }];
  });
  return { columns, rows, next, totals: matrixTotals(claims, statuses) };
}
