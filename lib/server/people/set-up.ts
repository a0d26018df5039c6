import * as contract from "@/lib/contract/people";
import { accountCommand } from "../command";
import { insertPerson } from "./insert-person";
import { takeOneTimeLink } from "./one-time-links";
import { presentPerson } from "./present";
import { requireGoodPassword } from "./require-good-password";
import { requireNobody } from "./require-nobody";

export const setUp = accountCommand({
  operation: contract.setUp,
  run: async ({ tx, input }) => {
    const { secret, ...person } = input.body;
    await requireNobody(tx);
    requireGoodPassword(person.password, person);
    await takeOneTimeLink(tx, "set_up", secret);
    const row = await insertPerson(tx, { ...person, operator: true });
    return { answer: presentPerson(row), project: null, subjectId: row.id };
  },
});
