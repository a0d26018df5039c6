import { createHash } from "node:crypto";
import { z } from "zod";
import { importSet as operation } from "@/lib/contract/exports";
import { createSetCheck } from "@/lib/core/exports/check-set";
import { jsonl } from "@/lib/core/exports/formats/jsonl";
import type { SetRecord, TagRecord } from "@/lib/core/exports/set";
import { AppError } from "../app-error";
import { command } from "../command";
import { Prisma } from "../db/generated/client";
import { valuesProblem } from "./check-values";
import { emptyProject } from "./empty-project";
import { countRows } from "./insert-rows";
import { readLines } from "./read-lines";
import { inBatches } from "./set-batch";
import { writeArticles, writeMentions, writeRevisions } from "./write-articles";
import { writeClaims, writeRelations } from "./write-claims";
import {
  writeAbsences,
  writeAliases,
  writeCorrections,
  writeDiscrepancyDecisions,
  writeSuggestionDecisions,
} from "./write-comparison";
import { createSetTarget, type SetTarget, writeNamedTags, writeOutlets, writeStories, writeTags } from "./write-rows";

/** From so many new mentions on, what the database knows of its tables no longer fits. */
const MANY = 1000;

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

function hashProblem(record: SetRecord): string | null {
  if (record.kind !== "revision") return null;
  if (sha256(record.text) !== record.textHash) return "The text is not the one that its hash was made of.";
  const intact = sha256(Buffer.from(record.source.bytes, "base64")) === record.source.hash;
  return intact ? null : "The raw source is not the one that its hash was made of.";
}

function refuse(line: number, problem: string): never {
  throw new AppError("invalid", `Line ${line}: ${problem} Nothing was imported.`);
}

/** The records of an uploaded set; the first thing that is wrong is `invalid`, with its line. */
async function* readRecords(bytes: Uint8Array): AsyncGenerator<SetRecord> {
  const check = createSetCheck();
  let last = 1;
  for await (const parsed of jsonl.parse(readLines(bytes))) {
    last = parsed.line;
    if ("problem" in parsed) refuse(parsed.line, parsed.problem);
    const problem = valuesProblem(parsed.record) ?? check.add(parsed.record) ?? hashProblem(parsed.record);
    if (problem !== null) refuse(parsed.line, problem);
    yield parsed.record;
  }
  const problem = check.finish();
  if (problem !== null) refuse(last, problem);
}

/** Passes records on and notes down what is written another way: the project itself, and what tags name. */
async function* setAside(records: AsyncIterable<SetRecord>, target: SetTarget, tags: TagRecord[]) {
  for await (const record of records) {
    if (record.kind === "project") {
      const { kind: _, ...data } = record;
      await target.tx.project.update({ where: { id: target.projectId }, data });
    }
    if (record.kind === "tag") tags.push(record);
    yield record;
  }
}

async function writeSet(target: SetTarget, records: AsyncIterable<SetRecord>): Promise<void> {
  const tags: TagRecord[] = [];
  for await (const batch of inBatches(setAside(records, target, tags))) {
    await writeOutlets(target, batch.outlet);
    await writeTags(target, batch.tag);
    await writeStories(target, batch.story);
    await writeClaims(target, batch.claim);
    await writeRelations(target, batch.relation);
    await writeAliases(target, batch.alias);
    await writeArticles(target, batch.article);
    await writeRevisions(target, batch.revision);
    await writeMentions(target, batch.mention);
    await writeCorrections(target, batch.correction);
    await writeAbsences(target, batch.absence);
    await writeSuggestionDecisions(target, batch.suggestionDecision);
    await writeDiscrepancyDecisions(target, batch.discrepancyDecision);
  }
  await writeNamedTags(target, tags);
  if (target.counts.mentions >= MANY) await countRows(target.tx);
}

/** How the database's refusal comes out of a statement in SQL. */
const uniqueViolation = z.object({
  driverAdapterError: z.object({ cause: z.object({ originalCode: z.literal("23505") }) }),
});

/** What the checks cannot see: names that only the database's alphabet holds equal, and rows that came in meanwhile. */
function explainTaken(error: unknown): never {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) throw error;
  if (error.code !== "P2002" && !uniqueViolation.safeParse(error.meta).success) throw error;
  throw new AppError(
    "conflict",
    "Two things that must differ are the same, in the set or because the project was changed meanwhile. Nothing was imported.",
  );
}

export const importSet = command({
  operation,
  seconds: 600,
  find: async (tx, { project }) => {
    const found = await tx.project.findUnique({ where: { id: project }, select: { id: true } });
    return found && { projectId: found.id, thing: found };
  },
  run: async ({ tx, input, scope, actor }) => {
    const [file] = input.body.files;
    if (!file) throw new AppError("invalid", "Send the set as one file.");
    // Takes the project's row first, so that of two imports one waits and then finds the project filled.
    await tx.project.update({ where: { id: scope.id }, data: { version: { increment: 1 } } });
    await emptyProject(tx, scope.id);
    const target = createSetTarget({ tx, projectId: scope.id, layerId: scope.layerId, personId: actor.id });
    await writeSet(target, readRecords(file.bytes)).catch(explainTaken);
    return { answer: target.counts, created: true, subjectId: scope.id };
  },
});
