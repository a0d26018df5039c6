import type { Tx } from "../db/client";
import { Prisma } from "../db/generated/client";
import { toJson } from "../db/json";
import type { ChangeLog } from "../events/change";
import { decisionKey, decisionSelect, snapshotDecision } from "./decision-row";
import { discrepancyId } from "./discrepancy-id";

const select = {
  ...decisionSelect,
  projectId: true,
  layerId: true,
  discrepancy: true,
} as const satisfies Prisma.DiscrepancyDecisionSelect;

type Decided = Prisma.DiscrepancyDecisionGetPayload<{ select: typeof select }>;

function findDecided(tx: Tx, where: Prisma.DiscrepancyWhereInput): Promise<Decided[]> {
  return tx.discrepancyDecision.findMany({
    where: { deletedAt: null, discrepancy: where },
    orderBy: { discrepancyId: "asc" },
    select,
  });
}

/** Whether both mentions of a finding stand on a claim: a finding about others cannot be one of its. */
async function areLinked(tx: Tx, claimId: string, { firstId, secondId }: { firstId: string; secondId: string }) {
  const mentionId = { in: [firstId, secondId] };
  return (await tx.link.count({ where: { claimId, mentionId, deletedAt: null } })) === 2;
}

/** Says the same of the two mentions in another claim; false where they do not both stand on it. What was decided there stays. */
async function carryOver(tx: Tx, from: Decided, into: string, log: ChangeLog): Promise<boolean> {
  const { discrepancy, projectId, layerId, decision, reason, author, sourceAuthor, decidedAt } = from;
  const { findings, ...found } = discrepancy;
  if (!(await areLinked(tx, into, found))) return false;
  const id = discrepancyId(into, found);
  const copy = { ...found, id, claimId: into, findings: toJson(findings) };
  await tx.discrepancy.upsert({ where: { id }, create: copy, update: {} });
  const old = await tx.discrepancyDecision.findUnique({ where: { discrepancyId: id }, select: decisionSelect });
  if (old && !old.deletedAt) return true;
  const said = {
    decision,
    reason,
    authorId: author.id,
    sourceAuthor: sourceAuthor === null ? Prisma.DbNull : toJson(sourceAuthor),
    decidedAt,
  };
  const row = await tx.discrepancyDecision.upsert({
    where: { discrepancyId: id },
    create: { discrepancyId: id, projectId, layerId, ...said },
    update: { ...said, deletedAt: null, version: { increment: 1 } },
    select: decisionSelect,
  });
  const before = old && snapshotDecision(old);
  log.add({ kind: "discrepancy-decision", id: decisionKey(row), before, after: snapshotDecision(row) });
  return true;
}

async function leave(tx: Tx, from: Decided, log: ChangeLog): Promise<void> {
  const row = await tx.discrepancyDecision.update({
    where: { discrepancyId: from.discrepancyId },
    data: { deletedAt: new Date(), version: { increment: 1 } },
    select: decisionSelect,
  });
  const before = snapshotDecision(from);
  log.add({ kind: "discrepancy-decision", id: decisionKey(row), before, after: snapshotDecision(row) });
}

/**
 * When claims are merged, what was decided about two mentions of the one that goes holds for them in the one that stays, unless
 * something was decided there, or one of them was unlinked before.
 */
export async function followMergedDecisions(tx: Tx, kept: string | undefined, log: ChangeLog): Promise<void> {
  const gone = log.changes.filter(({ kind, after }) => kind === "claim" && after !== null && after.mergedInto === kept);
  if (kept === undefined || gone.length === 0) return;
  const decided = await findDecided(tx, { claimId: { in: gone.map(({ id }) => id) } });
  for (const one of decided) await carryOver(tx, one, kept, log);
}

/** The mentions that left a claim by a split, and the claim that some of them have come to; null where none has. */
function readSplit(left: string, log: ChangeLog) {
  const links = log.changes
    .filter(({ kind }) => kind === "link")
    .map(({ id }) => ({ mention: id.split("/")[0] ?? "", claim: id.split("/")[1] ?? "" }));
  const into = links.find(({ claim }) => claim !== left)?.claim ?? null;
  return { into, mentions: links.filter(({ claim }) => claim === left).map(({ mention }) => mention) };
}

/** When mentions are split off a claim, what was decided about two that now stand together on the other goes there with them. */
export async function followSplitDecisions(tx: Tx, left: string | undefined, log: ChangeLog): Promise<void> {
  if (left === undefined) return;
  const { into, mentions } = readSplit(left, log);
  if (into === null) return;
  const among = { in: mentions };
  const decided = await findDecided(tx, { claimId: left, OR: [{ firstId: among }, { secondId: among }] });
  for (const one of decided) if (await carryOver(tx, one, into, log)) await leave(tx, one, log);
}
