import * as contract from "@/lib/contract/people";
import { notFound } from "../app-error";
import { accountCommand } from "../command";
import { requirePerson } from "../query";

export const revokeSession = accountCommand({
  operation: contract.revokeSession,
  run: async ({ tx, actor, input }) => {
    const person = requirePerson(actor, contract.revokeSession);
    const session = await tx.session.findFirst({ where: { id: input.session, personId: person.id } });
    if (!session) throw notFound();
    const { count } = await tx.session.updateMany({
      where: { id: session.id, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    return { answer: undefined, project: null, subjectId: session.id, unchanged: count === 0 };
  },
});

export const signOutEverywhere = accountCommand({
  operation: contract.signOutEverywhere,
  run: async ({ tx, actor }) => {
    const person = requirePerson(actor, contract.signOutEverywhere);
    await tx.session.updateMany({
      where: { personId: person.id, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    return { answer: undefined, project: null, subjectId: person.id };
  },
});
