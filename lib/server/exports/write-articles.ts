import { v7 } from "uuid";
import { Prisma } from "../db/generated/client";
import { toJson } from "../db/json";
import { insertLinks, insertMentions, insertMentionTags, insertSegments } from "./insert-rows";
import type { SetBatch } from "./set-batch";
import { authored, named, noteRow, renew, type SetTarget } from "./write-rows";

export async function writeArticles(target: SetTarget, records: SetBatch["article"]): Promise<void> {
  const { tx, projectId, ids } = target;
  const taken = (id: string[]) => tx.article.findMany({ where: { id: { in: id } }, select: { id: true } });
  const rows = await renew(target, records, taken, ids.article);
  const data = rows.map(({ record: { kind: _, story, outlet, createdAt, ...article }, row }) => ({
    ...article,
    ...row,
    projectId,
    storyId: named(ids.story, story),
    outletId: outlet === null ? null : named(ids.outlet, outlet),
    createdAt: new Date(createdAt),
  }));
  await tx.article.createMany({ data });
  target.counts.articles += rows.length;
}

/** Writes revisions, each with the raw source it was read from. */
export async function writeRevisions(target: SetTarget, records: SetBatch["revision"]): Promise<void> {
  const { tx, projectId, ids } = target;
  const rows = records.map((record) => ({ record, id: v7(), rawSourceId: v7() }));
  const sources = rows.map(({ record: { source }, rawSourceId }) => ({
    ...source,
    id: rawSourceId,
    projectId,
    bytes: new Uint8Array(Buffer.from(source.bytes, "base64")),
    ...(source.fetched ? { fetched: toJson(source.fetched) } : { fetched: Prisma.DbNull }),
    createdAt: new Date(source.createdAt),
  }));
  await tx.rawSource.createMany({ data: sources });
  const data = rows.map(({ record: { kind: _, source: __, article, createdAt, ...revision }, id, rawSourceId }) => {
    target.revisions.set(`${article}/${revision.number}`, id);
    return {
      ...revision,
      id,
      rawSourceId,
      articleId: named(ids.article, article),
      blocks: toJson(revision.blocks),
      evidence: toJson(revision.evidence),
      removed: toJson(revision.removed ?? []),
      createdAt: new Date(createdAt),
    };
  });
  await tx.revision.createMany({ data });
}

/** Writes mentions with their segments, tags, notes and links. */
export async function writeMentions(target: SetTarget, records: SetBatch["mention"]): Promise<void> {
  const { tx, projectId, layerId, personId, ids } = target;
  const taken = (id: string[]) => tx.mention.findMany({ where: { id: { in: id } }, select: { id: true } });
  const rows = await renew(target, records, taken, ids.mention);
  const mentions = rows.map(({ record, row }) => ({
    ...row,
    projectId,
    layerId,
    articleId: named(ids.article, record.article),
    revisionId: named(target.revisions, `${record.article}/${record.revision}`),
    start: record.segments[0]?.start ?? 0,
    quote: record.quote,
    attributes: record.attributes,
    placedBy: record.placedBy ?? null,
    ...authored(target, record),
  }));
  await insertMentions(tx, mentions);
  const segments = rows.flatMap(({ record, row: { id } }) =>
    record.segments.map(({ start, end }, ordinal) => ({ mentionId: id, ordinal, start, end })),
  );
  await insertSegments(tx, segments);
  const tags = rows.flatMap(({ record, row: { id } }) =>
    record.tags.map((tag) => ({
      mentionId: id,
      tagId: named(ids.tag, tag),
      authorId: personId,
      createdAt: record.createdAt,
    })),
  );
  await insertMentionTags(tx, tags);
  const links = rows.flatMap(({ record, row: { id } }) =>
    record.links.map((link) => ({
      mentionId: id,
      claimId: named(ids.claim, link.claim),
      layerId,
      stance: link.stance,
      status: link.status,
      ...authored(target, link),
    })),
  );
  await insertLinks(tx, links);
  const notes = rows.flatMap(({ record: { note }, row: { id } }) =>
    note === null ? [] : [{ ...noteRow(target, note), mentionId: id }],
  );
  await tx.note.createMany({ data: notes });
  target.counts.mentions += rows.length;
  target.counts.links += links.length;
}
