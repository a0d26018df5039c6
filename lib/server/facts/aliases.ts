import { v7 } from "uuid";
import * as contract from "@/lib/contract/facts";
import { nameKey } from "@/lib/core/facts/names/fold-name";
import { visibility } from "../access/visibility";
import { AppError, notFound } from "../app-error";
import { command } from "../command";
import type { Tx } from "../db/client";
import { parseCursor, toPage } from "../paging";
import { query } from "../query";
import { requireVersion } from "../stale";
import { aliasSelect, presentAlias, snapshotAlias } from "./alias-row";

async function findStory(tx: Tx, input: { story: string }) {
  const thing = await tx.story.findFirst({
    where: { id: input.story, deletedAt: null },
    select: { id: true, projectId: true },
  });
  return thing && { projectId: thing.projectId, thing };
}

/** Refuses what is no second name: names that fold alike are the same without being taught. */
function requireTwo(a: string, b: string): void {
  const keys = [nameKey(a), nameKey(b)];
  if (keys.includes("")) throw new AppError("invalid", "A name needs letters.");
  if (keys[0] !== keys[1]) return;
  throw new AppError("invalid", "These are the same name already.", { fields: { b: "same as a" } });
}

export const listAliases = query({
  operation: contract.listAliases,
  find: findStory,
  run: async ({ tx, input, scope, thing }) => {
    const after = parseCursor(input.cursor);
    const [createdAt, id] = [new Date(String(after?.[0])), String(after?.[1])];
    const rows = await tx.nameAlias.findMany({
      where: {
        storyId: thing.id,
        deletedAt: null,
        ...visibility(scope),
        ...(after ? { OR: [{ createdAt: { gt: createdAt } }, { createdAt, id: { gt: id } }] } : {}),
      },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      take: input.limit + 1,
      select: aliasSelect,
    });
    return toPage(rows, input.limit, (row) => [row.createdAt.toISOString(), row.id], presentAlias);
  },
});

export const teachAlias = command({
  operation: contract.teachAlias,
  find: findStory,
  run: async ({ tx, input, scope, thing, log }) => {
    const { id = v7(), a, b } = input.body;
    requireTwo(a, b);
    const { id: storyId } = thing;
    const known = await tx.nameAlias.findFirst({
      where: {
        storyId,
        layerId: scope.layerId,
        deletedAt: null,
        OR: [
          { a, b },
          { a: b, b: a },
        ],
      },
      select: aliasSelect,
    });
    if (known) return { answer: presentAlias(known), unchanged: true };
    if ((await tx.nameAlias.count({ where: { id } })) > 0) {
      throw new AppError("conflict", "An alias with this id exists already.");
    }
    const place = { projectId: scope.id, layerId: scope.layerId, storyId, authorId: scope.personId };
    const row = await tx.nameAlias.create({ data: { id, ...place, a, b }, select: aliasSelect });
    log.add({ kind: "alias", id, before: null, after: snapshotAlias(row) });
    return { answer: presentAlias(row), created: true, subjectId: storyId };
  },
});

export const forgetAlias = command({
  operation: contract.forgetAlias,
  find: async (tx, input) => {
    const thing = await tx.nameAlias.findFirst({
      where: { id: input.alias, story: { deletedAt: null } },
      select: aliasSelect,
    });
    return thing && { projectId: thing.projectId, layers: [thing.layerId], owner: thing.author.id, thing };
  },
  run: async ({ tx, thing, version, log }) => {
    if (thing.deletedAt) throw notFound();
    const { id } = thing;
    requireVersion(version, thing, presentAlias(thing));
    const { count } = await tx.nameAlias.updateMany({
      where: { id, version: thing.version },
      data: { deletedAt: new Date(), version: { increment: 1 } },
    });
    const row = await tx.nameAlias.findUniqueOrThrow({ where: { id }, select: aliasSelect });
    if (count === 0) {
      throw new AppError("conflict", "Someone changed this alias meanwhile.", { current: presentAlias(row) });
    }
    log.add({ kind: "alias", id, before: snapshotAlias(thing), after: snapshotAlias(row) });
    return { answer: undefined, subjectId: thing.storyId };
  },
});
