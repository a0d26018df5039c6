import * as contract from "@/lib/contract/people";
import { AppError, notFound } from "../app-error";
import { accountCommand } from "../command";
import { requirePerson } from "../query";
import { insertToken } from "./insert-token";
import { presentToken } from "./present";
import { makeSecret } from "./secrets";

export const createToken = accountCommand({
  operation: contract.createToken,
  run: async ({ tx, actor, input }) => {
    const person = requirePerson(actor, contract.createToken);
    const { name } = input.body;
    const expiresAt = input.body.expiresAt ? new Date(input.body.expiresAt) : null;
    if (expiresAt && expiresAt <= new Date()) {
      throw new AppError("invalid", "expiresAt: must lie ahead", { fields: { expiresAt: "must lie ahead" } });
    }
    const secret = makeSecret("token");
    const token = presentToken(await insertToken(tx, { personId: person.id, name, secret, expiresAt }));
    return {
      answer: { ...token, secret },
      outcome: { ...token, secret: null },
      project: null,
      subjectId: token.id,
    };
  },
});

export const revokeToken = accountCommand({
  operation: contract.revokeToken,
  run: async ({ tx, actor, input }) => {
    const person = requirePerson(actor, contract.revokeToken);
    const token = await tx.apiToken.findFirst({ where: { id: input.token, personId: person.id } });
    if (!token) throw notFound();
    const { count } = await tx.apiToken.updateMany({
      where: { id: token.id, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    return { answer: undefined, project: null, subjectId: token.id, unchanged: count === 0 };
  },
});
