import { Prisma } from "../db/generated/client";
import { toJson } from "../db/json";
import { discrepancyId } from "../discrepancies/discrepancy-id";
import { suggestionId } from "../suggestions/suggestion-id";
import type { SetBatch } from "./set-batch";
import { authored, named, renew, type SetTarget } from "./write-rows";

export async function writeAliases(target: SetTarget, records: SetBatch["alias"]): Promise<void> {
  const { tx, projectId, layerId, ids } = target;
  const taken = (id: string[]) => tx.nameAlias.findMany({ where: { id: { in: id } }, select: { id: true } });
  const rows = await renew(target, records, taken);
  const data = rows.map(({ record, row }) => ({
    ...row,
    projectId,
    layerId,
    storyId: named(ids.story, record.story),
    a: record.a,
    b: record.b,
    ...authored(target, record),
  }));
  await tx.nameAlias.createMany({ data });
}

export async function writeCorrections(target: SetTarget, records: SetBatch["correction"]): Promise<void> {
  const { tx, projectId, layerId, ids } = target;
  const taken = (id: string[]) => tx.factCorrection.findMany({ where: { id: { in: id } }, select: { id: true } });
  const rows = await renew(target, records, taken);
  const data = rows.map(({ record, row }) => ({
    ...row,
    projectId,
    layerId,
    mentionId: named(ids.mention, record.mention),
    revisionId: named(target.revisions, `${record.article}/${record.revision}`),
    kind: record.fact,
    start: record.start,
    end: record.end,
    words: record.words,
    value: record.value === null ? Prisma.DbNull : toJson(record.value),
    ...authored(target, record),
  }));
  await tx.factCorrection.createMany({ data });
}

export async function writeAbsences(target: SetTarget, records: SetBatch["absence"]): Promise<void> {
  const { tx, layerId, ids } = target;
  const data = records.map(({ story, claim, outlet, read, reason, author, confirmedAt: at }) => {
    const { createdAt: confirmedAt, ...by } = authored(target, { author, createdAt: at });
    return {
      storyId: named(ids.story, story),
      claimId: named(ids.claim, claim),
      outletId: named(ids.outlet, outlet),
      layerId,
      revisions: read.map(({ article, revision }) => named(target.revisions, `${article}/${revision}`)),
      reason,
      confirmedAt,
      ...by,
    };
  });
  await tx.absence.createMany({ data });
}

/** Writes what was decided of suggestions, under the ids that the same suggestions have in this project. */
export async function writeSuggestionDecisions(
  target: SetTarget,
  records: SetBatch["suggestionDecision"],
): Promise<void> {
  const { tx, projectId, layerId, ids } = target;
  const endOf = (mention: string, claim: string | null) => ({
    id: named(ids.mention, mention),
    claimIds: claim === null ? [] : [named(ids.claim, claim)],
  });
  const data = records.map((record) => {
    const first = endOf(record.first, record.firstClaim);
    const second = endOf(record.second, record.secondClaim);
    const { decidedAt } = record;
    return {
      id: suggestionId(projectId, first, second),
      projectId,
      layerId,
      firstId: first.id,
      secondId: second.id,
      claimId: record.claim === null ? null : named(ids.claim, record.claim),
      decision: record.decision,
      signals: toJson(record.signals),
      decidedAt,
      ...authored(target, { author: record.author, createdAt: decidedAt }),
    };
  });
  await tx.suggestionDecision.createMany({ data });
}

/**
 * Writes what was decided of discrepancies, each with a finding that does not hold until the claim is compared and it is found again.
 * A link that the set left out is there as one that was taken back, for the finding to hang on.
 */
export async function writeDiscrepancyDecisions(
  target: SetTarget,
  records: SetBatch["discrepancyDecision"],
): Promise<void> {
  const { tx, projectId, layerId, ids } = target;
  const rows = records.map((record) => {
    const claimId = named(ids.claim, record.claim);
    const [one, other] = [named(ids.mention, record.first), named(ids.mention, record.second)];
    const { detector } = record;
    const pair = one < other ? { firstId: one, secondId: other } : { firstId: other, secondId: one };
    return { record, found: { id: discrepancyId(claimId, { detector, ...pair }), claimId, detector, ...pair } };
  });
  const links = rows.flatMap(({ record: { author, decidedAt }, found: { claimId, firstId, secondId } }) =>
    [firstId, secondId].map((mentionId) => ({
      ...{ mentionId, claimId, layerId, status: "proposed" as const, deletedAt: decidedAt },
      ...authored(target, { author, createdAt: decidedAt }),
    })),
  );
  await tx.link.createMany({ data: links, skipDuplicates: true });
  const unfound = { detectorVersion: 0, kind: "", outcome: "compatible", findings: [], holds: false };
  await tx.discrepancy.createMany({ data: rows.map(({ found }) => ({ ...found, ...unfound })) });
  const data = rows.map(({ record: { author, decision, reason, decidedAt: at }, found }) => {
    const { createdAt: decidedAt, ...by } = authored(target, { author, createdAt: at });
    return { discrepancyId: found.id, projectId, layerId, decision, reason, decidedAt, ...by };
  });
  await tx.discrepancyDecision.createMany({ data });
}
