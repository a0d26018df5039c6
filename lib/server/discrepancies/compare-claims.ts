import type { ComparedMention } from "@/lib/core/discrepancies/compared-mention";
import { detectorsVersion } from "@/lib/core/discrepancies/detectors/index";
import { type Discrepancy, discrepanciesOf } from "@/lib/core/discrepancies/discrepancies-of";
import { readersVersion } from "@/lib/core/facts/index";
import type { Tx } from "../db/client";
import { Prisma } from "../db/generated/client";
import { aliasesOfStories } from "../facts/aliases-of-stories";
import { factsOfMentions } from "../facts/facts-of-mentions";
import { groupBy } from "../facts/group-by";
import { discrepancyId } from "./discrepancy-id";

/** What comparisons are done by: another word as soon as a reader or a detector finds otherwise. */
const comparedAs = `${detectorsVersion} / ${readersVersion}`;

/** So many claims are compared while someone waits for a list of many. */
export const MOST_COMPARED = 50;

/** Every pair is compared: beyond these, the oldest links, a claim's mentions are left out. */
const MOST_MENTIONS = 100;

const isUncompared = Prisma.sql`("comparedAs" IS NULL OR "comparedAs" < ${comparedAs} OR "comparedAs" > ${comparedAs})`;

interface Uncompared {
  readonly claimId: string;
  readonly changed: number;
}

type Linked = Omit<ComparedMention, "facts"> & { readonly claimId: string; readonly storyId: string };

/**
 * Compares anew the mentions of those claims about which something changed since they were compared; the others it leaves, and
 * those beyond `most` for the next time or the background.
 */
export async function compareClaims(tx: Tx, claimIds: readonly string[], most = claimIds.length): Promise<void> {
  if (claimIds.length === 0) return;
  const uncompared = await tx.$queryRaw<Uncompared[]>`
    SELECT "claimId", changed FROM claim_comparison
    WHERE "claimId" = ANY(${[...claimIds]}::uuid[]) AND ${isUncompared} ORDER BY "claimId" LIMIT ${most}`;
  if (uncompared.length === 0) return;
  const linked = groupBy(
    await findLinked(
      tx,
      uncompared.map(({ claimId }) => claimId),
    ),
    ({ claimId }) => claimId,
  );
  for (const state of uncompared) await compareOne(tx, state, linked.get(state.claimId) ?? []);
}

/** Compares one claim; see `compareClaims`. */
export function compareClaim(tx: Tx, claimId: string): Promise<void> {
  return compareClaims(tx, [claimId]);
}

/** Some claims that are to be compared, for who does so in the background; none when all are. */
export async function findUncompared(tx: Tx, most: number): Promise<string[]> {
  const rows = await tx.$queryRaw<Uncompared[]>`
    SELECT "claimId", changed FROM claim_comparison WHERE ${isUncompared} LIMIT ${most}`;
  return rows.map(({ claimId }) => claimId);
}

/** Whose layers they are in does not matter here: what a person may see of it is asked when it is shown. */
function findLinked(tx: Tx, claimIds: readonly string[]): Promise<Linked[]> {
  return tx.$queryRaw<Linked[]>`
    SELECT c.id AS "claimId", p.* FROM claim c CROSS JOIN LATERAL (
      SELECT m.id, m.quote, l.stance::text AS stance, a."publishedAt", m."articleId", a.language, a."storyId",
        (SELECT jsonb_agg(jsonb_build_object('start', s.start, 'end', s."end") ORDER BY s.ordinal)
         FROM segment s WHERE s."mentionId" = m.id) AS segments
      FROM link l JOIN mention m ON m.id = l."mentionId" AND m."deletedAt" IS NULL JOIN article a ON a.id = m."articleId"
      WHERE l."claimId" = c.id AND l."deletedAt" IS NULL AND l.status <> 'rejected'
      ORDER BY l."createdAt", m.id LIMIT ${MOST_MENTIONS}) p
    WHERE c.id = ANY(${[...claimIds]}::uuid[])`;
}

async function compareOne(tx: Tx, state: Uncompared, linked: readonly Linked[]): Promise<void> {
  const ids = linked.map(({ id }) => id);
  const stories = [...new Set(linked.map(({ storyId }) => storyId))];
  const [facts, aliases] = await Promise.all([factsOfMentions(tx, null, ids), aliasesOfStories(tx, null, stories)]);
  const mentions = linked.map((mention) => ({ ...mention, facts: facts.get(mention.id) ?? [] }));
  await keep(tx, state, discrepanciesOf(mentions, { aliases }));
}

/** Keeps what was found, unless something changed meanwhile; what was decided about stays, though it is not found any more. */
async function keep(tx: Tx, { claimId, changed }: Uncompared, found: readonly Discrepancy[]): Promise<void> {
  const rows = found.map((one) => ({
    id: discrepancyId(claimId, one),
    firstId: one.firstId,
    secondId: one.secondId,
    detector: one.detector,
    detectorVersion: one.version,
    kind: one.kind,
    outcome: one.outcome,
    findings: one.findings.map(({ reason, first, second }) => ({ reason, first, second })),
  }));
  await tx.$executeRaw`
    WITH won AS (
      UPDATE claim_comparison SET "comparedAs" = ${comparedAs}
      WHERE "claimId" = ${claimId}::uuid AND changed = ${changed} RETURNING "claimId"
    ), found AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row (
        id uuid, "firstId" uuid, "secondId" uuid, detector text, "detectorVersion" int, kind text, outcome text, findings jsonb)
    ), lost AS (
      SELECT d.id, EXISTS (SELECT 1 FROM discrepancy_decision x WHERE x."discrepancyId" = d.id) AS "isDecided"
      FROM discrepancy d JOIN won ON won."claimId" = d."claimId" WHERE NOT EXISTS (SELECT 1 FROM found WHERE found.id = d.id)
    ), kept AS (
      UPDATE discrepancy d SET holds = false FROM lost WHERE d.id = lost.id AND lost."isDecided"
    ), gone AS (
      DELETE FROM discrepancy d USING lost WHERE d.id = lost.id AND NOT lost."isDecided"
    )
    INSERT INTO discrepancy (id, "claimId", "firstId", "secondId", detector, "detectorVersion", kind, outcome, findings)
    SELECT f.id, won."claimId", f."firstId", f."secondId", f.detector, f."detectorVersion", f.kind, f.outcome, f.findings
    FROM found f, won
    ON CONFLICT (id) DO UPDATE SET "detectorVersion" = excluded."detectorVersion", kind = excluded.kind,
      outcome = excluded.outcome, findings = excluded.findings, holds = true
    WHERE (discrepancy."detectorVersion", discrepancy.kind, discrepancy.outcome, discrepancy.findings, discrepancy.holds)
      IS DISTINCT FROM (excluded."detectorVersion", excluded.kind, excluded.outcome, excluded.findings, true)`;
}
