import { writeClaimNote as claimOperation } from "@/lib/contract/claims";
import { writeMentionNote as mentionOperation } from "@/lib/contract/mentions";
import { command } from "../command";
import { findLivingMention } from "./find-mention";
import { writeNote } from "./write-note";

export const writeMentionNote = command({
  operation: mentionOperation,
  find: async (tx, input) => {
    const subject = await findLivingMention(tx, input);
    return subject && { ...subject, owner: undefined };
  },
  run: async ({ tx, input, scope, thing, version, log }) => {
    const write = { subject: { mentionId: thing.id }, note: input.body.note, version };
    return { answer: await writeNote(tx, scope, write, log), subjectId: thing.id };
  },
});

export const writeClaimNote = command({
  operation: claimOperation,
  find: async (tx, input) => {
    const thing = await tx.claim.findFirst({
      where: { id: input.claim, deletedAt: null },
      select: { id: true, projectId: true, layerId: true },
    });
    return thing && { projectId: thing.projectId, layers: [thing.layerId], thing };
  },
  run: async ({ tx, input, scope, thing, version, log }) => {
    const write = { subject: { claimId: thing.id }, note: input.body.note, version };
    return { answer: await writeNote(tx, scope, write, log), subjectId: thing.id };
  },
});
