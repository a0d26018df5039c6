import * as contract from "@/lib/contract/projects/members";
import { AppError, notFound } from "../app-error";
import { command } from "../command";
import type { Tx } from "../db/client";
import { requireVersion } from "../stale";
import { memberInclude, presentMember } from "./member-row";
import { requireHit } from "./require-hit";

async function findMember(tx: Tx, input: { project: string; person: string }) {
  const thing = await tx.membership.findUnique({
    where: { projectId_personId: { projectId: input.project, personId: input.person } },
    include: memberInclude,
  });
  return thing && { projectId: thing.projectId, owner: thing.personId, thing };
}

type FoundMember = NonNullable<Awaited<ReturnType<typeof findMember>>>["thing"];

/** Refuses to leave a project without an owner. The lock makes two owners who both leave wait for one another. */
async function requireOtherOwner(tx: Tx, { projectId, personId }: FoundMember): Promise<void> {
  const owners = await tx.$queryRaw<{ personId: string }[]>`
    SELECT "personId" FROM membership WHERE "projectId" = ${projectId}::uuid AND role = 'owner'
    ORDER BY "personId" FOR UPDATE`;
  if (owners.some((owner) => owner.personId !== personId)) return;
  throw new AppError("conflict", "A project keeps at least one owner: make someone else an owner first.");
}

export const changeMember = command({
  operation: contract.changeMember,
  find: findMember,
  run: async ({ tx, input, thing, version }) => {
    requireVersion(version, thing, presentMember(thing));
    const { role } = input.body;
    if (thing.role === "owner" && role !== "owner") await requireOtherOwner(tx, thing);
    const where = { projectId: thing.projectId, personId: thing.personId };
    const { count } = await tx.membership.updateMany({
      where: { ...where, version: thing.version },
      data: { role, version: { increment: 1 } },
    });
    const row = await tx.membership.findUnique({ where: { projectId_personId: where }, include: memberInclude });
    if (!row) throw notFound();
    requireHit(count, presentMember(row));
    return { answer: presentMember(row), subjectId: thing.personId };
  },
});

export const removeMember = command({
  operation: contract.removeMember,
  find: findMember,
  run: async ({ tx, thing, version }) => {
    requireVersion(version, thing, presentMember(thing));
    if (thing.role === "owner") await requireOtherOwner(tx, thing);
    const { projectId, personId } = thing;
    const { count } = await tx.membership.deleteMany({ where: { projectId, personId, version: thing.version } });
    requireHit(count, null);
    return { answer: undefined, subjectId: personId };
  },
});
