import type { Tx } from "../db/client";
import { commentSelect } from "./comment-row";
import { discussionSelect } from "./discussion-row";

/** A discussion as the subject of a query or a command, whatever is left of it; null when there is none. */
export async function findDiscussion(tx: Tx, input: { discussion: string }) {
  const thing = await tx.discussion.findUnique({ where: { id: input.discussion }, select: discussionSelect });
  return thing && { projectId: thing.projectId, layers: [thing.layerId], owner: thing.authorId, thing };
}

/** A living comment as a command's subject; null when there is none. */
export async function findComment(tx: Tx, input: { comment: string }) {
  const thing = await tx.comment.findFirst({
    where: { id: input.comment, deletedAt: null },
    select: { ...commentSelect, projectId: true, layerId: true, discussion: { select: discussionSelect } },
  });
  if (!thing) return null;
  const layers = [thing.layerId, thing.discussion.layerId];
  return { projectId: thing.projectId, layers, owner: thing.authorId, thing };
}
