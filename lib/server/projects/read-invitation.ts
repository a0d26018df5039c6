import * as contract from "@/lib/contract/people";
import { accountCommand } from "../command";
import { getOpenInvitation } from "./open-invitation";

/** Reads without a trace; it is a POST so that the secret stands in no address. */
export const readInvitation = accountCommand({
  operation: contract.readInvitation,
  run: async ({ tx, input }) => {
    const row = await getOpenInvitation(tx, input.body.secret);
    const account = await tx.person.findUnique({ where: { email: row.email }, select: { id: true } });
    return {
      answer: {
        email: row.email,
        project: row.project ? { id: row.project.id, name: row.project.name } : null,
        role: row.role,
        invitedBy: row.invitedBy.name,
        known: account !== null,
      },
      project: null,
      unchanged: true,
    };
  },
});
