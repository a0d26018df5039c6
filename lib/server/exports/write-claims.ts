import { insertClaims, insertNumbers } from "./insert-rows";
import type { SetBatch } from "./set-batch";
import { authored, named, noteRow, renew, type SetTarget } from "./write-rows";

/** Writes claims with their numbers and notes. */
export async function writeClaims(target: SetTarget, records: SetBatch["claim"]): Promise<void> {
  const { tx, projectId, layerId, ids } = target;
  const taken = (id: string[]) => tx.claim.findMany({ where: { id: { in: id } }, select: { id: true } });
  const rows = await renew(target, records, taken, ids.claim);
  const claims = rows.map(({ record, row }) => ({
    ...row,
    projectId,
    layerId,
    statement: record.statement,
    ...authored(target, record),
  }));
  await insertClaims(tx, claims);
  const numbers = rows.flatMap(({ record, row }) =>
    Object.entries(record.numbers).map(([story, number]) => ({
      storyId: named(ids.story, story),
      claimId: row.id,
      layerId,
      number,
    })),
  );
  await insertNumbers(tx, numbers);
  const notes = rows.flatMap(({ record: { note }, row }) =>
    note === null ? [] : [{ ...noteRow(target, note), claimId: row.id }],
  );
  await tx.note.createMany({ data: notes });
  target.counts.claims += rows.length;
}

export async function writeRelations(target: SetTarget, records: SetBatch["relation"]): Promise<void> {
  const { tx, projectId, layerId, ids } = target;
  const taken = (id: string[]) => tx.relation.findMany({ where: { id: { in: id } }, select: { id: true } });
  const rows = await renew(target, records, taken);
  const data = rows.map(({ record, row }) => ({
    ...row,
    projectId,
    layerId,
    fromId: named(ids.claim, record.from),
    toId: named(ids.claim, record.to),
    kind: record.relation,
    ...authored(target, record),
  }));
  await tx.relation.createMany({ data });
}
