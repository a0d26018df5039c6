import { v7 } from "uuid";
import * as contract from "@/lib/contract/mentions";
import { splitSegments } from "@/lib/core/text/edit-segments";
import type { Segment } from "@/lib/core/text/segments";
import type { ProjectScope } from "../access/project-scope";
import { AppError } from "../app-error";
import { holdText } from "../articles/hold-text";
import { copyLinks } from "../claims/write-link";
import { command } from "../command";
import type { Tx } from "../db/client";
import { toJson } from "../db/json";
import type { ChangeLog } from "../events/change";
import { requireVersion } from "../stale";
import { type FoundMention, findLivingMention } from "./find-mention";
import { getMentionAnswer, snapshotMention, snapshotSelect } from "./mention-row";
import { placeData, segmentRows, writePlace } from "./write-place";
import { copyTags } from "./write-tags";

/** Makes a second mention of some words of one: same text, layer, author, attributes, tags and links. */
async function copyMention(
  tx: Tx,
  scope: ProjectScope,
  { of, id, segments }: { of: FoundMention; id: string; segments: readonly Segment[] },
  log: ChangeLog,
): Promise<void> {
  const { attributes, sourceAuthor, ...same } = await tx.mention.findUniqueOrThrow({
    where: { id: of.id },
    select: {
      projectId: true,
      layerId: true,
      articleId: true,
      revisionId: true,
      placedBy: true,
      authorId: true,
      attributes: true,
      sourceAuthor: true,
    },
  });
  const row = await tx.mention.create({
    data: {
      id,
      ...same,
      attributes: toJson(attributes),
      ...(sourceAuthor === null ? {} : { sourceAuthor: toJson(sourceAuthor) }),
      ...placeData({ text: of.revision.text, segments }),
      segments: { create: segmentRows(segments) },
    },
    select: snapshotSelect,
  });
  log.add({ kind: "mention", id, before: null, after: snapshotMention(row) });
  await copyTags(tx, { from: of.id, to: id }, log);
  await copyLinks(tx, { from: of.id, to: id, scope }, log);
}

export const splitMention = command({
  operation: contract.splitMention,
  find: findLivingMention,
  run: async ({ tx, input, scope, thing, version, log }) => {
    const { id = v7(), cut } = input.body;
    const { text } = thing.revision;
    const current = await getMentionAnswer(tx, scope, thing.id);
    requireVersion(version, thing, current);
    if ((await tx.mention.count({ where: { id } })) > 0) {
      throw new AppError("conflict", "A mention with this id exists already.");
    }
    const parts = splitSegments(text, current.segments, cut);
    if (!parts) {
      const sentence = "A mention is split between two of its words, or around some of them.";
      throw new AppError("invalid", sentence, { fields: { cut: sentence } });
    }
    // A revision that is being made meanwhile would carry the one mention over and miss the other.
    await holdText(tx, thing.article.id);
    const before = await tx.mention.findUniqueOrThrow({ where: { id: thing.id }, select: snapshotSelect });
    const after = await writePlace(tx, thing, { text, segments: parts.keeps }, { current });
    log.add({ kind: "mention", id: thing.id, before: snapshotMention(before), after: snapshotMention(after) });
    await copyMention(tx, scope, { of: thing, id, segments: parts.takes }, log);
    const [mention, other] = [await getMentionAnswer(tx, scope, thing.id), await getMentionAnswer(tx, scope, id)];
    return { answer: { mention, other }, created: true, subjectId: thing.id };
  },
});
