import { planAbsences } from "../claims/plan-absences";
import type { Tx } from "../db/client";
import { Prisma } from "../db/generated/client";
import { toJson } from "../db/json";
import type { ChangeLog } from "../events/change";
import { type AbsenceRow, absenceKey, absenceSelect, snapshotAbsence, whereAbsence } from "./absence-row";

type Key = Pick<AbsenceRow, "storyId" | "claimId" | "outletId" | "layerId">;

function findAbsence(tx: Tx, key: Key): Promise<AbsenceRow | null> {
  return tx.absence.findUnique({ where: whereAbsence(absenceKey(key)), select: absenceSelect });
}

function logAbsence(log: ChangeLog, before: AbsenceRow | null, after: AbsenceRow): void {
  log.add({
    kind: "absence",
    id: absenceKey(after),
    before: before && snapshotAbsence(before),
    after: snapshotAbsence(after),
  });
}

/** Says of the claim that stays what was confirmed of the one that goes, by whom and when it was. */
async function carryOver(tx: Tx, key: Key, kept: string, log: ChangeLog): Promise<void> {
  const row = await findAbsence(tx, key);
  if (!row) return;
  const { revisions, reason, author, sourceAuthor, confirmedAt } = row;
  const said = {
    revisions,
    reason,
    authorId: author.id,
    sourceAuthor: sourceAuthor === null ? Prisma.DbNull : toJson(sourceAuthor),
    confirmedAt,
  };
  const { storyId, outletId, layerId } = key;
  const into = { storyId, claimId: kept, outletId, layerId };
  const before = await findAbsence(tx, into);
  const after = await tx.absence.upsert({
    where: whereAbsence(absenceKey(into)),
    create: { ...into, ...said },
    update: { ...said, deletedAt: null, version: { increment: 1 } },
    select: absenceSelect,
  });
  logAbsence(log, before, after);
}

async function drop(tx: Tx, key: Key, log: ChangeLog): Promise<void> {
  const before = await findAbsence(tx, key);
  if (!before) return;
  const after = await tx.absence.update({
    where: whereAbsence(absenceKey(key)),
    data: { deletedAt: new Date(), version: { increment: 1 } },
    select: absenceSelect,
  });
  logAbsence(log, before, after);
}

/**
 * When claims are merged, an absence confirmed of either is said of the one that stays where it holds of both. What was said of the one
 * that goes stays with it.
 */
export async function followMergedAbsences(tx: Tx, kept: string | undefined, log: ChangeLog): Promise<void> {
  const gone = log.changes.find(({ kind, after }) => kind === "claim" && after !== null && after.mergedInto === kept);
  if (kept === undefined || gone === undefined) return;
  const { moved, dropped } = await planAbsences(tx, { from: gone.id, into: kept });
  for (const key of moved) await carryOver(tx, key, kept, log);
  for (const key of dropped) if (key.claimId === kept) await drop(tx, key, log);
}
