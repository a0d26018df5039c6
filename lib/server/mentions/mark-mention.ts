import * as contract from "@/lib/contract/mentions";
import type { ProjectScope } from "../access/project-scope";
import { AppError } from "../app-error";
import { holdText } from "../articles/hold-text";
import { command, type Subject } from "../command";
import type { Tx } from "../db/client";
import { toJson } from "../db/json";
import type { ChangeLog } from "../events/change";
import { requireVersion } from "../stale";
import { changeMention, holdsAlready } from "./change-mention";
import { type FoundMention, findMention } from "./find-mention";
import { linkToClaim } from "./link-to-claim";
import type { MarkInput } from "./mark-input";
import { getMentionAnswer, snapshotMention, snapshotSelect } from "./mention-row";
import { writeNote } from "./write-note";
import { placeData, segmentRows } from "./write-place";
import { addTag, requireTags } from "./write-tags";

/** The text that a mention's offsets count in: the newest, and it stays that until the mention is written. */
async function getRevision(tx: Tx, articleId: string, number: number): Promise<{ id: string; text: string }> {
  await holdText(tx, articleId);
  const revision = await tx.revision.findFirst({
    where: { articleId },
    orderBy: { number: "desc" },
    select: { id: true, number: true, text: true },
  });
  if (revision?.number === number) return revision;
  if (revision && number < revision.number) {
    const sentence = `The article has a newer revision, ${revision.number}. Open it again to mark in it.`;
    throw new AppError("conflict", sentence, { fields: { revision: "outdated" } });
  }
  throw new AppError("invalid", `revision: the article has no revision ${number}.`, {
    fields: { revision: "unknown" },
  });
}

async function createMention(
  tx: Tx,
  scope: ProjectScope,
  mark: { id: string; storyId: string; input: MarkInput },
  log: ChangeLog,
): Promise<void> {
  const { id, storyId, input } = mark;
  const { segments, note, claim, stance } = input;
  const revision = await getRevision(tx, input.article, input.revision);
  const place = placeData({ text: revision.text, segments });
  const tags = [...new Set(input.tags ?? [])];
  await requireTags(tx, scope.id, tags);
  const row = await tx.mention.create({
    data: {
      id,
      projectId: scope.id,
      layerId: scope.layerId,
      articleId: input.article,
      revisionId: revision.id,
      ...place,
      attributes: toJson(input.attributes),
      authorId: scope.personId,
      segments: { create: segmentRows(segments) },
    },
    select: snapshotSelect,
  });
  log.add({ kind: "mention", id, before: null, after: snapshotMention(row) });
  for (const tagId of tags) await addTag(tx, scope, { mentionId: id, tagId }, log);
  if (note) await writeNote(tx, scope, { subject: { mentionId: id }, note, version: undefined }, log);
  if (claim) await linkToClaim(tx, scope, { mentionId: id, storyId, claim, stance }, log);
}

interface MarkThing {
  /** Null where the id is new. */
  readonly mention: FoundMention | null;
  readonly storyId: string;
}

export const markMention = command({
  operation: contract.markMention,
  find: async (tx, input): Promise<Subject<MarkThing> | null> => {
    const known = await findMention(tx, input);
    if (known)
      return {
        ...known,
        action: "mention.change",
        thing: { mention: known.thing, storyId: known.thing.article.storyId },
      };
    const article = await tx.article.findFirst({
      where: { id: input.body.article, deletedAt: null, story: { deletedAt: null } },
      select: { projectId: true, storyId: true },
    });
    return article && { projectId: article.projectId, thing: { mention: null, storyId: article.storyId } };
  },
  run: async ({ tx, input, scope, thing, version, log }) => {
    const id = input.mention;
    const { mention } = thing;
    if (!mention) {
      await createMention(tx, scope, { id, storyId: thing.storyId, input: input.body }, log);
      return { answer: await getMentionAnswer(tx, scope, id), created: true, subjectId: id };
    }
    if (mention.deletedAt) throw new AppError("conflict", "This mention was deleted.", { deleted: true });
    const current = await getMentionAnswer(tx, scope, id);
    if (version === undefined && holdsAlready(current, input.body)) return { answer: current, unchanged: true };
    requireVersion(version, mention, current);
    await changeMention(tx, scope, { mention, current, input: input.body }, log);
    return { answer: await getMentionAnswer(tx, scope, id), subjectId: id };
  },
});
