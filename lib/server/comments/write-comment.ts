import { v7 } from "uuid";
import { type Note, note as noteSchema } from "@/lib/contract/note";
import type { NoteDocument } from "@/lib/core/mentions/note";
import { noteReferences } from "@/lib/core/mentions/note-references";
import { noteFromText, noteText } from "@/lib/core/mentions/note-text";
import type { ProjectScope } from "../access/project-scope";
import { AppError } from "../app-error";
import type { Tx } from "../db/client";
import { toJson } from "../db/json";
import type { ChangeLog } from "../events/change";
import { settleNote } from "../mentions/settle-note";
import { type CommentRow, commentSelect, snapshotComment } from "./comment-row";

/** The most comments of one discussion: they are read and shown at once. */
export const mostComments = 500;

/** What is said, with its references settled and the people it names. Nothing said is `invalid`. */
async function settleContent(tx: Tx, scope: ProjectScope, content: Note | string, before: NoteDocument | null) {
  const given = typeof content === "string" ? noteFromText(content) : content;
  const doc = await settleNote(tx, scope, given, before);
  const text = noteText(doc);
  if (text.trim() === "") {
    throw new AppError("invalid", "content: say something first.", { fields: { content: "empty" } });
  }
  const named = noteReferences(doc).filter((one) => one.type === "person");
  return { doc: toJson(doc), text, people: [...new Set(named.map((one) => one.attrs.id))] };
}

/** Adds a comment at the end of a discussion. The number is taken from the discussion's row, which orders those who write at once. */
export async function insertComment(
  tx: Tx,
  scope: ProjectScope,
  { discussionId, content }: { discussionId: string; content: Note | string },
  log: ChangeLog,
): Promise<void> {
  const { people, ...said } = await settleContent(tx, scope, content, null);
  const { last: number } = await tx.discussion.update({
    where: { id: discussionId },
    data: { last: { increment: 1 } },
    select: { last: true },
  });
  if (number > mostComments) {
    throw new AppError("invalid", `This discussion holds ${mostComments} comments. Start another one.`);
  }
  const row = await tx.comment.create({
    data: {
      id: v7(),
      projectId: scope.id,
      layerId: scope.layerId,
      discussionId,
      number,
      ...said,
      authorId: scope.personId,
      addressees: { create: people.map((personId) => ({ personId })) },
    },
    select: commentSelect,
  });
  log.add({ kind: "comment", id: row.id, before: null, after: snapshotComment(row) });
}

/** Makes the comment unread again for people: whoever had read beyond it has read as far as the one before. */
async function makeUnread(tx: Tx, { discussionId, number }: CommentRow, people: string[]): Promise<void> {
  await tx.discussionRead.updateMany({
    where: { discussionId, personId: { in: people }, through: { gte: number } },
    data: { through: number - 1 },
  });
}

/** Sets whom a comment names; for those who were not named before it becomes unread. */
export async function setAddressees(tx: Tx, comment: CommentRow, people: string[]): Promise<void> {
  const old = await tx.addressee.findMany({ where: { commentId: comment.id }, select: { personId: true } });
  const before = new Set(old.map(({ personId }) => personId));
  const added = people.filter((personId) => !before.has(personId));
  await tx.addressee.deleteMany({ where: { commentId: comment.id, personId: { notIn: people } } });
  await tx.addressee.createMany({ data: added.map((personId) => ({ commentId: comment.id, personId })) });
  await makeUnread(tx, comment, added);
}

async function update(tx: Tx, comment: CommentRow, data: object): Promise<CommentRow> {
  const { count } = await tx.comment.updateMany({
    where: { id: comment.id, version: comment.version },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 0) throw new AppError("conflict", "This comment was changed meanwhile.");
  return tx.comment.findUniqueOrThrow({ where: { id: comment.id }, select: commentSelect });
}

/** Rewords a comment. */
export async function rewordComment(
  tx: Tx,
  scope: ProjectScope,
  { comment, content }: { comment: CommentRow; content: Note | string },
  log: ChangeLog,
): Promise<void> {
  const { people, ...said } = await settleContent(tx, scope, content, noteSchema.parse(comment.doc));
  const row = await update(tx, comment, { ...said, changedAt: new Date() });
  await setAddressees(tx, comment, people);
  log.add({ kind: "comment", id: row.id, before: snapshotComment(comment), after: snapshotComment(row) });
}

/** Deletes a comment; whom it named stays known, for an undo. */
export async function removeComment(tx: Tx, comment: CommentRow, log: ChangeLog): Promise<void> {
  const row = await update(tx, comment, { deletedAt: new Date() });
  log.add({ kind: "comment", id: row.id, before: snapshotComment(comment), after: snapshotComment(row) });
}
