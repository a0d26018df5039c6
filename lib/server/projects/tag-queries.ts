import * as contract from "@/lib/contract/projects/tags";
import { parseCursor, toPage } from "../paging";
import { query } from "../query";
import { findProject } from "./find-project";
import { presentTags } from "./tag-row";

export const listTags = query({
  operation: contract.listTags,
  find: findProject,
  run: async ({ tx, input, scope }) => {
    const cursor = parseCursor(input.cursor);
    const [position, id] = [Number(cursor?.[0]), String(cursor?.[1])];
    const rows = await tx.tag.findMany({
      where: {
        projectId: scope.id,
        deletedAt: null,
        ...(cursor ? { OR: [{ position: { gt: position } }, { position, id: { gt: id } }] } : {}),
      },
      orderBy: [{ position: "asc" }, { id: "asc" }],
      take: input.limit + 1,
    });
    const { items, next } = toPage(
      rows,
      input.limit,
      (row) => [row.position, row.id],
      (row) => row,
    );
    return { items: await presentTags(tx, scope, items), next };
  },
});
