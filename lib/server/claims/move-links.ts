import { type MovedLinks, moveLinks } from "@/lib/core/claims/move-links";
import type { Stance } from "@/lib/core/claims/stances";
import { AppError } from "../app-error";
import type { Tx } from "../db/client";
import type { Prisma } from "../db/generated/client";
import type { ChangeLog } from "../events/change";
import { numberClaim } from "./insert-claim";
import { type LinkRow, linkKey, linkSelect, snapshotLink } from "./link-row";

/** Links go from one claim to another: all of them, or those of some mentions. */
export interface LinkMove {
  readonly from: string;
  readonly into: string;
  readonly mentions?: readonly string[] | undefined;
  readonly stances?: readonly { readonly mention: string; readonly stance: Stance }[];
}

const inOrder = [{ mentionId: "asc" }, { claimId: "asc" }] as const;

/** The links of a claim that are not deleted, also where their article is: they may come back with it. */
async function readLinks(tx: Tx, claimId: string, mentions: readonly string[] | undefined) {
  const among = mentions ? { mentionId: { in: [...mentions] } } : {};
  const rows = await tx.link.findMany({ where: { claimId, deletedAt: null, ...among }, orderBy: [...inOrder] });
  return rows.map(({ mentionId, stance, status }) => ({ mention: mentionId, stance, status }));
}

/** What would become of the links; writes nothing. */
export async function planLinks(tx: Tx, { from, into, mentions, stances = [] }: LinkMove): Promise<MovedLinks> {
  const answers = new Map(stances.map(({ mention, stance }) => [mention, stance]));
  return moveLinks(await readLinks(tx, from, mentions), await readLinks(tx, into, mentions), answers);
}

function requireAnswers({ conflicts }: MovedLinks): void {
  if (conflicts.length === 0) return;
  const mentions = conflicts.length === 1 ? "One mention takes" : `${conflicts.length} mentions take`;
  throw new AppError("invalid", `${mentions} another stance to each of the two claims. Say which to keep.`, {
    fields: { stances: "say which to keep" },
  });
}

/** Numbers the claim in the stories of its mentions where it has no number yet, in the order in which stories are locked. */
async function numberInStories(tx: Tx, claimId: string): Promise<void> {
  const { layerId } = await tx.claim.findUniqueOrThrow({ where: { id: claimId }, select: { layerId: true } });
  const stories = await tx.story.findMany({
    where: {
      articles: { some: { mentions: { some: { links: { some: { claimId, deletedAt: null } } } } } },
      storyClaims: { none: { claimId } },
    },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  for (const { id: storyId } of stories) await numberClaim(tx, { claimId, storyId, layerId });
}

/**
 * Carries a move out, under `lockClaims`, in a few statements however many links there are: those that move keep who made them and
 * when. Answers what became of them; conflicts that nobody answered are refused as `invalid`.
 */
export async function writeLinkMove(tx: Tx, move: LinkMove, log: ChangeLog): Promise<MovedLinks> {
  const { from, into } = move;
  await tx.$executeRaw`
    SELECT 1 FROM link WHERE "claimId" IN (${from}::uuid, ${into}::uuid) ORDER BY "mentionId", "claimId" FOR UPDATE`;
  const plan = await planLinks(tx, move);
  requireAnswers(plan);
  const moved = plan.moved.map(({ mention }) => mention);
  const mentions = [...moved, ...plan.joined.map(({ mention }) => mention)];
  const where = { mentionId: { in: mentions }, claimId: { in: [from, into] } };
  const before = await tx.link.findMany({ where, select: linkSelect });
  await tx.$executeRaw`
    INSERT INTO link ("mentionId", "claimId", "layerId", stance, status, "authorId", "sourceAuthor", "createdAt")
    SELECT "mentionId", ${into}::uuid, "layerId", stance, status, "authorId", "sourceAuthor", "createdAt" FROM link
    WHERE "claimId" = ${from}::uuid AND "mentionId" IN (SELECT unnest(${moved}::uuid[]))
    ON CONFLICT ("mentionId", "claimId") DO UPDATE SET
      "layerId" = excluded."layerId", stance = excluded.stance, status = excluded.status, "authorId" = excluded."authorId",
      "sourceAuthor" = excluded."sourceAuthor", "deletedAt" = NULL, "updatedAt" = now(), version = link.version + 1`;
  for (const { mention: mentionId, stance, status } of plan.joined) {
    await tx.link.updateMany({
      where: { mentionId, claimId: into, NOT: { stance, status } },
      data: { stance, status, updatedAt: new Date(), version: { increment: 1 } },
    });
  }
  await tx.link.updateMany({
    where: { ...where, claimId: from, deletedAt: null },
    data: { deletedAt: new Date(), updatedAt: new Date(), version: { increment: 1 } },
  });
  await logLinks(tx, { before, where }, log);
  await numberInStories(tx, into);
  return plan;
}

async function logLinks(
  tx: Tx,
  { before, where }: { before: readonly LinkRow[]; where: Prisma.LinkWhereInput },
  log: ChangeLog,
): Promise<void> {
  const known = new Map(before.map((row) => [linkKey(row), row]));
  for (const row of await tx.link.findMany({ where, select: linkSelect, orderBy: [...inOrder] })) {
    const old = known.get(linkKey(row));
    if (old?.version === row.version) continue;
    log.add({ kind: "link", id: linkKey(row), before: old ? snapshotLink(old) : null, after: snapshotLink(row) });
  }
}
