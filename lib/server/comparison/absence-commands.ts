import * as contract from "@/lib/contract/comparison";
import { AppError, notFound } from "../app-error";
import { command } from "../command";
import type { Tx } from "../db/client";
import { Prisma } from "../db/generated/client";
import { requireVersion } from "../stale";
import {
  type AbsenceRow,
  absenceKey,
  absenceSelect,
  findOutletTexts,
  type OutletText,
  presentAbsence,
  snapshotAbsence,
  whereAbsence,
} from "./absence-row";

interface Cell {
  readonly story: string;
  readonly claim: string;
  readonly outlet: string;
}

/** The claim of a story and an outlet of its project; null where one of them is missing. */
async function findCell(tx: Tx, input: Cell) {
  const claim = await tx.storyClaim.findFirst({
    where: { storyId: input.story, claimId: input.claim, story: { deletedAt: null }, claim: { deletedAt: null } },
    select: { claim: { select: { projectId: true, layerId: true } } },
  });
  if (!claim) return null;
  const { projectId, layerId } = claim.claim;
  const outlet = await tx.outlet.count({ where: { id: input.outlet, projectId, deletedAt: null } });
  return outlet === 0 ? null : { projectId, layers: [layerId], thing: input };
}

function findAbsence(tx: Tx, { story, claim, outlet }: Cell, layerId: string) {
  const where = whereAbsence(absenceKey({ storyId: story, claimId: claim, outletId: outlet, layerId }));
  return tx.absence.findUnique({ where, select: absenceSelect });
}

/** Refuses to confirm what one has not read: `read` must name what the outlet has in the story, no less and nothing older. */
function requireAllRead(texts: readonly OutletText[], read: readonly { article: string; revision: number }[]): void {
  const had = new Map(read.map(({ article, revision }) => [article, revision]));
  if (texts.length === had.size && texts.every(({ article, number }) => had.get(article) === number)) return;
  throw new AppError("conflict", "The outlet has other texts in this story than you read. Read them first.");
}

async function requireSilence(tx: Tx, { story, claim, outlet }: Cell): Promise<void> {
  const mention = { deletedAt: null, article: { storyId: story, outletId: outlet, deletedAt: null } };
  const links = await tx.link.count({ where: { claimId: claim, status: "accepted", deletedAt: null, mention } });
  if (links > 0) throw new AppError("conflict", "A mention of this outlet is linked to the claim: it is not absent.");
}

async function changeAbsence(tx: Tx, known: AbsenceRow, data: Prisma.AbsenceUncheckedUpdateManyInput) {
  const { storyId, claimId, outletId, layerId, version } = known;
  const { count } = await tx.absence.updateMany({
    where: { storyId, claimId, outletId, layerId, version },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 0) throw new AppError("conflict", "Someone changed this confirmation meanwhile.");
  return tx.absence.findUniqueOrThrow({ where: whereAbsence(absenceKey(known)), select: absenceSelect });
}

function sameSet(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one) => others.includes(one));
}

export const confirmAbsence = command({
  operation: contract.confirmAbsence,
  find: findCell,
  run: async ({ tx, input, scope, thing, version, log }) => {
    const texts = (await findOutletTexts(tx, thing.story, thing.outlet)).get(thing.outlet) ?? [];
    requireAllRead(texts, input.body.read);
    await requireSilence(tx, thing);
    const { reason } = input.body;
    const revisions = texts.map(({ revision }) => revision);
    const known = await findAbsence(tx, thing, scope.layerId);
    if (known && !known.deletedAt) {
      const current = presentAbsence(known, texts);
      const isSame = known.reason === reason && sameSet(known.revisions, revisions);
      if (version === undefined && isSame) return { answer: current, unchanged: true };
      requireVersion(version, known, current);
    }
    const key = { storyId: thing.story, claimId: thing.claim, outletId: thing.outlet, layerId: scope.layerId };
    const said = { revisions, reason, authorId: scope.personId, sourceAuthor: Prisma.DbNull, confirmedAt: new Date() };
    const row = known
      ? await changeAbsence(tx, known, { ...said, deletedAt: null })
      : await tx.absence.create({ data: { ...key, ...said }, select: absenceSelect });
    const before = known && snapshotAbsence(known);
    log.add({ kind: "absence", id: absenceKey(row), before, after: snapshotAbsence(row) });
    const created = known === null || known.deletedAt !== null;
    return { answer: presentAbsence(row, texts), created, subjectId: thing.claim };
  },
});

export const withdrawAbsence = command({
  operation: contract.withdrawAbsence,
  find: findCell,
  run: async ({ tx, scope, thing, version, log }) => {
    const known = await findAbsence(tx, thing, scope.layerId);
    if (!known || known.deletedAt) throw notFound();
    const texts = (await findOutletTexts(tx, thing.story, thing.outlet)).get(thing.outlet) ?? [];
    requireVersion(version, known, presentAbsence(known, texts));
    const row = await changeAbsence(tx, known, { deletedAt: new Date() });
    log.add({ kind: "absence", id: absenceKey(row), before: snapshotAbsence(known), after: snapshotAbsence(row) });
    return { answer: undefined, subjectId: thing.claim };
  },
});
