import { Prisma } from "../db/generated/client";
import type { SetScope } from "./set-scope";
import { authorOf, byAnnotator, inLayers, isoTime, takenArticle, takenClaim, takenMention, travelId } from "./set-sql";

const { sql, empty } = Prisma;

/** Each query answers one column, `record`, that holds one record of the set, in canonical order. */
export function aliasQuery(scope: SetScope): Prisma.Sql {
  return sql`SELECT json_build_object('kind', 'alias', 'id', ${travelId("name_alias")}, 'story', ${travelId("story")},
    'a', a, 'b', b, 'author', ${authorOf("name_alias")}, 'createdAt', ${isoTime('name_alias."createdAt"')}) AS record
    FROM name_alias JOIN story ON story.id = name_alias."storyId"
    WHERE name_alias."projectId" = ${scope.project}::uuid AND story."deletedAt" IS NULL
      AND ${inLayers(scope, "name_alias")} AND ${byAnnotator(scope, "name_alias")}
      ${scope.story === null ? empty : sql`AND story.id = ${scope.story}::uuid`}
    ORDER BY ${travelId("name_alias")}`;
}

export function correctionQuery(scope: SetScope, articleRow: string): Prisma.Sql {
  return sql`SELECT json_build_object('kind', 'correction', 'id', ${travelId("fact_correction")},
    'article', ${travelId("article")}, 'mention', ${travelId("mention")}, 'revision', revision.number,
    'fact', fact_correction.kind, 'start', fact_correction.start, 'end', fact_correction."end",
    'words', fact_correction.words, 'value', fact_correction.value,
    'author', ${authorOf("fact_correction")}, 'createdAt', ${isoTime('fact_correction."createdAt"')}) AS record
    FROM fact_correction JOIN mention ON mention.id = fact_correction."mentionId"
      JOIN article ON article.id = mention."articleId" JOIN revision ON revision.id = fact_correction."revisionId"
    WHERE mention."articleId" = ${articleRow}::uuid AND ${takenMention(scope)}
      AND ${inLayers(scope, "fact_correction")} AND ${byAnnotator(scope, "fact_correction")}
    ORDER BY ${travelId("fact_correction")}`;
}

/** Of what one annotator confirmed in two layers, the shared one; without a revision that is still there it says nothing. */
export function absenceQuery(scope: SetScope): Prisma.Sql {
  return sql`SELECT DISTINCT ON (${travelId("story")}, ${travelId("claim")}, ${travelId("outlet")})
    json_build_object('kind', 'absence', 'story', ${travelId("story")}, 'claim', ${travelId("claim")},
      'outlet', ${travelId("outlet")}, 'read', had.read, 'reason', absence.reason, 'author', ${authorOf("absence")},
      'confirmedAt', ${isoTime('absence."confirmedAt"')}) AS record
    FROM absence JOIN layer ON layer.id = absence."layerId" JOIN outlet ON outlet.id = absence."outletId"
      JOIN story_claim number ON number."storyId" = absence."storyId" AND number."claimId" = absence."claimId"
      JOIN story ON story.id = absence."storyId" AND story."deletedAt" IS NULL
      JOIN claim ON claim.id = absence."claimId"
      CROSS JOIN LATERAL (SELECT json_agg(json_build_object('article', ${travelId("article")}, 'revision', revision.number)
          ORDER BY ${travelId("article")}, revision.number) AS read
        FROM revision JOIN article ON article.id = revision."articleId" JOIN story ON story.id = article."storyId"
        WHERE revision.id = ANY(absence.revisions) AND ${takenArticle(scope)}) had
    WHERE ${inLayers(scope, "absence")} AND ${byAnnotator(scope, "absence")} AND had.read IS NOT NULL
      AND outlet."deletedAt" IS NULL AND ${takenClaim(scope)}
      ${
        scope.story === null
          ? empty
          : sql`AND EXISTS (SELECT FROM article JOIN story ON story.id = article."storyId"
        WHERE article."outletId" = outlet.id AND ${takenArticle(scope)})`
      }
    ORDER BY ${travelId("story")}, ${travelId("claim")}, ${travelId("outlet")}, layer.kind, layer.id`;
}

/** The two mentions of a row as `a` and `b`, in the order of the ids they travel under. */
function endsOf(row: "decided" | "found"): Prisma.Sql {
  const pair = Prisma.raw(`(${row}."firstId", ${row}."secondId")`);
  return sql`JOIN mention a ON a.id IN ${pair} JOIN mention b ON b.id IN ${pair} AND ${travelId("a")} < ${travelId("b")}`;
}

function claimsOf(scope: SetScope, end: "a" | "b"): Prisma.Sql {
  return sql`coalesce((SELECT json_agg(json_build_object('row', claim.id, 'id', ${travelId("claim")}) ORDER BY ${travelId("claim")})
    FROM link JOIN claim ON claim.id = link."claimId"
    WHERE link."mentionId" = ${Prisma.raw(end)}.id AND ${takenClaim(scope)}), '[]')`;
}

/** Whether the mentions `a` and `b` are both in the set. */
function bothTaken(scope: SetScope): Prisma.Sql {
  return sql`2 = (SELECT count(*) FROM mention JOIN article ON article.id = mention."articleId"
    JOIN story ON story.id = article."storyId"
    WHERE mention.id IN (a.id, b.id) AND ${takenMention(scope)} AND ${takenArticle(scope)})`;
}

/** Beside the record, without what the mentions stood for, what that is found by; see `readDecided`. */
export function suggestionDecisionQuery(scope: SetScope): Prisma.Sql {
  return sql`SELECT decided.id, decided."projectId", a.id AS first, b.id AS second,
    ${claimsOf(scope, "a")} AS "firstClaims", ${claimsOf(scope, "b")} AS "secondClaims",
    json_build_object('kind', 'suggestion-decision', 'first', ${travelId("a")}, 'second', ${travelId("b")},
      'decision', decided.decision, 'signals', decided.signals, 'author', ${authorOf("decided")},
      'claim', (SELECT ${travelId("claim")} FROM claim WHERE claim.id = decided."claimId" AND ${takenClaim(scope)}),
      'decidedAt', ${isoTime('decided."decidedAt"')}) AS record
    FROM suggestion_decision decided JOIN layer ON layer.id = decided."layerId" ${endsOf("decided")}
    WHERE decided."projectId" = ${scope.project}::uuid AND ${inLayers(scope, "decided")} AND ${byAnnotator(scope, "decided")}
      AND ${bothTaken(scope)}
    ORDER BY ${travelId("a")}, ${travelId("b")}, layer.kind, decided."decidedAt" DESC, decided.id`;
}

/** Also where the set leaves out a link, by its status or because it was taken back: a decision outlives what it is about. */
export function discrepancyDecisionQuery(scope: SetScope): Prisma.Sql {
  return sql`SELECT json_build_object('kind', 'discrepancy-decision', 'claim', ${travelId("claim")},
    'first', ${travelId("a")}, 'second', ${travelId("b")}, 'detector', found.detector, 'decision', decided.decision,
    'reason', decided.reason, 'author', ${authorOf("decided")}, 'decidedAt', ${isoTime('decided."decidedAt"')}) AS record
    FROM discrepancy_decision decided JOIN discrepancy found ON found.id = decided."discrepancyId" ${endsOf("found")}
      JOIN claim ON claim.id = found."claimId"
    WHERE decided."projectId" = ${scope.project}::uuid AND ${inLayers(scope, "decided")} AND ${byAnnotator(scope, "decided")}
      AND ${takenClaim(scope)}
      AND ${bothTaken(scope)}
    ORDER BY ${travelId("claim")}, ${travelId("a")}, ${travelId("b")}, found.detector COLLATE "C"`;
}
