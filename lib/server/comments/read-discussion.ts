import * as contract from "@/lib/contract/comments";
import { visibility } from "../access/visibility";
import { AppError } from "../app-error";
import { command } from "../command";
import { findDiscussion } from "./find-discussion";
import { requireSeen } from "./present-discussions";

/** Moves the caller's own marker on, never back. It is nobody's work, so that it leaves no event. */
export const readDiscussion = command({
  operation: contract.readDiscussion,
  find: async (tx, input) => {
    const subject = await findDiscussion(tx, input);
    return subject && { ...subject, owner: undefined };
  },
  run: async ({ tx, input, scope, thing }) => {
    await requireSeen(tx, scope, thing.id);
    const comment = await tx.comment.findFirst({
      where: { id: input.body.comment, discussionId: thing.id, ...visibility(scope) },
      select: { number: true },
    });
    if (!comment) {
      throw new AppError("invalid", "comment: this discussion has no such comment.", {
        fields: { comment: "unknown" },
      });
    }
    await tx.$executeRaw`
      INSERT INTO discussion_read ("discussionId", "personId", through)
      VALUES (${thing.id}::uuid, ${scope.personId}::uuid, ${comment.number})
      ON CONFLICT ("discussionId", "personId")
      DO UPDATE SET through = greatest(discussion_read.through, excluded.through)`;
    return { answer: undefined, unchanged: true };
  },
});
