import * as contract from "@/lib/contract/projects/members";
import { parseCursor, toPage } from "../paging";
import { query } from "../query";
import { findProject } from "./find-project";
import { memberInclude, presentMember } from "./member-row";

export const listMembers = query({
  operation: contract.listMembers,
  find: findProject,
  run: async ({ tx, input, scope }) => {
    const cursor = parseCursor(input.cursor);
    const [name, id] = [String(cursor?.[0]), String(cursor?.[1])];
    const rows = await tx.membership.findMany({
      where: {
        projectId: scope.id,
        ...(cursor ? { OR: [{ person: { name: { gt: name } } }, { person: { name }, personId: { gt: id } }] } : {}),
      },
      orderBy: [{ person: { name: "asc" } }, { personId: "asc" }],
      take: input.limit + 1,
      include: memberInclude,
    });
    return toPage(rows, input.limit, (row) => [row.person.name, row.personId], presentMember);
  },
});
