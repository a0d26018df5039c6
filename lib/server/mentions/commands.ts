import * as contract from "@/lib/contract/mentions";
import { command } from "../command";
import { requireVersion } from "../stale";
import { findLivingMention } from "./find-mention";
import { getMentionAnswer } from "./mention-row";
import { removeMention } from "./remove-mention";
import { addTag, removeTag, requireTags } from "./write-tags";

export const deleteMention = command({
  operation: contract.deleteMention,
  find: findLivingMention,
  run: async ({ tx, scope, thing, version, log }) => {
    const { id } = thing;
    const current = await getMentionAnswer(tx, scope, id);
    requireVersion(version, thing, current);
    await removeMention(tx, thing, current, log);
    return { answer: undefined, subjectId: id };
  },
});

export const tagMention = command({
  operation: contract.tagMention,
  find: async (tx, input) => {
    const subject = await findLivingMention(tx, input);
    return subject && { ...subject, owner: undefined };
  },
  run: async ({ tx, input, scope, thing, log }) => {
    await requireTags(tx, scope.id, [input.tag]);
    const added = await addTag(tx, scope, { mentionId: thing.id, tagId: input.tag }, log);
    return { answer: await getMentionAnswer(tx, scope, thing.id), unchanged: !added, subjectId: thing.id };
  },
});

export const untagMention = command({
  operation: contract.untagMention,
  find: async (tx, input) => {
    const subject = await findLivingMention(tx, input);
    if (!subject) return null;
    const tag = await tx.mentionTag.findUnique({
      where: { mentionId_tagId: { mentionId: subject.thing.id, tagId: input.tag } },
      select: { authorId: true },
    });
    return { ...subject, owner: tag?.authorId };
  },
  run: async ({ tx, input, scope, thing, log }) => {
    const removed = await removeTag(tx, { mentionId: thing.id, tagId: input.tag }, log);
    return { answer: await getMentionAnswer(tx, scope, thing.id), unchanged: !removed, subjectId: thing.id };
  },
});
