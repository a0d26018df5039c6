import { v7 } from "uuid";
import { noteInput, note as noteSchema } from "@/lib/contract/note";
import { joinNotes as joinDocuments } from "@/lib/core/mentions/merge-mentions";
import { noteText } from "@/lib/core/mentions/note-text";
import { AppError } from "../app-error";
import type { Tx } from "../db/client";
import type { Note } from "../db/generated/client";
import { toJson } from "../db/json";
import type { ChangeLog } from "../events/change";
import { snapshotNote } from "./write-note";

/** Puts a note below the one that the claim has in the same layer; where it has none, the note is its author's still. */
async function joinNote(tx: Tx, claimId: string, note: Note, log: ChangeLog): Promise<void> {
  const { layerId, projectId, authorId, sourceAuthor, createdAt } = note;
  const old = await tx.note.findUnique({ where: { claimId_layerId: { claimId, layerId } } });
  const kept = old && old.deletedAt === null ? noteSchema.parse(old.doc) : null;
  const joined = joinDocuments(kept, noteSchema.parse(note.doc));
  if (!joined || !noteInput.safeParse(joined).success)
    throw new AppError("invalid", "Together the notes of the two claims would be too long.");
  const data = { doc: toJson(joined), text: noteText(joined), deletedAt: null };
  const row = old
    ? await tx.note.update({
        where: { id: old.id },
        data: { ...data, updatedAt: new Date(), version: { increment: 1 } },
      })
    : await tx.note.create({
        data: {
          id: v7(),
          claimId,
          projectId,
          layerId,
          authorId,
          createdAt,
          ...(sourceAuthor === null ? {} : { sourceAuthor: toJson(sourceAuthor) }),
          ...data,
        },
      });
  log.add({ kind: "note", id: row.id, before: old && snapshotNote(old), after: snapshotNote(row) });
}

/** Joins the notes of one claim to those of another, layer by layer; its own stay where they are. */
export async function joinNotes(
  tx: Tx,
  { from, into }: { readonly from: string; readonly into: string },
  log: ChangeLog,
): Promise<void> {
  const notes = await tx.note.findMany({ where: { claimId: from, deletedAt: null }, orderBy: { id: "asc" } });
  for (const note of notes) await joinNote(tx, into, note, log);
}
