import { z } from "zod";
import * as contract from "@/lib/contract/preferences";
import { command } from "../command";
import type { Tx } from "../db/client";
import { toJson } from "../db/json";
import { findStory } from "../projects/find-story";
import { query } from "../query";

const stored = z.array(contract.openColumn);

async function keepReadable(tx: Tx, story: string, columns: readonly contract.OpenColumn[]) {
  const there = await tx.article.findMany({
    where: { id: { in: columns.map((column) => column.article) }, storyId: story, deletedAt: null },
    select: { id: true },
  });
  const ids = new Set(there.map((article) => article.id));
  return columns.filter((column) => ids.has(column.article));
}

/** Articles that were deleted since are left out. */
export const getColumns = query({
  operation: contract.getColumns,
  find: findStory,
  run: async ({ tx, actor, thing }) => {
    const row = await tx.openColumns.findUnique({
      where: { personId_storyId: { personId: actor.id, storyId: thing.id } },
    });
    return { columns: await keepReadable(tx, thing.id, stored.parse(row?.columns ?? [])) };
  },
});

export const putColumns = command({
  operation: contract.putColumns,
  find: findStory,
  personal: true,
  run: async ({ tx, actor, input, thing }) => {
    const columns = await keepReadable(tx, thing.id, input.body.columns);
    const place = { personId: actor.id, storyId: thing.id };
    await tx.openColumns.upsert({
      where: { personId_storyId: place },
      create: { ...place, columns: toJson(columns) },
      update: { columns: toJson(columns) },
    });
    return { answer: { columns }, subjectId: thing.id };
  },
});
