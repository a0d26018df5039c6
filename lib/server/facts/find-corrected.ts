import type { Tx } from "../db/client";

const ofMention = {
  id: true,
  projectId: true,
  layerId: true,
  revision: { select: { id: true, text: true } },
} as const;
const living = { deletedAt: null, article: { deletedAt: null, story: { deletedAt: null } } };

/** A mention that is not deleted, nor its article or story, with the text it stands in; null when there is none. */
export async function findLivingMention(tx: Tx, input: { mention: string }) {
  const thing = await tx.mention.findFirst({ where: { id: input.mention, ...living }, select: ofMention });
  return thing && { projectId: thing.projectId, layers: [thing.layerId], thing };
}

export const correctionSelect = {
  id: true,
  projectId: true,
  layerId: true,
  mentionId: true,
  revisionId: true,
  kind: true,
  start: true,
  end: true,
  words: true,
  value: true,
  version: true,
  deletedAt: true,
  sourceAuthor: true,
  author: { select: { id: true, name: true } },
} as const;

/** A correction of a living mention, deleted or not; null when there is none. */
export async function findCorrection(tx: Tx, id: string) {
  const thing = await tx.factCorrection.findFirst({
    where: { id, mention: living },
    select: { ...correctionSelect, mention: { select: ofMention } },
  });
  if (!thing) return null;
  const { mention, projectId, layerId, author } = thing;
  return { projectId, layers: [mention.layerId, layerId], owner: author.id, thing };
}
