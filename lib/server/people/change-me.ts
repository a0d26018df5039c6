import * as contract from "@/lib/contract/people";
import { AppError, notFound } from "../app-error";
import { accountCommand } from "../command";
import { requireVersion } from "../stale";
import { presentPerson } from "./present";

export const changeMe = accountCommand({
  operation: contract.changeMe,
  run: async ({ tx, actor, input, version }) => {
    const row = actor && (await tx.person.findUnique({ where: { id: actor.id } }));
    if (!row) throw notFound();
    requireVersion(version, row, presentPerson(row));
    const { count } = await tx.person.updateMany({
      where: { id: row.id, version: row.version },
      data: { name: input.body.name, version: { increment: 1 } },
    });
    const person = await tx.person.findUniqueOrThrow({ where: { id: row.id } });
    if (count === 0) {
      throw new AppError("conflict", "Your account was changed elsewhere. Nothing was overwritten.", {
        current: presentPerson(person),
      });
    }
    return { answer: presentPerson(person), project: null, subjectId: person.id };
  },
});
