import type { Tx } from "../db/client";

/** One confirmed absence by its key. */
interface Absence {
  readonly storyId: string;
  readonly claimId: string;
  readonly outletId: string;
  readonly layerId: string;
}

/** What becomes of confirmed absences when one claim is merged into another. */
export interface MovedAbsences {
  /** Those of the claim that goes which are not confirmed of the one that stays too. */
  readonly moved: readonly Absence[];
  /** Those of either that do not hold of the two together, because the outlet has an accepted mention of one of them. */
  readonly dropped: readonly Absence[];
}

function keyOf({ storyId, claimId, outletId, layerId }: Absence): Absence {
  return { storyId, claimId, outletId, layerId };
}

/** The same before the links move and after; writes nothing. */
export async function planAbsences(
  tx: Tx,
  { from, into }: { readonly from: string; readonly into: string },
): Promise<MovedAbsences> {
  const rows = await tx.$queryRaw<(Absence & { readonly speaks: boolean; readonly isBoth: boolean })[]>`
    SELECT k."storyId", k."claimId", k."outletId", k."layerId",
      EXISTS (
        SELECT 1 FROM link l JOIN mention m ON m.id = l."mentionId" AND m."deletedAt" IS NULL
        JOIN article a ON a.id = m."articleId" AND a."deletedAt" IS NULL
        WHERE l."claimId" IN (${from}::uuid, ${into}::uuid) AND l.status = 'accepted' AND l."deletedAt" IS NULL
          AND a."storyId" = k."storyId" AND a."outletId" = k."outletId") AS speaks,
      EXISTS (
        SELECT 1 FROM absence o
        WHERE o."claimId" = ${into}::uuid AND o."storyId" = k."storyId" AND o."outletId" = k."outletId"
          AND o."layerId" = k."layerId" AND o."deletedAt" IS NULL) AS "isBoth"
    FROM absence k WHERE k."claimId" IN (${from}::uuid, ${into}::uuid) AND k."deletedAt" IS NULL
    ORDER BY k."storyId", k."outletId", k."layerId", k."claimId"`;
  const moved = rows.filter(({ claimId, speaks, isBoth }) => claimId === from && !speaks && !isBoth);
  return { moved: moved.map(keyOf), dropped: rows.filter(({ speaks }) => speaks).map(keyOf) };
}
