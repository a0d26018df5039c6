import * as contract from "@/lib/contract/people";
import { notFound } from "../app-error";
import { parseCursor, toPage } from "../paging";
import { accountQuery } from "../query";
import { presentPerson, presentSession, presentToken } from "./present";
import { openSession } from "./session-rules";

/** Ids are made in the order of time, so that the newest has the greatest. */
function before(cursor: string | undefined) {
  const id = parseCursor(cursor)?.[0];
  return id === undefined ? {} : { id: { lt: String(id) } };
}

export const getMe = accountQuery({
  operation: contract.getMe,
  run: async ({ tx, actor }) => {
    const person = await tx.person.findUnique({ where: { id: actor.id } });
    if (!person) throw notFound();
    return presentPerson(person);
  },
});

export const listSessions = accountQuery({
  operation: contract.listSessions,
  run: async ({ tx, actor, input }) => {
    const rows = await tx.session.findMany({
      where: { AND: [{ personId: actor.id, ...openSession(new Date()) }, before(input.cursor)] },
      orderBy: { id: "desc" },
      take: input.limit + 1,
    });
    return toPage(
      rows,
      input.limit,
      (row) => [row.id],
      (row) => presentSession(row, actor.session),
    );
  },
});

export const listTokens = accountQuery({
  operation: contract.listTokens,
  run: async ({ tx, actor, input }) => {
    const rows = await tx.apiToken.findMany({
      where: { AND: [{ personId: actor.id, revokedAt: null }, before(input.cursor)] },
      orderBy: { id: "desc" },
      take: input.limit + 1,
    });
    return toPage(rows, input.limit, (row) => [row.id], presentToken);
  },
});
