import { v7 } from "uuid";
import { note as noteSchema } from "@/lib/contract/note";
import type { SetNote, TagRecord } from "@/lib/core/exports/set";
import type { NoteDocument } from "@/lib/core/mentions/note";
import { mapReferences } from "@/lib/core/mentions/note-references";
import { noteText } from "@/lib/core/mentions/note-text";
import type { Tx } from "../db/client";
import { toJson } from "../db/json";
import { assignIds, type NewId } from "./new-ids";
import type { SetBatch } from "./set-batch";

/** Where a set is written, and what the ids that it came with have become there. */
export interface SetTarget {
  readonly tx: Tx;
  readonly projectId: string;
  readonly layerId: string;
  /** Who imports; the authors of the set stay beside as `sourceAuthor`. */
  readonly personId: string;
  readonly ids: Readonly<Record<"outlet" | "tag" | "story" | "claim" | "article" | "mention", Map<string, string>>>;
  /** Revisions by the article's old id and the number. */
  readonly revisions: Map<string, string>;
  readonly counts: { articles: number; mentions: number; claims: number; links: number; renamed: number };
}

export function createSetTarget(place: Pick<SetTarget, "tx" | "projectId" | "layerId" | "personId">): SetTarget {
  return {
    ...place,
    ids: {
      ...{ outlet: new Map(), tag: new Map(), story: new Map() },
      ...{ claim: new Map(), article: new Map(), mention: new Map() },
    },
    revisions: new Map(),
    counts: { articles: 0, mentions: 0, claims: 0, links: 0, renamed: 0 },
  };
}

/** The new id of what a record names; the set was checked, so that it is known. */
export function named<K>(ids: ReadonlyMap<K, string>, key: K): string {
  const id = ids.get(key);
  if (id === undefined) throw new RangeError(`${String(key)} was not written.`);
  return id;
}

/** Gives records their new ids, and remembers them under the old ones. */
export async function renew<R extends { readonly id: string }>(
  target: SetTarget,
  records: readonly R[],
  findTaken: (ids: string[]) => Promise<{ id: string }[]>,
  remember?: Map<string, string>,
): Promise<{ record: R; row: NewId }[]> {
  const ids = records.map(({ id }) => id);
  const assigned = await assignIds(target.projectId, ids, findTaken);
  return records.map((record) => {
    const row = assigned.get(record.id) ?? { id: record.id, sourceId: null };
    remember?.set(record.id, row.id);
    if (row.sourceId !== null) target.counts.renamed += 1;
    return { record, row };
  });
}

const idOnly = { id: true } as const;

/** What every authored row has: the importer, the author it came with, and when it was written. */
export function authored(target: SetTarget, written: { author: { id: string; name: string }; createdAt: string }) {
  const { author, createdAt } = written;
  return { authorId: target.personId, sourceAuthor: { id: author.id, name: author.name }, createdAt };
}

/** The note's document with the claims it links under their new ids; a claim that the set names later keeps the old one. */
function withNewClaims(target: SetTarget, doc: NoteDocument): NoteDocument {
  return mapReferences(doc, ({ type, attrs }) => {
    const id = type === "claim" ? target.ids.claim.get(attrs.id) : undefined;
    return { type, attrs: { ...attrs, id: id ?? attrs.id } };
  });
}

/** The row of a note; the subject is added by the caller. */
export function noteRow(target: SetTarget, note: SetNote) {
  const { projectId, layerId } = target;
  const doc = withNewClaims(target, noteSchema.parse(note.doc));
  return { id: v7(), projectId, layerId, doc: toJson(doc), text: noteText(doc), ...authored(target, note) };
}

export async function writeOutlets(target: SetTarget, records: SetBatch["outlet"]): Promise<void> {
  const { tx, projectId } = target;
  const taken = (id: string[]) => tx.outlet.findMany({ where: { id: { in: id } }, select: idOnly });
  const rows = await renew(target, records, taken, target.ids.outlet);
  const data = rows.map(({ record: { kind: _, createdAt, ...outlet }, row }) => ({
    ...outlet,
    ...row,
    projectId,
    createdAt: new Date(createdAt),
  }));
  await tx.outlet.createMany({ data });
}

/** Writes tags without the tags that they name, which may come later; `writeNamedTags` adds those. */
export async function writeTags(target: SetTarget, records: SetBatch["tag"]): Promise<void> {
  const { tx, projectId } = target;
  const taken = (id: string[]) => tx.tag.findMany({ where: { id: { in: id } }, select: idOnly });
  const rows = await renew(target, records, taken, target.ids.tag);
  const data = rows.map(({ record: { kind: _, parent: __, mergedInto: ___, createdAt, retiredAt, ...tag }, row }) => ({
    ...tag,
    ...row,
    projectId,
    createdAt: new Date(createdAt),
    retiredAt: retiredAt === null ? null : new Date(retiredAt),
  }));
  await tx.tag.createMany({ data });
}

/** Adds the parents of tags, and the tags that they were merged into. */
export async function writeNamedTags(target: SetTarget, tags: readonly TagRecord[]): Promise<void> {
  const { tx, ids } = target;
  for (const { id, parent, mergedInto = null } of tags) {
    if (parent === null && mergedInto === null) continue;
    const data = {
      parentId: parent && named(ids.tag, parent),
      mergedIntoId: mergedInto && named(ids.tag, mergedInto),
    };
    await tx.tag.update({ where: { id: named(ids.tag, id) }, data });
  }
}

export async function writeStories(target: SetTarget, records: SetBatch["story"]): Promise<void> {
  const { tx, projectId } = target;
  const taken = (id: string[]) => tx.story.findMany({ where: { id: { in: id } }, select: idOnly });
  const rows = await renew(target, records, taken, target.ids.story);
  const data = rows.map(({ record: { kind: _, createdAt, ...story }, row }) => ({
    ...story,
    ...row,
    projectId,
    createdAt: new Date(createdAt),
  }));
  await tx.story.createMany({ data });
}
