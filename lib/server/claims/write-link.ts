import type { Stance } from "@/lib/contract/claims";
import type { ProjectScope } from "../access/project-scope";
import { AppError } from "../app-error";
import type { Tx } from "../db/client";
import type { LinkStatus } from "../db/generated/client";
import type { ChangeLog } from "../events/change";
import { numberClaim } from "./insert-claim";
import { type LinkRow, linkKey, linkSelect, presentLink, snapshotLink } from "./link-row";

interface NewLink {
  readonly mentionId: string;
  readonly claimId: string;
  /** The story of the mention's article, where the claim gets its number. */
  readonly storyId: string;
  readonly stance?: Stance | undefined;
  readonly status?: LinkStatus | undefined;
}

/** The status of a link made by hand: `proposed` where the project asks for a second reviewer. */
export async function defaultStatus(tx: Tx, scope: ProjectScope): Promise<LinkStatus> {
  const project = await tx.project.findUniqueOrThrow({ where: { id: scope.id }, select: { secondReview: true } });
  return project.secondReview ? "proposed" : "accepted";
}

/**
 * Links a mention to a claim of the same project; a link that was deleted comes back with a new author. A living link is
 * answered as it is, and another stance than its own is a `conflict`: whose link it is decides who may change it.
 */
export async function createLink(tx: Tx, scope: ProjectScope, link: NewLink, log: ChangeLog): Promise<LinkRow> {
  const { mentionId, claimId, storyId } = link;
  const where = { mentionId_claimId: { mentionId, claimId } };
  const old = await tx.link.findUnique({ where, select: linkSelect });
  if (old && !old.deletedAt) {
    if (link.stance === undefined || link.stance === old.stance) return old;
    throw new AppError("conflict", "The mention is linked to this claim already, with another stance.", {
      current: presentLink(old),
    });
  }
  const status = link.status ?? (await defaultStatus(tx, scope));
  const data = { stance: link.stance ?? "states", status, authorId: scope.personId, layerId: scope.layerId } as const;
  const row = old
    ? await tx.link.update({
        where,
        data: { ...data, deletedAt: null, updatedAt: new Date(), version: { increment: 1 } },
        select: linkSelect,
      })
    : await tx.link.create({ data: { mentionId, claimId, ...data }, select: linkSelect });
  const before = old ? snapshotLink(old) : null;
  log.add({ kind: "link", id: linkKey(row), before, after: snapshotLink(row) });
  const claim = await tx.claim.findUniqueOrThrow({ where: { id: claimId }, select: { layerId: true } });
  await numberClaim(tx, { claimId, storyId, layerId: claim.layerId });
  return row;
}

/** Changes a link that the caller read at `old.version`; a change in between is a `conflict`. */
export async function updateLink(
  tx: Tx,
  old: LinkRow,
  data: { stance?: Stance; status?: LinkStatus; deletedAt?: Date },
  log: ChangeLog,
): Promise<LinkRow> {
  const { mentionId, claimId, version } = old;
  const { count } = await tx.link.updateMany({
    where: { mentionId, claimId, version },
    data: { ...data, updatedAt: new Date(), version: { increment: 1 } },
  });
  const row = await tx.link.findUniqueOrThrow({
    where: { mentionId_claimId: { mentionId, claimId } },
    select: linkSelect,
  });
  if (count === 0)
    throw new AppError("conflict", "Someone changed this link meanwhile.", { current: presentLink(row) });
  log.add({ kind: "link", id: linkKey(row), before: snapshotLink(old), after: snapshotLink(row) });
  return row;
}

/** Deletes every living link of a mention or of a claim. */
export async function deleteLinks(
  tx: Tx,
  where: { mentionId: string } | { claimId: string },
  log: ChangeLog,
): Promise<void> {
  const links = await tx.link.findMany({ where: { ...where, deletedAt: null }, select: linkSelect });
  const deletedAt = new Date();
  for (const link of links) await updateLink(tx, link, { deletedAt }, log);
}
