import { z } from "zod";
import { readRecord } from "@/lib/core/exports/read-record";
import type { SetRecord } from "@/lib/core/exports/set";
import { type Snapshot, streamSnapshot } from "../db/stream";
import { readDecided } from "./read-decided";
import {
  absenceQuery,
  aliasQuery,
  correctionQuery,
  discrepancyDecisionQuery,
  suggestionDecisionQuery,
} from "./set-comparison-sql";
import type { SetScope } from "./set-scope";
import {
  articleQuery,
  claimQuery,
  mentionQuery,
  outletQuery,
  projectQuery,
  relationQuery,
  revisionQuery,
  storyQuery,
  tagQuery,
} from "./set-sql";

const PAGE = 200;
const articleRow = z.object({ row: z.string(), place: z.string(), record: z.unknown() });

function toRecord(json: unknown): SetRecord {
  const read = readRecord(json);
  if ("problem" in read) throw new Error(`A row of the database cannot be exported: ${read.problem}`);
  return read.value;
}

async function* records(rows: AsyncIterable<Record<string, unknown>>): AsyncGenerator<SetRecord> {
  for await (const row of rows) yield toRecord(row.record);
}

async function* readArticles(snapshot: Snapshot, scope: SetScope): AsyncGenerator<SetRecord> {
  let after: string | null = null;
  for (;;) {
    const page: z.infer<typeof articleRow>[] = [];
    for await (const row of snapshot.rows(articleQuery(scope, after, PAGE))) page.push(articleRow.parse(row));
    for (const { row, record } of page) {
      yield toRecord(record);
      // Texts and raw sources are large: one at a time.
      yield* records(snapshot.rows(revisionQuery(row), 1));
      yield* records(snapshot.rows(mentionQuery(scope, row)));
      yield* records(snapshot.rows(correctionQuery(scope, row)));
    }
    after = page.at(-1)?.place ?? null;
    if (page.length < PAGE) return;
  }
}

async function* readSet(snapshot: Snapshot, scope: SetScope): AsyncGenerator<SetRecord> {
  for (const query of [projectQuery, outletQuery, tagQuery, storyQuery, claimQuery, relationQuery, aliasQuery]) {
    yield* records(snapshot.rows(query(scope)));
  }
  yield* readArticles(snapshot, scope);
  yield* records(snapshot.rows(absenceQuery(scope)));
  for await (const decided of readDecided(snapshot.rows(suggestionDecisionQuery(scope)))) yield toRecord(decided);
  yield* records(snapshot.rows(discrepancyDecisionQuery(scope)));
}

/** The records of a project's set in canonical order, as they were at one moment, read as they are asked for. */
export function streamSet(scope: SetScope): AsyncGenerator<SetRecord> {
  return streamSnapshot((snapshot) => readSet(snapshot, scope));
}
