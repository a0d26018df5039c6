import { v7 } from "uuid";
import * as contract from "@/lib/contract/projects/stories";
import { command } from "../command";
import type { Tx } from "../db/client";
import type { Story } from "../db/generated/client";
import type { ChangeLog } from "../events/change";
import { requireVersion } from "../stale";
import { explainTaken } from "./explain-taken";
import { findProject } from "./find-project";
import { findStory } from "./find-story";
import { givenFields, hasFields } from "./given-fields";
import { requireRepeat } from "./known-id";
import { requireHit } from "./require-hit";
import { snapshotStory } from "./restore-story";
import { getStoryAnswer } from "./story-row";

/** Logs what became of a story; null where it was not there before. */
async function logStory(tx: Tx, log: ChangeLog, id: string, before: Story | null): Promise<void> {
  const after = await tx.story.findUniqueOrThrow({ where: { id } });
  log.add({ kind: "story", id, before: before && snapshotStory(before), after: snapshotStory(after) });
}

export const createStory = command({
  operation: contract.createStory,
  find: findProject,
  run: async ({ tx, input: { body }, scope, log }) => {
    const known = body.id ? await tx.story.findUnique({ where: { id: body.id } }) : null;
    if (known) {
      const answer = await getStoryAnswer(tx, scope, known.id);
      requireRepeat(known, scope.id, hasFields(known, body), answer);
      return { answer, unchanged: true };
    }
    const { id = v7(), title, description = "", eventDate = null } = body;
    await explainTaken(tx.story.create({ data: { id, projectId: scope.id, title, description, eventDate } }), {});
    await logStory(tx, log, id, null);
    return { answer: await getStoryAnswer(tx, scope, id), created: true, subjectId: id };
  },
});

export const changeStory = command({
  operation: contract.changeStory,
  find: findStory,
  run: async ({ tx, input, scope, thing, version, log }) => {
    requireVersion(version, thing, await getStoryAnswer(tx, scope, thing.id));
    const { count } = await tx.story.updateMany({
      where: { id: thing.id, version: thing.version },
      data: { ...givenFields(input.body), version: { increment: 1 } },
    });
    const answer = await getStoryAnswer(tx, scope, thing.id);
    requireHit(count, answer);
    await logStory(tx, log, thing.id, thing);
    return { answer, subjectId: thing.id };
  },
});

/** The articles go with their story without being touched: nothing shows an article whose story is deleted. */
export const deleteStory = command({
  operation: contract.deleteStory,
  find: findStory,
  run: async ({ tx, scope, thing, version, log }) => {
    const current = await getStoryAnswer(tx, scope, thing.id);
    requireVersion(version, thing, current);
    const { count } = await tx.story.updateMany({
      where: { id: thing.id, version: thing.version },
      data: { deletedAt: new Date(), version: { increment: 1 } },
    });
    requireHit(count, current);
    await logStory(tx, log, thing.id, thing);
    return { answer: undefined, subjectId: thing.id };
  },
});
