import type { MentionAnswer } from "@/lib/contract/mentions";
import { noteText } from "@/lib/core/mentions/note-text";
import type { ProjectScope } from "../access/project-scope";
import { AppError } from "../app-error";
import type { Tx } from "../db/client";
import { toJson } from "../db/json";
import type { ChangeLog } from "../events/change";
import type { FoundMention } from "./find-mention";
import { linkToClaim } from "./link-to-claim";
import type { MarkInput } from "./mark-input";
import { snapshotMention, snapshotSelect } from "./mention-row";
import { writeNote } from "./write-note";
import { writePlace } from "./write-place";
import { addTag, removeTag, requireTags } from "./write-tags";

function sameJson(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function sortedEntries(attributes: Record<string, string>): [string, string][] {
  return Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1));
}

function sameNote(current: MentionAnswer["note"], note: MarkInput["note"]): boolean {
  if (note === undefined) return true;
  if (typeof note === "string") return (current ? noteText(current) : "") === note;
  return sameJson(current, note);
}

function sameClaim(current: MentionAnswer, { claim, stance }: MarkInput): boolean {
  if (claim === undefined) return true;
  const id = typeof claim === "string" ? claim : claim.id;
  return current.links.some((link) => link.claim === id && (stance ?? link.stance) === link.stance);
}

/** Whether the mention is already as the input asks; what the input leaves out is left alone. */
export function holdsAlready(current: MentionAnswer, input: MarkInput): boolean {
  const { tags, attributes } = input;
  return (
    current.article === input.article &&
    current.revision === input.revision &&
    sameJson(current.segments, input.segments) &&
    (tags === undefined || sameJson([...current.tags].sort(), [...new Set(tags)].sort())) &&
    (attributes === undefined || sameJson(sortedEntries(current.attributes), sortedEntries(attributes))) &&
    sameNote(current.note, input.note) &&
    sameClaim(current, input)
  );
}

async function changeTags(tx: Tx, scope: ProjectScope, current: MentionAnswer, tags: string[], log: ChangeLog) {
  const wanted = new Set(tags);
  const added = [...wanted].filter((tag) => !current.tags.includes(tag));
  await requireTags(tx, scope.id, added);
  for (const tagId of added) await addTag(tx, scope, { mentionId: current.id, tagId }, log);
  const removed = current.tags.filter((tag) => !wanted.has(tag));
  for (const tagId of removed) await removeTag(tx, { mentionId: current.id, tagId }, log);
}

/** Gives a mention new segments and whatever else the input names. A mention stays with its article and revision. */
export async function changeMention(
  tx: Tx,
  scope: ProjectScope,
  { mention, current, input }: { mention: FoundMention; current: MentionAnswer; input: MarkInput },
  log: ChangeLog,
): Promise<void> {
  if (current.article !== input.article || current.revision !== input.revision) {
    throw new AppError("invalid", "A mention stays with the article and revision that it was marked in.");
  }
  const { id } = mention;
  const { text } = mention.revision;
  const { segments, attributes } = input;
  const before = await tx.mention.findUniqueOrThrow({ where: { id }, select: snapshotSelect });
  const data = attributes ? { attributes: toJson(attributes) } : {};
  const after = await writePlace(tx, mention, { text, segments }, { current, data });
  log.add({ kind: "mention", id, before: snapshotMention(before), after: snapshotMention(after) });
  if (input.tags) await changeTags(tx, scope, current, input.tags, log);
  if (input.note !== undefined) {
    const version = current.noteVersion ?? undefined;
    await writeNote(tx, scope, { subject: { mentionId: id }, note: input.note, version }, log);
  }
  if (input.claim && !sameClaim(current, input)) {
    const { storyId } = mention.article;
    await linkToClaim(tx, scope, { mentionId: id, storyId, claim: input.claim, stance: input.stance }, log);
  }
}
