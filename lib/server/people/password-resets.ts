import * as contract from "@/lib/contract/people";
import { AppError } from "../app-error";
import { accountCommand } from "../command";
import { makeOneTimeLink, takeOneTimeLink } from "./one-time-links";
import { hashPassword } from "./passwords";
import { requireGoodPassword } from "./require-good-password";
import { forgetTries } from "./try-limits";

export const createPasswordReset = accountCommand({
  operation: contract.createPasswordReset,
  run: async ({ tx, input }) => {
    const person = await tx.person.findUnique({ where: { email: input.body.email } });
    if (!person) {
      const sentence = "belongs to nobody here";
      throw new AppError("not-found", `The address ${sentence}.`, { fields: { email: sentence } });
    }
    const { url, expiresAt } = await makeOneTimeLink(tx, "password_reset", person.id);
    const made = { expiresAt: expiresAt.toISOString() };
    return { answer: { ...made, url }, outcome: { ...made, url: null }, project: null, subjectId: person.id };
  },
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
