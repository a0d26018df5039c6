import * as contract from "@/lib/contract/claim-merges";
import { mergeNumbers } from "@/lib/core/claims/move-links";
import type { Tx } from "../db/client";
import { presentAuthor } from "../events/present-author";
import { query } from "../query";
import { findPair, requirePair } from "./claim-pair";
import { getClaimAnswer } from "./claim-row";
import { planLinks } from "./move-links";
import { circleProblem, planRelations } from "./move-relations";
import { type MovedAbsences, planAbsences } from "./plan-absences";
import { presentConflicts } from "./present-conflicts";
import { presentRelation, relationSelect } from "./relation-row";

async function presentRelations(tx: Tx, relations: readonly { readonly id: string }[]) {
  const rows = await tx.relation.findMany({
    where: { id: { in: relations.map(({ id }) => id) } },
    orderBy: { id: "asc" },
    select: relationSelect,
  });
  return rows.map(presentRelation);
}

type Numbers = Readonly<Record<string, number>>;

async function presentAbsences(tx: Tx, { moved, dropped }: MovedAbsences) {
  const rows = await Promise.all(
    dropped.map((key) =>
      tx.absence.findUniqueOrThrow({
        where: { storyId_claimId_outletId_layerId: key },
        select: {
          outlet: { select: { name: true } },
          story: { select: { title: true } },
          author: { select: { id: true, name: true } },
          sourceAuthor: true,
        },
      }),
    ),
  );
  const told = rows.map((row) => ({
    outlet: row.outlet.name,
    story: row.story.title,
    author: presentAuthor(row).name,
  }));
  return { moved: moved.length, dropped: told };
}

/** The numbers afterwards by story, with what the other claim had where both had one. */
async function presentNumbers(tx: Tx, from: Numbers, into: Numbers) {
  const { kept, taken } = mergeNumbers(from, into);
  const numbers = { ...kept, ...taken };
  const stories = await tx.story.findMany({
    where: { id: { in: Object.keys(numbers) }, deletedAt: null },
    orderBy: { id: "asc" },
    select: { id: true, title: true },
  });
  return stories.map((story) => ({
    story,
    number: numbers[story.id] ?? 0,
    dropped: kept[story.id] === undefined ? null : (from[story.id] ?? null),
  }));
}

export const previewClaimMerge = query({
  operation: contract.previewClaimMerge,
  find: (tx, input) => findPair(tx, { from: input.from, into: input.claim }),
  run: async ({ tx, scope, thing }) => {
    const pair = await requirePair(tx, thing);
    const ends = { from: pair.from.id, into: pair.into.id };
    const [from, into] = [await getClaimAnswer(tx, scope, ends.from), await getClaimAnswer(tx, scope, ends.into)];
    const links = await planLinks(tx, ends);
    const { moved, dropped, circle } = await planRelations(tx, scope.id, ends);
    return {
      into,
      from,
      moved: links.moved.length,
      joined: links.joined.length,
      conflicts: await presentConflicts(tx, links.conflicts),
      numbers: await presentNumbers(tx, from.numbers, into.numbers),
      relations: { moved: await presentRelations(tx, moved), dropped: await presentRelations(tx, dropped) },
      absences: await presentAbsences(tx, await planAbsences(tx, ends)),
      notes: await tx.note.count({ where: { claimId: ends.from, deletedAt: null } }),
      discussions: await tx.discussion.count({ where: { claimId: ends.from } }),
      problem: await circleProblem(tx, circle),
    };
  },
});

export const previewClaimSplit = query({
  operation: contract.previewClaimSplit,
  find: (tx, input) => findPair(tx, { from: input.claim, into: input.into }),
  run: async ({ tx, input, thing }) => {
    const pair = await requirePair(tx, thing);
    const ends = { from: pair.from.id, into: pair.into.id };
    const { moved, joined, conflicts } = await planLinks(tx, { ...ends, mentions: input.mentions });
    return {
      moved: moved.length,
      joined: joined.length,
      conflicts: await presentConflicts(tx, conflicts),
    };
  },
});
