import type {
  AbsenceRecord,
  AliasRecord,
  ArticleRecord,
  ClaimRecord,
  CorrectionRecord,
  DiscrepancyDecisionRecord,
  MentionRecord,
  OutletRecord,
  RelationRecord,
  RevisionRecord,
  SetRecord,
  StoryRecord,
  SuggestionDecisionRecord,
  TagRecord,
} from "@/lib/core/exports/set";

const MOST_RECORDS = 1000;
const MOST_CHARACTERS = 8 * 1024 * 1024;

/** Records that wait to be written together. */
export interface SetBatch {
  readonly outlet: OutletRecord[];
  readonly tag: TagRecord[];
  readonly story: StoryRecord[];
  readonly claim: ClaimRecord[];
  readonly relation: RelationRecord[];
  readonly alias: AliasRecord[];
  readonly article: ArticleRecord[];
  readonly revision: RevisionRecord[];
  readonly mention: MentionRecord[];
  readonly correction: CorrectionRecord[];
  readonly absence: AbsenceRecord[];
  readonly suggestionDecision: SuggestionDecisionRecord[];
  readonly discrepancyDecision: DiscrepancyDecisionRecord[];
}

function createBatch(): SetBatch {
  return {
    ...{ outlet: [], tag: [], story: [], claim: [], relation: [], alias: [] },
    ...{ article: [], revision: [], mention: [], correction: [] },
    ...{ absence: [], suggestionDecision: [], discrepancyDecision: [] },
  };
}

function put(batch: SetBatch, record: SetRecord): void {
  switch (record.kind) {
    case "project":
      return;
    case "outlet":
      batch.outlet.push(record);
      return;
    case "tag":
      batch.tag.push(record);
      return;
    case "story":
      batch.story.push(record);
      return;
    case "claim":
      batch.claim.push(record);
      return;
    case "relation":
      batch.relation.push(record);
      return;
    case "alias":
      batch.alias.push(record);
      return;
    case "article":
      batch.article.push(record);
      return;
    case "revision":
      batch.revision.push(record);
      return;
    case "mention":
      batch.mention.push(record);
      return;
    case "correction":
      batch.correction.push(record);
      return;
    case "absence":
      batch.absence.push(record);
      return;
    case "suggestion-decision":
      batch.suggestionDecision.push(record);
      return;
    case "discrepancy-decision":
      batch.discrepancyDecision.push(record);
      return;
  }
}

function weight(record: SetRecord): number {
  return record.kind === "revision" ? record.text.length + record.source.bytes.length : 0;
}

/** Records in batches of at most 1,000 and of about 8 MB of text; the last may be empty. */
export async function* inBatches(records: AsyncIterable<SetRecord>): AsyncGenerator<SetBatch> {
  let batch = createBatch();
  let count = 0;
  let characters = 0;
  for await (const record of records) {
    put(batch, record);
    count += 1;
    characters += weight(record);
    if (count < MOST_RECORDS && characters < MOST_CHARACTERS) continue;
    yield batch;
    batch = createBatch();
    count = 0;
    characters = 0;
  }
  yield batch;
}
