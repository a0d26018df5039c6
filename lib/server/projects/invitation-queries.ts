import * as contract from "@/lib/contract/projects/members";
import { parseCursor, toPage } from "../paging";
import { query } from "../query";
import { findProject } from "./find-project";
import { presentInvitation } from "./invitation-row";

export const listInvitations = query({
  operation: contract.listInvitations,
  find: findProject,
  run: async ({ tx, input, scope }) => {
    const cursor = parseCursor(input.cursor);
    const [createdAt, id] = [new Date(String(cursor?.[0])), String(cursor?.[1])];
    const rows = await tx.invitation.findMany({
      where: {
        projectId: scope.id,
        ...(cursor ? { OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { lt: id } }] } : {}),
      },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: input.limit + 1,
    });
    const now = new Date();
    return toPage(
      rows,
      input.limit,
      (row) => [row.createdAt.toISOString(), row.id],
      (row) => presentInvitation(row, now),
    );
  },
});
