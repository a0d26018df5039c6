import * as contract from "@/lib/contract/projects/outlets";
import { AppError } from "../app-error";
import { command } from "../command";
import type { Tx } from "../db/client";
import type { Outlet } from "../db/generated/client";
import type { ChangeLog } from "../events/change";
import { requireVersion } from "../stale";
import { explainTaken } from "./explain-taken";
import { findProject } from "./find-project";
import { givenFields, hasFields } from "./given-fields";
import { insertOutlet, outletTaken } from "./insert-outlet";
import { requireRepeat } from "./known-id";
import { getOutletAnswer } from "./outlet-row";
import { requireHit } from "./require-hit";
import { snapshotOutlet } from "./restore-outlet";

async function findOutlet(tx: Tx, input: { outlet: string }) {
  const thing = await tx.outlet.findFirst({ where: { id: input.outlet, deletedAt: null } });
  return thing && { projectId: thing.projectId, thing };
}

/** Logs what became of an outlet; null where it was not there before. */
async function logOutlet(tx: Tx, log: ChangeLog, id: string, before: Outlet | null): Promise<void> {
  const after = await tx.outlet.findUniqueOrThrow({ where: { id } });
  log.add({ kind: "outlet", id, before: before && snapshotOutlet(before), after: snapshotOutlet(after) });
}

export const createOutlet = command({
  operation: contract.createOutlet,
  find: findProject,
  run: async ({ tx, input: { body }, scope, log }) => {
    const known = body.id ? await tx.outlet.findUnique({ where: { id: body.id } }) : null;
    if (known) {
      const answer = await getOutletAnswer(tx, known.id);
      requireRepeat(known, scope.id, hasFields(known, body), answer);
      return { answer, unchanged: true };
    }
    const id = await insertOutlet(tx, scope.id, body);
    await logOutlet(tx, log, id, null);
    return { answer: await getOutletAnswer(tx, id), created: true, subjectId: id };
  },
});

export const changeOutlet = command({
  operation: contract.changeOutlet,
  find: findOutlet,
  run: async ({ tx, input, thing, version, log }) => {
    requireVersion(version, thing, await getOutletAnswer(tx, thing.id));
    const update = tx.outlet.updateMany({
      where: { id: thing.id, version: thing.version },
      data: { ...givenFields(input.body), version: { increment: 1 } },
    });
    const { count } = await explainTaken(update, outletTaken);
    const answer = await getOutletAnswer(tx, thing.id);
    requireHit(count, answer);
    await logOutlet(tx, log, thing.id, thing);
    return { answer, subjectId: thing.id };
  },
});

export const deleteOutlet = command({
  operation: contract.deleteOutlet,
  find: findOutlet,
  run: async ({ tx, thing, version, log }) => {
    const current = await getOutletAnswer(tx, thing.id);
    requireVersion(version, thing, current);
    if (current.articles > 0) {
      throw new AppError("conflict", "This outlet has articles: give them another outlet first.", { current });
    }
    const { count } = await tx.outlet.updateMany({
      where: { id: thing.id, version: thing.version },
      data: { deletedAt: new Date(), version: { increment: 1 } },
    });
    requireHit(count, await getOutletAnswer(tx, thing.id));
    await logOutlet(tx, log, thing.id, thing);
    return { answer: undefined, subjectId: thing.id };
  },
});
