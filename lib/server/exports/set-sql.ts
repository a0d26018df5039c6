import { Prisma } from "../db/generated/client";
import type { SetScope } from "./set-scope";

const { sql, raw, empty } = Prisma;

/** The id under which a row travels: the one it came with, else its own. */
export function travelId(table: string): Prisma.Sql {
  return raw(`coalesce(${table}."sourceId", ${table}.id)`);
}

export function isoTime(column: string): Prisma.Sql {
  return raw(`to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);
}

export function authorOf(table: string): Prisma.Sql {
  return raw(`(SELECT coalesce(${table}."sourceAuthor", jsonb_build_object('id', person.id, 'name', person.name))
    FROM person WHERE person.id = ${table}."authorId")`);
}

/** Rows in the layers of the scope that are not deleted. */
export function inLayers(scope: SetScope, table: string): Prisma.Sql {
  return sql`${raw(table)}."deletedAt" IS NULL AND ${raw(table)}."layerId" = ANY(${[...scope.layers]}::uuid[])`;
}

export function byAnnotator({ annotator }: SetScope, table: string): Prisma.Sql {
  if (annotator === null) return sql`true`;
  return sql`coalesce(${raw(table)}."sourceAuthor"->>'id', ${raw(table)}."authorId"::text) = ${annotator}`;
}

export function takenLink(scope: SetScope): Prisma.Sql {
  return sql`${inLayers(scope, "link")} AND ${byAnnotator(scope, "link")}
    AND link.status::text = ANY(${[...scope.statuses]}::text[])`;
}

export function takenMention(scope: SetScope): Prisma.Sql {
  if (scope.annotator === null) return inLayers(scope, "mention");
  return sql`${inLayers(scope, "mention")} AND (${byAnnotator(scope, "mention")}
    OR EXISTS (SELECT FROM link JOIN claim ON claim.id = link."claimId" AND ${inLayers(scope, "claim")}
      WHERE link."mentionId" = mention.id AND ${takenLink(scope)}))`;
}

/** Conditions on `article` joined with its `story`. */
export function takenArticle(scope: SetScope): Prisma.Sql {
  return sql`article."projectId" = ${scope.project}::uuid AND article."deletedAt" IS NULL
    AND article.status = 'ready' AND story."deletedAt" IS NULL
    ${scope.story === null ? empty : sql`AND article."storyId" = ${scope.story}::uuid`}`;
}

export function takenClaim(scope: SetScope): Prisma.Sql {
  const { story } = scope;
  const all = sql`claim."projectId" = ${scope.project}::uuid AND ${inLayers(scope, "claim")}`;
  if (story === null && scope.annotator === null) return all;
  const numbered =
    story === null
      ? sql`true`
      : sql`EXISTS (SELECT FROM story_claim number WHERE number."claimId" = claim.id AND number."storyId" = ${story}::uuid)`;
  return sql`${all} AND ((${numbered} AND ${byAnnotator(scope, "claim")}) OR EXISTS (
    SELECT FROM link JOIN mention ON mention.id = link."mentionId" JOIN article ON article.id = mention."articleId"
      JOIN story ON story.id = article."storyId"
    WHERE link."claimId" = claim.id AND ${takenLink(scope)} AND ${inLayers(scope, "mention")} AND ${takenArticle(scope)}))`;
}

function noteOf(scope: SetScope, column: "mentionId" | "claimId", row: string): Prisma.Sql {
  return sql`(SELECT json_build_object('doc', note.doc, 'author', ${authorOf("note")}, 'createdAt', ${isoTime('note."createdAt"')})
    FROM note JOIN layer ON layer.id = note."layerId"
    WHERE note.${raw(`"${column}"`)} = ${raw(row)}.id AND ${inLayers(scope, "note")} AND ${byAnnotator(scope, "note")}
    ORDER BY layer.kind, note.id LIMIT 1)`;
}

/** Each query answers one column, `record`, that holds one record of the set, in canonical order. */
export function projectQuery(scope: SetScope): Prisma.Sql {
  return sql`SELECT json_build_object('kind', 'project', 'name', name, 'description', description,
    'secondReview', "secondReview", 'rankingSince', ${isoTime('"rankingSince"')}) AS record FROM project WHERE id = ${scope.project}::uuid`;
}

export function outletQuery(scope: SetScope): Prisma.Sql {
  const ofStory = sql`AND EXISTS (SELECT FROM article JOIN story ON story.id = article."storyId"
    WHERE article."outletId" = outlet.id AND ${takenArticle(scope)})`;
  return sql`SELECT json_build_object('kind', 'outlet', 'id', ${travelId("outlet")}, 'name', name, 'domain', domain,
    'country', country, 'language', language, 'colour', colour, 'createdAt', ${isoTime('"createdAt"')}) AS record
    FROM outlet WHERE "projectId" = ${scope.project}::uuid AND "deletedAt" IS NULL ${scope.story === null ? empty : ofStory}
    ORDER BY ${travelId("outlet")}`;
}

export function tagQuery(scope: SetScope): Prisma.Sql {
  return sql`SELECT json_build_object('kind', 'tag', 'id', ${travelId("tag")}, 'name', tag.name,
    'definition', tag.definition, 'inclusion', tag.inclusion, 'exclusion', tag.exclusion, 'example', tag.example, 'colour', tag.colour, 'key', tag.key, 'position', tag.position,
    'parent', CASE WHEN parent."deletedAt" IS NULL THEN ${travelId("parent")} END,
    'mergedInto', CASE WHEN target."deletedAt" IS NULL THEN ${travelId("target")} END,
    'retiredAt', ${isoTime('tag."retiredAt"')}, 'createdAt', ${isoTime('tag."createdAt"')}) AS record
    FROM tag LEFT JOIN tag parent ON parent.id = tag."parentId" LEFT JOIN tag target ON target.id = tag."mergedIntoId"
    WHERE tag."projectId" = ${scope.project}::uuid AND tag."deletedAt" IS NULL ORDER BY ${travelId("tag")}`;
}

export function storyQuery(scope: SetScope): Prisma.Sql {
  return sql`SELECT json_build_object('kind', 'story', 'id', ${travelId("story")}, 'title', title,
    'description', description, 'eventDate', "eventDate", 'createdAt', ${isoTime('"createdAt"')}) AS record
    FROM story WHERE "projectId" = ${scope.project}::uuid AND "deletedAt" IS NULL
    ${scope.story === null ? empty : sql`AND id = ${scope.story}::uuid`} ORDER BY ${travelId("story")}`;
}

export function claimQuery(scope: SetScope): Prisma.Sql {
  return sql`SELECT json_build_object('kind', 'claim', 'id', ${travelId("claim")}, 'statement', statement,
    'numbers', coalesce((SELECT json_object_agg(${travelId("story")}, number.number)
      FROM story_claim number JOIN story ON story.id = number."storyId"
      WHERE number."claimId" = claim.id AND story."deletedAt" IS NULL
      ${scope.story === null ? empty : sql`AND story.id = ${scope.story}::uuid`}), '{}'),
    'note', ${noteOf(scope, "claimId", "claim")}, 'author', ${authorOf("claim")},
    'createdAt', ${isoTime('claim."createdAt"')}) AS record
    FROM claim WHERE ${takenClaim(scope)} ORDER BY ${travelId("claim")}`;
}

export function relationQuery(scope: SetScope): Prisma.Sql {
  const taken = sql`SELECT claim.id FROM claim WHERE ${takenClaim(scope)}`;
  return sql`SELECT json_build_object('kind', 'relation', 'id', ${travelId("relation")},
    'from', ${travelId("a")}, 'to', ${travelId("b")}, 'relation', relation.kind, 'author', ${authorOf("relation")},
    'createdAt', ${isoTime('relation."createdAt"')}) AS record
    FROM relation JOIN claim a ON a.id = relation."fromId" JOIN claim b ON b.id = relation."toId"
    WHERE relation."projectId" = ${scope.project}::uuid AND ${inLayers(scope, "relation")} AND ${byAnnotator(scope, "relation")}
      AND a.id IN (${taken}) AND b.id IN (${taken})
    ORDER BY ${travelId("relation")}`;
}

/** The next articles behind one: `row` is the article's own id, `place` where the page after it starts. */
export function articleQuery(scope: SetScope, after: string | null, limit: number): Prisma.Sql {
  return sql`SELECT article.id AS row, ${travelId("article")} AS place,
    json_build_object('kind', 'article', 'id', ${travelId("article")}, 'story', ${travelId("story")},
      'outlet', ${travelId("outlet")}, 'title', article.title, 'publishedAt', article."publishedAt",
      'modifiedAt', article."modifiedAt", 'section', article.section,
      'byline', article.byline, 'language', article.language, 'url', article.url,
      'createdAt', ${isoTime('article."createdAt"')}) AS record
    FROM article JOIN story ON story.id = article."storyId" LEFT JOIN outlet ON outlet.id = article."outletId" AND outlet."deletedAt" IS NULL
    WHERE ${takenArticle(scope)} ${after === null ? empty : sql`AND ${travelId("article")} > ${after}::uuid`}
    ORDER BY ${travelId("article")} LIMIT ${limit}::int`;
}

export function revisionQuery(articleRow: string): Prisma.Sql {
  return sql`SELECT json_build_object('kind', 'revision', 'article', ${travelId("article")}, 'number', revision.number,
    'text', text, 'textHash', "textHash", 'blocks', blocks, 'evidence', evidence, 'removed', removed,
    'change', change, 'reason', reason, 'createdAt', ${isoTime('revision."createdAt"')},
    'source', json_build_object('bytes', translate(encode(source.bytes, 'base64'), E'\n', ''), 'hash', source.hash,
      'mediaType', source."mediaType", 'encoding', source.encoding, 'fileName', source."fileName", 'fetched', source.fetched,
      'createdAt', ${isoTime('source."createdAt"')})) AS record
    FROM revision JOIN article ON article.id = revision."articleId" JOIN raw_source source ON source.id = revision."rawSourceId"
    WHERE revision."articleId" = ${articleRow}::uuid ORDER BY revision.number`;
}

export function mentionQuery(scope: SetScope, articleRow: string): Prisma.Sql {
  return sql`SELECT json_build_object('kind', 'mention', 'id', ${travelId("mention")}, 'article', ${travelId("article")},
    'revision', revision.number,
    'segments', (SELECT json_agg(json_build_object('start', segment.start, 'end', segment."end") ORDER BY ordinal)
      FROM segment WHERE segment."mentionId" = mention.id),
    'quote', mention.quote, 'placedBy', mention."placedBy", 'attributes', mention.attributes,
    'tags', coalesce((SELECT json_agg(${travelId("tag")} ORDER BY ${travelId("tag")})
      FROM mention_tag JOIN tag ON tag.id = mention_tag."tagId"
      WHERE mention_tag."mentionId" = mention.id AND tag."deletedAt" IS NULL), '[]'),
    'note', ${noteOf(scope, "mentionId", "mention")},
    'links', coalesce((SELECT json_agg(json_build_object('claim', ${travelId("claim")}, 'stance', link.stance,
        'status', link.status, 'author', ${authorOf("link")}, 'createdAt', ${isoTime('link."createdAt"')})
        ORDER BY ${travelId("claim")})
      FROM link JOIN claim ON claim.id = link."claimId"
      WHERE link."mentionId" = mention.id AND ${takenLink(scope)} AND ${inLayers(scope, "claim")}), '[]'),
    'author', ${authorOf("mention")}, 'createdAt', ${isoTime('mention."createdAt"')}) AS record
    FROM mention JOIN article ON article.id = mention."articleId" JOIN revision ON revision.id = mention."revisionId"
    WHERE mention."articleId" = ${articleRow}::uuid AND ${takenMention(scope)} ORDER BY ${travelId("mention")}`;
}
