import * as contract from "@/lib/contract/projects/outlets";
import { parseCursor, toPage } from "../paging";
import { query } from "../query";
import { findProject } from "./find-project";
import { presentOutlets } from "./outlet-row";

export const listOutlets = query({
  operation: contract.listOutlets,
  find: findProject,
  run: async ({ tx, input, scope }) => {
    const cursor = parseCursor(input.cursor);
    const [name, id] = [String(cursor?.[0]), String(cursor?.[1])];
    const rows = await tx.outlet.findMany({
      where: {
        projectId: scope.id,
        deletedAt: null,
        ...(cursor ? { OR: [{ name: { gt: name } }, { name, id: { gt: id } }] } : {}),
      },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      take: input.limit + 1,
    });
    const { items, next } = toPage(
      rows,
      input.limit,
      (row) => [row.name, row.id],
      (row) => row,
    );
    return { items: await presentOutlets(tx, items), next };
  },
});
