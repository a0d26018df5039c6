import * as contract from "@/lib/contract/claims";
import { AppError, notFound } from "../app-error";
import { command } from "../command";
import type { Tx } from "../db/client";
import { requireVersion } from "../stale";
import { claimState, getClaimAnswer, snapshotClaim } from "./claim-row";
import { insertClaim } from "./insert-claim";
import { lockClaims } from "./lock-claims";
import { deleteLinks } from "./write-link";

const claimFields = {
  id: true,
  projectId: true,
  layerId: true,
  authorId: true,
  ...claimState,
} as const;

/** A claim of a living project, deleted or not; null when there is none. */
export function findClaim(tx: Tx, id: string) {
  return tx.claim.findUnique({ where: { id }, select: claimFields });
}

type FoundClaim = NonNullable<Awaited<ReturnType<typeof findClaim>>>;

function refuseDeleted(claim: FoundClaim): void {
  if (claim.deletedAt) throw new AppError("conflict", "This claim was deleted.", { deleted: true });
}

async function requireStory(tx: Tx, projectId: string, story: string | undefined): Promise<string | undefined> {
  if (!story) return undefined;
  const found = await tx.story.findFirst({ where: { id: story, projectId, deletedAt: null }, select: { id: true } });
  if (!found) throw new AppError("invalid", "story: this project has no such story.", { fields: { story: "unknown" } });
  return found.id;
}

async function updateClaim(tx: Tx, claim: FoundClaim, data: { statement?: string; deletedAt?: Date }, state: unknown) {
  const { count } = await tx.claim.updateMany({
    where: { id: claim.id, version: claim.version },
    data: { ...data, updatedAt: new Date(), version: { increment: 1 } },
  });
  if (count === 0) throw new AppError("conflict", "Someone changed this claim meanwhile.", { current: state });
  return tx.claim.findUniqueOrThrow({ where: { id: claim.id }, select: claimFields });
}

export const createClaim = command({
  operation: contract.createClaim,
  find: async (tx, input) => {
    const project = await tx.project.findUnique({ where: { id: input.project }, select: { id: true } });
    return project && { projectId: project.id, thing: project };
  },
  run: async ({ tx, input: { body }, scope, log }) => {
    if (body.id && (await findClaim(tx, body.id))) {
      throw new AppError("conflict", "A claim with this id exists already.");
    }
    const storyId = await requireStory(tx, scope.id, body.story);
    const id = await insertClaim(tx, scope, { id: body.id, statement: body.statement, storyId }, log);
    return { answer: await getClaimAnswer(tx, scope, id), created: true, subjectId: id };
  },
});

export const putClaim = command({
  operation: contract.putClaim,
  find: async (tx, input) => {
    const thing = await findClaim(tx, input.claim);
    if (thing) return { projectId: thing.projectId, layers: [thing.layerId], owner: thing.authorId, thing };
    return input.body.project ? { projectId: input.body.project, action: "claim.create", thing: null } : null;
  },
  run: async ({ tx, input, scope, thing, version, log }) => {
    const { statement } = input.body;
    if (!thing) {
      const storyId = await requireStory(tx, scope.id, input.body.story);
      const id = await insertClaim(tx, scope, { id: input.claim, statement, storyId }, log);
      return { answer: await getClaimAnswer(tx, scope, id), created: true, subjectId: id };
    }
    refuseDeleted(thing);
    const current = await getClaimAnswer(tx, scope, thing.id);
    if (version === undefined && thing.statement === statement) return { answer: current, unchanged: true };
    requireVersion(version, thing, current);
    const row = await updateClaim(tx, thing, { statement }, current);
    log.add({ kind: "claim", id: thing.id, before: snapshotClaim(thing), after: snapshotClaim(row) });
    return { answer: await getClaimAnswer(tx, scope, thing.id), subjectId: thing.id };
  },
});

export const deleteClaim = command({
  operation: contract.deleteClaim,
  find: async (tx, input) => {
    const thing = await findClaim(tx, input.claim);
    return thing && { projectId: thing.projectId, layers: [thing.layerId], owner: thing.authorId, thing };
  },
  run: async ({ tx, scope, thing, version, log }) => {
    if (thing.deletedAt) throw notFound();
    await lockClaims(tx, scope.id);
    const current = await getClaimAnswer(tx, scope, thing.id);
    requireVersion(version, thing, current);
    await deleteLinks(tx, { claimId: thing.id }, log);
    const row = await updateClaim(tx, thing, { deletedAt: new Date() }, current);
    log.add({ kind: "claim", id: thing.id, before: snapshotClaim(thing), after: snapshotClaim(row) });
    return { answer: undefined, subjectId: thing.id };
  },
});
