import * as contract from "@/lib/contract/people";
import { accountCommand, type Command } from "../command";
import { requirePerson } from "../query";
import { hashPassword, verifyPassword } from "./passwords";
import { requireGoodPassword } from "./require-good-password";
import { limitTries, WrongPassword } from "./try-limits";

const change = accountCommand({
  operation: contract.changePassword,
  run: async ({ tx, actor, input }) => {
    const person = requirePerson(actor, contract.changePassword);
    const { current, password } = input.body;
    const row = await tx.person.findUniqueOrThrow({ where: { id: person.id } });
    if (!(await verifyPassword(current, row.passwordHash))) {
      const sentence = "is not your present password";
      throw new WrongPassword("invalid", `current: ${sentence}`, { fields: { current: sentence } });
    }
    requireGoodPassword(password, row);
    await tx.person.update({ where: { id: row.id }, data: { passwordHash: await hashPassword(password) } });
    await tx.session.updateMany({
      where: { personId: row.id, revokedAt: null, ...(person.session ? { id: { not: person.session } } : {}) },
      data: { revokedAt: new Date() },
    });
    return { answer: undefined, project: null, subjectId: row.id };
  },
});

/** Wrong present passwords count among the account's tries. */
export const changePassword: Command<typeof contract.changePassword> = {
  operation: change.operation,
  call: (actor, input, options) => {
    const person = requirePerson(actor, change.operation);
    const who = { email: person.email, network: options.network ?? "local" };
    return limitTries(who, () => change.call(actor, input, options));
  },
};
