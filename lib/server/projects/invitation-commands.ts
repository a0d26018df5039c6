import { v7 } from "uuid";
import * as contract from "@/lib/contract/projects/members";
import type { Role } from "@/lib/core/access/roles";
import { AppError } from "../app-error";
import { accountCommand, command } from "../command";
import type { Tx } from "../db/client";
import { hashSecret, makeSecret, secretLink } from "../people/secrets";
import { requirePerson } from "../query";
import { refuseField } from "./explain-taken";
import { findProject } from "./find-project";
import { presentInvitation } from "./invitation-row";

/** How long an invitation can be accepted, in milliseconds. */
const invitationLife = 14 * 24 * 60 * 60 * 1000;

interface Invited {
  readonly email: string;
  readonly project: { readonly id: string; readonly role: Role } | null;
  readonly invitedById: string;
}

/** Makes an invitation and its link. An earlier open one to the same address, for the same project, stops working. */
async function invite(tx: Tx, { email, project, invitedById }: Invited) {
  const now = new Date();
  const projectId = project?.id ?? null;
  await tx.invitation.updateMany({
    where: { email, projectId, acceptedAt: null, revokedAt: null },
    data: { revokedAt: now },
  });
  const secret = makeSecret("invitation");
  const row = await tx.invitation.create({
    data: {
      id: v7(),
      email,
      projectId,
      role: project?.role ?? null,
      tokenHash: hashSecret(secret),
      invitedById,
      createdAt: now,
      expiresAt: new Date(now.getTime() + invitationLife),
    },
  });
  const invitation = presentInvitation(row, now);
  return {
    answer: { ...invitation, url: secretLink("invitation", secret) },
    outcome: { ...invitation, url: null },
    subjectId: row.id,
  };
}

export const inviteMember = command({
  operation: contract.inviteMember,
  find: findProject,
  run: async ({ tx, actor, input, scope }) => {
    const { email, role } = input.body;
    const member = await tx.membership.findFirst({ where: { projectId: scope.id, person: { email } } });
    if (member) throw refuseField("email", "is a member already");
    return invite(tx, { email, project: { id: scope.id, role }, invitedById: actor.id });
  },
});

export const invitePerson = accountCommand({
  operation: contract.invitePerson,
  run: async ({ tx, actor, input }) => {
    const person = requirePerson(actor, contract.invitePerson);
    const { email } = input.body;
    const known = await tx.person.findUnique({ where: { email }, select: { id: true } });
    if (known) throw refuseField("email", "has an account already");
    return { ...(await invite(tx, { email, project: null, invitedById: person.id })), project: null };
  },
});

export const revokeInvitation = command({
  operation: contract.revokeInvitation,
  find: async (tx, input) => {
    const thing = await tx.invitation.findUnique({ where: { id: input.invitation } });
    return thing?.projectId ? { projectId: thing.projectId, thing } : null;
  },
  run: async ({ tx, thing }) => {
    const { count } = await tx.invitation.updateMany({
      where: { id: thing.id, acceptedAt: null, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    if (count === 0 && !thing.revokedAt) {
      throw new AppError("conflict", "This invitation was accepted: remove the member instead.");
    }
    return { answer: undefined, subjectId: thing.id, unchanged: count === 0 };
  },
});
