import * as contract from "@/lib/contract/facts";
import type { Input } from "@/lib/contract/operation";
import { segmentsProblem } from "@/lib/core/text/segments";
import type { ProjectScope } from "../access/project-scope";
import { AppError, notFound } from "../app-error";
import { command, type Subject } from "../command";
import type { Tx } from "../db/client";
import { Prisma } from "../db/generated/client";
import { toJson } from "../db/json";
import type { ChangeLog } from "../events/change";
import { requireVersion } from "../stale";
import { presentCorrection, snapshotCorrection } from "./correction-row";
import { correctionSelect, findCorrection, findLivingMention } from "./find-corrected";

type Said = Input<typeof contract.correctFact>["body"];
type Found = NonNullable<Awaited<ReturnType<typeof findCorrection>>>["thing"];
type Mention = Found["mention"];

function storedValue({ value }: Said) {
  return value === null ? Prisma.DbNull : toJson(value);
}

async function createCorrection(
  tx: Tx,
  scope: ProjectScope,
  { id, mention, said }: { id: string; mention: Mention; said: Said },
  log: ChangeLog,
) {
  const { start, end } = said;
  const problem = segmentsProblem(mention.revision.text, [{ start, end }]);
  if (problem) throw new AppError("invalid", problem, { fields: { start: problem } });
  const row = await tx.factCorrection.create({
    data: {
      id,
      projectId: scope.id,
      layerId: scope.layerId,
      mentionId: mention.id,
      revisionId: mention.revision.id,
      kind: said.kind,
      start,
      end,
      words: mention.revision.text.slice(start, end),
      value: storedValue(said),
      authorId: scope.personId,
    },
    select: correctionSelect,
  });
  log.add({ kind: "fact-correction", id, before: null, after: snapshotCorrection(row) });
  return row;
}

async function changeCorrection(
  tx: Tx,
  old: Found,
  data: Prisma.FactCorrectionUncheckedUpdateManyInput,
  log: ChangeLog,
) {
  const { count } = await tx.factCorrection.updateMany({
    where: { id: old.id, version: old.version },
    data: { ...data, version: { increment: 1 } },
  });
  const row = await tx.factCorrection.findUniqueOrThrow({ where: { id: old.id }, select: correctionSelect });
  if (count === 0) {
    throw new AppError("conflict", "Someone changed this correction meanwhile.", { current: presentCorrection(row) });
  }
  log.add({ kind: "fact-correction", id: old.id, before: snapshotCorrection(old), after: snapshotCorrection(row) });
  return row;
}

interface CorrectThing {
  /** Null where the id is new. */
  readonly old: Found | null;
  readonly mention: Mention;
}

export const correctFact = command({
  operation: contract.correctFact,
  find: async (tx, input): Promise<Subject<CorrectThing> | null> => {
    const known = await findCorrection(tx, input.fact);
    if (known) return { ...known, thing: { old: known.thing, mention: known.thing.mention } };
    const found = await findLivingMention(tx, input.body);
    return found && { ...found, thing: { old: null, mention: found.thing } };
  },
  run: async ({ tx, input, scope, thing: { old, mention }, version, log }) => {
    const said = input.body;
    if (!old) {
      const row = await createCorrection(tx, scope, { id: input.fact, mention, said }, log);
      return { answer: presentCorrection(row), created: true, subjectId: mention.id };
    }
    if (old.deletedAt) throw new AppError("conflict", "This correction was withdrawn.", { deleted: true });
    const { start, end, kind } = said;
    if (said.mention !== mention.id || kind !== old.kind || start !== old.start || end !== old.end) {
      throw new AppError("invalid", "A correction stays at its place and of its kind: withdraw it and make another.");
    }
    const answer = presentCorrection(old);
    const same = JSON.stringify(contract.fact.parse({ ...answer, value: said.value })) === JSON.stringify(answer);
    if (version === undefined && same) return { answer, unchanged: true };
    requireVersion(version, old, answer);
    const row = await changeCorrection(tx, old, { value: storedValue(said) }, log);
    return { answer: presentCorrection(row), subjectId: mention.id };
  },
});

export const withdrawCorrection = command({
  operation: contract.withdrawCorrection,
  find: (tx, input) => findCorrection(tx, input.fact),
  run: async ({ tx, thing, version, log }) => {
    if (thing.deletedAt) throw notFound();
    requireVersion(version, thing, presentCorrection(thing));
    await changeCorrection(tx, thing, { deletedAt: new Date() }, log);
    return { answer: undefined, subjectId: thing.mentionId };
  },
});
