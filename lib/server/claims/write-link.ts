import type { Stance } from "@/lib/contract/claims";
import type { ProjectScope } from "../access/project-scope";
import { visibility } from "../access/visibility";
import { AppError } from "../app-error";
import type { Tx } from "../db/client";
import type { LinkStatus, Prisma } from "../db/generated/client";
import { toJson } from "../db/json";
import type { ChangeLog } from "../events/change";
import { numberClaim } from "./insert-claim";
import { type LinkRow, linkKey, linkSelect, presentLink, snapshotLink } from "./link-row";
import { holdClaims } from "./lock-claims";

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
 * answered as it is, and another stance than its own is a `conflict`: whose link it is decides who may change it. So is a claim
 * that was deleted or merged meanwhile.
 */
export async function createLink(tx: Tx, scope: ProjectScope, link: NewLink, log: ChangeLog): Promise<LinkRow> {
  const { mentionId, claimId, storyId } = link;
  const ends = { mentionId, claimId };
  await holdClaims(tx, scope.id);
  const claim = await tx.claim.findUniqueOrThrow({
    where: { id: claimId },
    select: { layerId: true, deletedAt: true },
  });
  if (claim.deletedAt) throw new AppError("conflict", "This claim was deleted.", { deleted: true });
  const old = await findLink(tx, ends);
  if (old && !old.deletedAt) {
    if (link.stance === undefined || link.stance === old.stance) return old;
    throw new AppError("conflict", "The mention is linked to this claim already, with another stance.", {
      current: presentLink(old),
    });
  }
  const status = link.status ?? (await defaultStatus(tx, scope));
  const { personId: authorId, layerId } = scope;
  const row = await putLink(tx, { ...ends, old }, { stance: link.stance ?? "states", status, authorId, layerId }, log);
  await numberClaim(tx, { claimId, storyId, layerId: claim.layerId });
  return row;
}

interface LinkEnds {
  readonly mentionId: string;
  readonly claimId: string;
}

function findLink(tx: Tx, ends: LinkEnds): Promise<LinkRow | null> {
  return tx.link.findUnique({ where: { mentionId_claimId: ends }, select: linkSelect });
}

/** Makes a link, or brings back the deleted one that was found. */
async function putLink(
  tx: Tx,
  { old, ...ends }: LinkEnds & { readonly old: LinkRow | null },
  data: { stance: Stance; status: LinkStatus; authorId: string; layerId: string; sourceAuthor?: Prisma.InputJsonValue },
  log: ChangeLog,
): Promise<LinkRow> {
  const row = old
    ? await tx.link.update({
        where: { mentionId_claimId: ends },
        data: { ...data, deletedAt: null, updatedAt: new Date(), version: { increment: 1 } },
        select: linkSelect,
      })
    : await tx.link.create({ data: { ...ends, ...data }, select: linkSelect });
  log.add({ kind: "link", id: linkKey(row), before: old ? snapshotLink(old) : null, after: snapshotLink(row) });
  return row;
}

/**
 * Gives a mention the living links of another of the same article, as they are: stance, status and who made them. A link that
 * it has to the same claim stays.
 */
export async function copyLinks(
  tx: Tx,
  { from, to, scope }: { from: string; to: string; scope: ProjectScope },
  log: ChangeLog,
): Promise<void> {
  await holdClaims(tx, scope.id);
  const links = await tx.link.findMany({
    where: { mentionId: from, deletedAt: null, claim: { deletedAt: null }, ...visibility(scope) },
    select: { ...linkSelect, layerId: true },
    orderBy: [{ createdAt: "asc" }, { claimId: "asc" }],
  });
  for (const { claimId, stance, status, authorId, layerId, sourceAuthor } of links) {
    const ends = { mentionId: to, claimId };
    const old = await findLink(tx, ends);
    if (old && !old.deletedAt) continue;
    const source = sourceAuthor === null ? {} : { sourceAuthor: toJson(sourceAuthor) };
    await putLink(tx, { ...ends, old }, { stance, status, authorId, layerId, ...source }, log);
  }
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

/** Deletes every living link of a mention or of a claim, in the order in which links are locked. */
export async function deleteLinks(
  tx: Tx,
  where: { mentionId: string } | { claimId: string },
  log: ChangeLog,
): Promise<void> {
  const links = await tx.link.findMany({
    where: { ...where, deletedAt: null },
    orderBy: [{ mentionId: "asc" }, { claimId: "asc" }],
    select: linkSelect,
  });
  const deletedAt = new Date();
  for (const link of links) await updateLink(tx, link, { deletedAt }, log);
}
