import * as contract from "@/lib/contract/projects/project";
import { parseCursor, toPage } from "../paging";
import { accountQuery, query } from "../query";
import { findProject } from "./find-project";
import { getProjectAnswer, presentProjects } from "./project-row";

export const getProject = query({
  operation: contract.getProject,
  find: findProject,
  run: ({ tx, scope }) => getProjectAnswer(tx, scope),
});

export const listProjects = accountQuery({
  operation: contract.listProjects,
  run: async ({ tx, actor, input }) => {
    const cursor = parseCursor(input.cursor);
    const [createdAt, id] = [new Date(String(cursor?.[0])), String(cursor?.[1])];
    const rows = await tx.membership.findMany({
      where: {
        personId: actor.id,
        project: {
          deletedAt: null,
          ...(cursor ? { OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { lt: id } }] } : {}),
        },
      },
      orderBy: [{ project: { createdAt: "desc" } }, { projectId: "desc" }],
      take: input.limit + 1,
      include: { project: { include: { layers: { where: { kind: "shared" }, select: { id: true } } } } },
    });
    const { items, next } = toPage(
      rows,
      input.limit,
      ({ project }) => [project.createdAt.toISOString(), project.id],
      ({ role, project: { layers, ...row } }) => ({
        row,
        scope: { id: row.id, role, layerId: layers[0]?.id ?? "", personId: actor.id },
      }),
    );
    return { items: await presentProjects(tx, items), next };
  },
});
