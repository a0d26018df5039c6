import * as contract from "@/lib/contract/people";
import { accountCommand } from "../command";
import { makePasswordReset } from "./make-password-reset";
import { takeOneTimeLink } from "./one-time-links";
import { hashPassword } from "./passwords";
import { requireGoodPassword } from "./require-good-password";
import { forgetTries } from "./try-limits";

export const createPasswordReset = accountCommand({
  operation: contract.createPasswordReset,
  run: ({ tx, input }) => makePasswordReset(tx, input.body.email),
});

export const resetPassword = accountCommand({
  operation: contract.resetPassword,
  run: async ({ tx, input }) => {
    const { secret, password } = input.body;
    const link = await takeOneTimeLink(tx, "password_reset", secret);
    const person = await tx.person.findUniqueOrThrow({ where: { id: link.personId ?? "" } });
    requireGoodPassword(password, person);
    await tx.person.update({ where: { id: person.id }, data: { passwordHash: await hashPassword(password) } });
    await tx.session.updateMany({
      where: { personId: person.id, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    await forgetTries(person.email);
    return { answer: undefined, project: null, subjectId: person.id };
  },
});
