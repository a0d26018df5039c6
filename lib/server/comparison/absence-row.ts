import type { AbsenceAnswer } from "@/lib/contract/comparison";
import type { ProjectScope } from "../access/project-scope";
import { visibility } from "../access/visibility";
import type { Tx } from "../db/client";
import type { Prisma } from "../db/generated/client";
import type { Snapshot } from "../events/change";
import { presentAuthor } from "../events/present-author";

export const absenceSelect = {
  storyId: true,
  claimId: true,
  outletId: true,
  layerId: true,
  revisions: true,
  reason: true,
  version: true,
  confirmedAt: true,
  deletedAt: true,
  sourceAuthor: true,
  author: { select: { id: true, name: true } },
} as const satisfies Prisma.AbsenceSelect;

export type AbsenceRow = Prisma.AbsenceGetPayload<{ select: typeof absenceSelect }>;

/** One text that an outlet has in a story: an article's newest revision. */
export interface OutletText {
  readonly article: string;
  readonly revision: string;
  readonly number: number;
}

/** What a story's outlets have there, by outlet; only those of `outlet` where it is given. */
export async function findOutletTexts(
  tx: Tx,
  storyId: string,
  outlet?: string,
): Promise<ReadonlyMap<string, readonly OutletText[]>> {
  const rows = await tx.article.findMany({
    where: { storyId, deletedAt: null, outletId: outlet ?? { not: null } },
    select: {
      id: true,
      outletId: true,
      revisions: { orderBy: { number: "desc" }, take: 1, select: { id: true, number: true } },
    },
  });
  const texts = new Map<string, OutletText[]>();
  for (const { id, outletId, revisions } of rows) {
    const [newest] = revisions;
    if (!newest || outletId === null) continue;
    const own = texts.get(outletId) ?? [];
    own.push({ article: id, revision: newest.id, number: newest.number });
    texts.set(outletId, own);
  }
  return texts;
}

/** An absence as an answer; `texts` are what its outlet has in the story now. */
export function presentAbsence(row: AbsenceRow, texts: readonly OutletText[]): AbsenceAnswer {
  const read = new Set(row.revisions);
  return {
    story: row.storyId,
    claim: row.claimId,
    outlet: row.outletId,
    version: row.version,
    reason: row.reason,
    author: presentAuthor(row),
    confirmedAt: row.confirmedAt.toISOString(),
    outdated: texts.some(({ revision }) => !read.has(revision)),
  };
}

/** The confirmed absences of some claims: those in one story, or in all that are there. */
export async function findAbsences(
  tx: Tx,
  scope: ProjectScope,
  claims: readonly string[],
  storyId?: string,
): Promise<AbsenceAnswer[]> {
  const rows = await tx.absence.findMany({
    where: {
      claimId: { in: [...claims] },
      story: { deletedAt: null, ...(storyId ? { id: storyId } : {}) },
      deletedAt: null,
      ...visibility(scope),
    },
    orderBy: [{ confirmedAt: "asc" }, { outletId: "asc" }],
    select: absenceSelect,
  });
  const texts = new Map<string, Awaited<ReturnType<typeof findOutletTexts>>>();
  for (const id of new Set(rows.map((row) => row.storyId))) texts.set(id, await findOutletTexts(tx, id));
  return rows.map((row) => presentAbsence(row, texts.get(row.storyId)?.get(row.outletId) ?? []));
}

/** An absence's id among an event's changes. */
export function absenceKey(row: Pick<AbsenceRow, "storyId" | "claimId" | "outletId" | "layerId">): string {
  return [row.storyId, row.claimId, row.outletId, row.layerId].join("/");
}

/** What finds the row of a key. */
export function whereAbsence(key: string): Prisma.AbsenceWhereUniqueInput {
  const [storyId = "", claimId = "", outletId = "", layerId = ""] = key.split("/");
  return { storyId_claimId_outletId_layerId: { storyId, claimId, outletId, layerId } };
}

export function snapshotAbsence(row: AbsenceRow): Snapshot {
  const { version, reason, revisions, author, sourceAuthor, confirmedAt, deletedAt } = row;
  return {
    version,
    reason,
    revisions,
    authorId: author.id,
    sourceAuthor,
    confirmedAt: confirmedAt.toISOString(),
    deletedAt: deletedAt?.toISOString() ?? null,
  };
}
