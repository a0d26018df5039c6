import type { ClaimAnswer } from "@/lib/contract/claims";
import { note } from "@/lib/contract/note";
import { can } from "@/lib/core/access/permissions";
import { claimFlags } from "@/lib/core/claims/claim-flags";
import type { ProjectScope } from "../access/project-scope";
import { visibility } from "../access/visibility";
import type { Tx } from "../db/client";
import type { Prisma } from "../db/generated/client";
import type { Snapshot } from "../events/change";
import { presentAuthor } from "../people/present-author";

/** The links that count in lists and flags: not deleted, on a mention and an article that are not deleted either. */
export function livingLinks(scope: ProjectScope) {
  const mention = { deletedAt: null, article: { deletedAt: null, story: { deletedAt: null } } };
  return { deletedAt: null, mention, ...visibility(scope) } satisfies Prisma.LinkWhereInput;
}

/** Whether a claim stands in a `contradicts` relation with a claim that is not deleted: one row of either side is enough. */
export function contradictionSelect(scope: ProjectScope) {
  const seen = { deletedAt: null, ...visibility(scope) };
  const row = { select: { id: true }, take: 1 } as const;
  return {
    relationsFrom: { where: { kind: "contradicts", ...seen, to: seen }, ...row },
    relationsTo: { where: { kind: "contradicts", ...seen, from: seen }, ...row },
  } as const satisfies Prisma.ClaimSelect;
}

function claimSelect(scope: ProjectScope) {
  const seen = visibility(scope);
  return {
    id: true,
    version: true,
    projectId: true,
    layerId: true,
    statement: true,
    authorId: true,
    sourceAuthor: true,
    createdAt: true,
    updatedAt: true,
    deletedAt: true,
    author: { select: { id: true, name: true } },
    storyClaims: { select: { storyId: true, number: true } },
    notes: { where: { deletedAt: null, ...seen }, select: { doc: true, version: true }, take: 1 },
    ...contradictionSelect(scope),
    links: {
      where: { ...livingLinks(scope), status: { not: "rejected" } },
      select: {
        stance: true,
        status: true,
        mention: { select: { article: { select: { outlet: { select: { id: true, name: true, colour: true } } } } } },
      },
    },
  } as const satisfies Prisma.ClaimSelect;
}

export type ClaimRow = Prisma.ClaimGetPayload<{ select: ReturnType<typeof claimSelect> }>;

export function presentClaim(row: ClaimRow, scope: ProjectScope): ClaimAnswer {
  const outlets = row.links.flatMap((link) => link.mention.article.outlet ?? []);
  const links = row.links.map((link) => ({ ...link, outlet: link.mention.article.outlet?.id ?? null }));
  const own = row.authorId === scope.personId;
  return {
    id: row.id,
    version: row.version,
    project: row.projectId,
    statement: row.statement,
    numbers: Object.fromEntries(row.storyClaims.map(({ storyId, number }) => [storyId, number])),
    author: presentAuthor(row),
    layer: row.layerId,
    note: row.notes[0] ? note.parse(row.notes[0].doc) : null,
    noteVersion: row.notes[0]?.version ?? null,
    mentions: row.links.length,
    outlets: [...new Map(outlets.map((outlet) => [outlet.id, outlet])).values()],
    flags: claimFlags(links, row.relationsFrom.length + row.relationsTo.length > 0),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    abilities: { change: can(scope.role, "claim.change", own), link: can(scope.role, "link.create") },
  };
}

/** The claims with these ids as answers, in the order of the ids; ids of deleted or unseen claims are left out. */
export async function presentClaims(tx: Tx, scope: ProjectScope, ids: readonly string[]): Promise<ClaimAnswer[]> {
  const rows = await tx.claim.findMany({
    where: { id: { in: [...ids] }, deletedAt: null, ...visibility(scope) },
    select: claimSelect(scope),
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []).map((row) => presentClaim(row, scope));
}

/** One claim as an answer, deleted or not; it must exist. */
export async function getClaimAnswer(tx: Tx, scope: ProjectScope, id: string): Promise<ClaimAnswer> {
  return presentClaim(await tx.claim.findUniqueOrThrow({ where: { id }, select: claimSelect(scope) }), scope);
}

export function snapshotClaim(row: { version: number; statement: string; deletedAt: Date | null }): Snapshot {
  return { version: row.version, statement: row.statement, deletedAt: row.deletedAt?.toISOString() ?? null };
}
