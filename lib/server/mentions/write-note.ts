import { v7 } from "uuid";
import { type Note, note as noteSchema } from "@/lib/contract/note";
import { noteFromText, noteText } from "@/lib/core/mentions/note-text";
import type { ProjectScope } from "../access/project-scope";
import { AppError } from "../app-error";
import type { Tx } from "../db/client";
import { toJson } from "../db/json";
import type { ChangeLog, Snapshot } from "../events/change";
import { requireVersion } from "../stale";
import { settleNote } from "./settle-note";

/** What a note is about: one mention or one claim. */
export type NoteSubject = { readonly mentionId: string } | { readonly claimId: string };

export const noteSelect = { id: true, doc: true, text: true, version: true, deletedAt: true } as const;

interface NoteRow {
  id: string;
  doc: unknown;
  text: string;
  version: number;
  deletedAt: Date | null;
}

export function snapshotNote(row: NoteRow): Snapshot {
  return {
    version: row.version,
    doc: noteSchema.parse(row.doc),
    text: row.text,
    deletedAt: row.deletedAt?.toISOString() ?? null,
  };
}

/** The note's row in the member's layer, deleted or not. */
export function findNote(tx: Tx, scope: ProjectScope, subject: NoteSubject): Promise<NoteRow | null> {
  return tx.note.findFirst({ where: { ...subject, layerId: scope.layerId }, select: noteSelect });
}

export interface WrittenNote {
  readonly note: Note | null;
  readonly version: number | null;
}

function present(row: NoteRow | null): WrittenNote {
  if (!row || row.deletedAt) return { note: null, version: null };
  return { note: noteSchema.parse(row.doc), version: row.version };
}

/**
 * Writes the note of a mention or a claim in the member's layer; null or empty text deletes it. `version` is the version of
 * the note that the writer read, undefined where there was none.
 */
export async function writeNote(
  tx: Tx,
  scope: ProjectScope,
  write: { subject: NoteSubject; note: Note | string | null; version: number | undefined },
  log: ChangeLog,
): Promise<WrittenNote> {
  const old = await findNote(tx, scope, write.subject);
  const given = typeof write.note === "string" ? noteFromText(write.note) : write.note;
  const doc = given && (await settleNote(tx, scope, given, old && noteSchema.parse(old.doc)));
  const text = doc ? noteText(doc) : "";
  const empty = text.trim() === "";
  const living = old !== null && old.deletedAt === null;
  if (living) requireVersion(write.version, old, present(old));
  if (!living && empty) return present(null);
  const data = { ...(empty || !doc ? { deletedAt: new Date() } : { doc: toJson(doc), text, deletedAt: null }) };
  if (!old) {
    const row = await tx.note.create({
      data: {
        id: v7(),
        projectId: scope.id,
        layerId: scope.layerId,
        ...write.subject,
        doc: toJson(doc),
        text,
        authorId: scope.personId,
      },
      select: noteSelect,
    });
    log.add({ kind: "note", id: row.id, before: null, after: snapshotNote(row) });
    return present(row);
  }
  const { count } = await tx.note.updateMany({
    where: { id: old.id, version: old.version },
    data: { ...data, updatedAt: new Date(), version: { increment: 1 } },
  });
  const row = await tx.note.findUniqueOrThrow({ where: { id: old.id }, select: noteSelect });
  if (count === 0) throw new AppError("conflict", "Someone wrote this note meanwhile.", { current: present(row) });
  log.add({ kind: "note", id: row.id, before: snapshotNote(old), after: snapshotNote(row) });
  return present(row);
}
