import type { Tx } from "../db/client";

// Whole batches as one JSON parameter: the client's createMany takes ten times as long to build its statement.

/** Times are ISO 8601, as they come in a set. */
interface Authored {
  readonly authorId: string;
  readonly sourceAuthor: { readonly id: string; readonly name: string };
  readonly createdAt: string;
}

interface Placed {
  readonly id: string;
  readonly sourceId: string | null;
  readonly projectId: string;
  readonly layerId: string;
}

export async function insertClaims(
  tx: Tx,
  rows: readonly (Placed & Authored & { statement: string })[],
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO claim (id, "sourceId", "projectId", "layerId", statement, "authorId", "sourceAuthor", "createdAt")
    SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row (id uuid, "sourceId" uuid, "projectId" uuid,
      "layerId" uuid, statement text, "authorId" uuid, "sourceAuthor" jsonb, "createdAt" timestamptz)`;
}

interface StoryClaim {
  readonly storyId: string;
  readonly claimId: string;
  readonly layerId: string;
  readonly number: number;
}

export async function insertNumbers(tx: Tx, rows: readonly StoryClaim[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO story_claim ("storyId", "claimId", "layerId", number)
    SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS row ("storyId" uuid, "claimId" uuid, "layerId" uuid, number int)`;
}

interface Mention extends Placed, Authored {
  readonly articleId: string;
  readonly revisionId: string;
  readonly start: number;
  readonly quote: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly placedBy: string | null;
}

export async function insertMentions(tx: Tx, rows: readonly Mention[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO mention (id, "sourceId", "projectId", "layerId", "articleId", "revisionId", start, quote, attributes,
      "placedBy", "authorId", "sourceAuthor", "createdAt")
    SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row (id uuid, "sourceId" uuid, "projectId" uuid,
      "layerId" uuid, "articleId" uuid, "revisionId" uuid, start int, quote text, attributes jsonb,
      "placedBy" text, "authorId" uuid, "sourceAuthor" jsonb, "createdAt" timestamptz)`;
}

interface Segment {
  readonly mentionId: string;
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
}

export async function insertSegments(tx: Tx, rows: readonly Segment[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO segment ("mentionId", ordinal, start, "end")
    SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS row ("mentionId" uuid, ordinal int, start int, "end" int)`;
}

interface MentionTag {
  readonly mentionId: string;
  readonly tagId: string;
  readonly authorId: string;
  readonly createdAt: string;
}

export async function insertMentionTags(tx: Tx, rows: readonly MentionTag[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO mention_tag ("mentionId", "tagId", "authorId", "createdAt")
    SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS row ("mentionId" uuid, "tagId" uuid, "authorId" uuid, "createdAt" timestamptz)`;
}

interface Link extends Authored {
  readonly mentionId: string;
  readonly claimId: string;
  readonly layerId: string;
  readonly stance: string;
  readonly status: string;
}

export async function insertLinks(tx: Tx, rows: readonly Link[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO link ("mentionId", "claimId", "layerId", stance, status, "authorId", "sourceAuthor", "createdAt")
    SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS row ("mentionId" uuid, "claimId" uuid, "layerId" uuid, stance stance, status link_status, "authorId" uuid,
        "sourceAuthor" jsonb, "createdAt" timestamptz)`;
}

/** Has the database count the new rows at once; else, until it does so by itself, it reads whole tables for one article. */
export async function countRows(tx: Tx): Promise<void> {
  await tx.$executeRaw`ANALYZE claim, story_claim, article, revision, mention, segment, mention_tag, link, note`;
}
