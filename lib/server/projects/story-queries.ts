import * as contract from "@/lib/contract/projects/stories";
import { parseCursor, toPage } from "../paging";
import { query } from "../query";
import { findProject } from "./find-project";
import { findStory } from "./find-story";
import { getStoryAnswer, presentStories } from "./story-row";

export const getStory = query({
  operation: contract.getStory,
  find: findStory,
  run: ({ tx, scope, thing }) => getStoryAnswer(tx, scope, thing.id),
});

export const listStories = query({
  operation: contract.listStories,
  find: findProject,
  run: async ({ tx, input, scope }) => {
    const cursor = parseCursor(input.cursor);
    const [createdAt, id] = [new Date(String(cursor?.[0])), String(cursor?.[1])];
    const rows = await tx.story.findMany({
      where: {
        projectId: scope.id,
        deletedAt: null,
        ...(cursor ? { OR: [{ createdAt: { gt: createdAt } }, { createdAt, id: { gt: id } }] } : {}),
      },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      take: input.limit + 1,
    });
    const { items, next } = toPage(
      rows,
      input.limit,
      (row) => [row.createdAt.toISOString(), row.id],
      (row) => row,
    );
    return { items: await presentStories(tx, scope, items), next };
  },
});
