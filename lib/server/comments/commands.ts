import { v7 } from "uuid";
import * as contract from "@/lib/contract/comments";
import { AppError } from "../app-error";
import { command } from "../command";
import { requireVersion } from "../stale";
import { discussedColumn, findProjectOf, requireDiscussable } from "./discussed-things";
import { presentDiscussed } from "./discussion-row";
import { findComment, findDiscussion } from "./find-discussion";
import { getWholeDiscussion, requireSeen } from "./present-discussions";
import { insertComment, removeComment, rewordComment } from "./write-comment";

export const startDiscussion = command({
  operation: contract.startDiscussion,
  find: async (tx, { body }) => {
    const projectId = await findProjectOf(tx, body.about);
    return projectId === null ? null : { projectId, thing: body.about };
  },
  run: async ({ tx, input: { body }, scope, thing, log }) => {
    await requireDiscussable(tx, scope, thing);
    const id = body.id ?? v7();
    if ((await tx.discussion.count({ where: { id } })) > 0) throw new AppError("conflict", "This id is taken.");
    await tx.discussion.create({
      data: { id, projectId: scope.id, layerId: scope.layerId, authorId: scope.personId, ...discussedColumn(thing) },
    });
    await insertComment(tx, scope, { discussionId: id, content: body.content }, log);
    return { answer: await getWholeDiscussion(tx, scope, id), created: true, subjectId: thing.id };
  },
});

export const addComment = command({
  operation: contract.addComment,
  find: async (tx, input) => {
    const subject = await findDiscussion(tx, input);
    return subject && { ...subject, owner: undefined };
  },
  run: async ({ tx, input, scope, thing, log }) => {
    await requireSeen(tx, scope, thing.id);
    await insertComment(tx, scope, { discussionId: thing.id, content: input.body.content }, log);
    const answer = await getWholeDiscussion(tx, scope, thing.id);
    return { answer, created: true, subjectId: answer.about.id };
  },
});

export const changeComment = command({
  operation: contract.changeComment,
  find: findComment,
  run: async ({ tx, input, scope, thing, version, log }) => {
    const current = await getWholeDiscussion(tx, scope, thing.discussionId);
    requireVersion(version, thing, current);
    await rewordComment(tx, scope, { comment: thing, content: input.body.content }, log);
    return { answer: await getWholeDiscussion(tx, scope, thing.discussionId), subjectId: current.about.id };
  },
});

export const deleteComment = command({
  operation: contract.deleteComment,
  find: findComment,
  run: async ({ tx, scope, thing, version, log }) => {
    requireVersion(version, thing, await getWholeDiscussion(tx, scope, thing.discussionId));
    await removeComment(tx, thing, log);
    return { answer: undefined, subjectId: presentDiscussed(thing.discussion).id };
  },
});
