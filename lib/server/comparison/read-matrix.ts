import type { AbsenceAnswer, MatrixAnswer } from "@/lib/contract/comparison";
import { can } from "@/lib/core/access/permissions";
import { cellState } from "@/lib/core/comparison/cell-state";
import { compareKeys, type MatrixFlag, type MatrixSort, orderMatrix } from "@/lib/core/comparison/matrix-order";
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
import { groupBy } from "../facts/group-by";
import { parseCursor, toPage } from "../paging";
import { findAbsences } from "./absence-row";
import { type CellMention, findCellMentions } from "./cell-mentions";
import { findMatrixClaims, type StoryClaim, type StoryLink } from "./matrix-claims";
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
  /** The links of these show a mention. */
  readonly statuses: readonly string[];
  readonly mentions: ReadonlyMap<string, CellMention>;
  readonly apart: ReadonlyMap<string, readonly ToldApart[]>;
  readonly absences: ReadonlyMap<string, readonly AbsenceAnswer[]>;
}

function toMention({ mention, stance, status }: StoryLink, told: CellMention, apart: readonly ToldApart[]) {
  const differing = apart.filter(({ outcome, mentions }) => outcome === "differs" && mentions.has(mention));
  return { ...told, stance, status, differs: differing.map(({ kind }) => kind) };
}

function toAbsence({ story: _, claim: __, outlet: ___, ...absence }: AbsenceAnswer): NonNullable<Cell["absence"]> {
  return absence;
}

/** The cells of each claim in its row. */
function cellReader({ columns, eventDate, statuses, mentions, absences, apart }: Cells): (claim: StoryClaim) => Cell[] {
  const places = columns.map(({ outlet, articles }) => ({
    outlet: outlet?.id ?? null,
    articles: articles.map(({ publishedAt, counts }) => ({ publishedAt, mentions: counts.mentions })),
  }));
  return ({ id, links }) => {
    const shown = groupBy(
      links.filter(({ status }) => statuses.includes(status)),
      ({ outlet }) => outlet,
    );
    const [silent, found] = [absences.get(id) ?? [], apart.get(id) ?? []];
    return places.map(({ outlet, articles }) => {
      const own = (shown.get(outlet) ?? []).flatMap((link) => {
        const told = mentions.get(link.mention);
        return told ? toMention(link, told, found) : [];
      });
      const confirmed = silent.find((one) => one.outlet === outlet);
      const absence = confirmed ? toAbsence(confirmed) : null;
      const state = cellState({
        stances: own.map(({ stance }) => stance),
        articles,
        eventDate,
        isConfirmedAbsent: absence !== null && !absence.outdated,
      });
      return { outlet, state, mentions: own, absence };
    });
  };
}

async function findClaims(tx: Tx, scope: ProjectScope, view: MatrixView): Promise<StoryClaim[]> {
  const isAsked = view.with === "origins" || view.flag === "one-origin";
  const origins = isAsked ? (await storyOrigins(tx, view.story.id)).found.origins : null;
  return findMatrixClaims(tx, scope, view.story.id, origins);
}

function isFindingFlag(flag: MatrixView["flag"]): flag is FindingFlag {
  return findingFlagNames.some((name) => name === flag);
}

/** The claims in the order of the rows, those that wear the flag that is asked for. */
async function findEntries(tx: Tx, scope: ProjectScope, view: MatrixView, claims: readonly StoryClaim[]) {
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
  const statuses = view.status === "accepted" ? ["accepted"] : ["accepted", "proposed"];
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
  const linked = new Map(claims.map((claim) => [claim.id, claim]));
  const shown = ids.flatMap((id) => linked.get(id)?.links ?? []).filter(({ status }) => statuses.includes(status));
  const [answers, absences, mentions, apart] = await Promise.all([
    presentClaims(tx, scope, ids),
    findAbsences(tx, scope, ids, story.id),
    findCellMentions(tx, scope, [...new Set(shown.map(({ mention }) => mention))]),
    toldApart(tx, scope, ids, story.id),
  ]);
  const columns = toColumns(articles);
  const cellsOf = cellReader({
    ...{ columns, statuses, mentions, apart },
    eventDate: story.eventDate,
    absences: groupBy(absences, ({ claim }) => claim),
  });
  const abilities = { confirmAbsence: can(scope.role, "absence.confirm") };
  const byId = new Map(answers.map((claim) => [claim.id, claim]));
  const rows = items.flatMap((entry) => {
    const [claim, own] = [byId.get(entry.id), linked.get(entry.id)];
    if (!claim || !own) return [];
    const { flags, told } = toFindings(apart.get(entry.id) ?? []);
    const { origins } = entry;
    return [{ claim, flags: [...entry.flags, ...flags], told, origins, cells: cellsOf(own), abilities }];
  });
  return { columns, rows, next, totals: matrixTotals(claims, statuses) };
}
