import * as contract from "@/lib/contract/events";
import { can } from "@/lib/core/access/permissions";
import type { ProjectScope } from "../access/project-scope";
import { visibility } from "../access/visibility";
import { parseCursor, toPage } from "../paging";
import { query } from "../query";
import type { ChangeKind } from "./change";
import { readKinds } from "./read-kinds";
import { readSubjects } from "./read-subjects";
import { undoAction } from "./undo-action";

/** Whether events that changed such rows can be undone by the member; without a kind nothing could. */
function canUndo({ role }: ProjectScope, own: boolean, kinds: readonly ChangeKind[] = []): boolean {
  return kinds.length > 0 && can(role, undoAction(kinds, own), own);
}

export const listEvents = query({
  operation: contract.listEvents,
  find: async (tx, input) => {
    const thing = await tx.project.findUnique({ where: { id: input.project }, select: { id: true } });
    return thing && { projectId: thing.id, thing };
  },
  run: async ({ tx, input, scope }) => {
    const cursor = parseCursor(input.cursor);
    const [at, id] = [new Date(String(cursor?.[0])), String(cursor?.[1])];
    const rows = await tx.event.findMany({
      where: {
        projectId: scope.id,
        ...visibility(scope),
        ...(input.subject ? { subjectId: input.subject } : {}),
        ...(cursor ? { OR: [{ at: { lt: at } }, { at, id: { lt: id } }] } : {}),
      },
      orderBy: [{ at: "desc" }, { id: "desc" }],
      take: input.limit + 1,
      select: {
        id: true,
        name: true,
        subjectId: true,
        at: true,
        reason: true,
        actorId: true,
        actor: { select: { id: true, name: true } },
      },
    });
    const undone = await tx.event.findMany({
      where: { undoesId: { in: rows.map((row) => row.id) } },
      select: { undoesId: true },
    });
    const subjects = await readSubjects(
      tx,
      scope,
      rows.flatMap((row) => row.subjectId ?? []),
    );
    const kinds = await readKinds(
      tx,
      rows.map((row) => row.id),
    );
    const undoneIds = new Set(undone.map((row) => row.undoesId));
    return toPage(
      rows,
      input.limit,
      (row) => [row.at.toISOString(), row.id],
      (row) => ({
        id: row.id,
        name: row.name,
        actor: row.actor,
        subject: row.subjectId,
        about: subjects.get(row.subjectId ?? "") ?? null,
        at: row.at.toISOString(),
        reason: row.reason,
        undoable: canUndo(scope, row.actorId === scope.personId, kinds.get(row.id)) && !undoneIds.has(row.id),
      }),
    );
  },
});
