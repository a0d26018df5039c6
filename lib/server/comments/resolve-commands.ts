import * as contract from "@/lib/contract/comments";
import type { ProjectScope } from "../access/project-scope";
import { AppError } from "../app-error";
import { command } from "../command";
import type { Tx } from "../db/client";
import type { ChangeLog } from "../events/change";
import { requireVersion } from "../stale";
import { type DiscussionRow, discussionSelect, snapshotDiscussion } from "./discussion-row";
import { findDiscussion } from "./find-discussion";
import { getWholeDiscussion } from "./present-discussions";

interface Settling {
  readonly tx: Tx;
  readonly scope: ProjectScope;
  readonly thing: DiscussionRow;
  readonly version: number | undefined;
  readonly log: ChangeLog;
}

/** Resolves or reopens; what is so already stays so, without an event. */
async function settle({ tx, scope, thing, version, log }: Settling, resolved: boolean) {
  const current = await getWholeDiscussion(tx, scope, thing.id);
  if ((thing.resolvedAt !== null) === resolved) return { answer: current, unchanged: true };
  requireVersion(version, thing, current);
  const data = resolved
    ? { resolvedAt: new Date(), resolvedById: scope.personId }
    : { resolvedAt: null, resolvedById: null };
  const { count } = await tx.discussion.updateMany({
    where: { id: thing.id, version: thing.version },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 0) throw new AppError("conflict", "Someone resolved or reopened this meanwhile.", { current });
  const row = await tx.discussion.findUniqueOrThrow({ where: { id: thing.id }, select: discussionSelect });
  log.add({ kind: "discussion", id: row.id, before: snapshotDiscussion(thing), after: snapshotDiscussion(row) });
  return { answer: await getWholeDiscussion(tx, scope, thing.id), subjectId: current.about.id };
}

export const resolveDiscussion = command({
  operation: contract.resolveDiscussion,
  find: findDiscussion,
  run: (context) => settle(context, true),
});

export const reopenDiscussion = command({
  operation: contract.reopenDiscussion,
  find: findDiscussion,
  run: (context) => settle(context, false),
});
