import type { Input } from "@/lib/contract/operation";
import * as contract from "@/lib/contract/search";
import { foldText, wordsOf } from "@/lib/core/text/fold";
import { visibleLayersSql } from "../access/visibility";
import { db } from "../db/client";
import { Prisma } from "../db/generated/client";
import { escapeLike } from "../db/like";
import { accountQuery } from "../query";

type Asked = Input<typeof contract.search>;

interface FoundRow {
  readonly kind: contract.FoundKind;
  readonly id: string;
  readonly text: string;
  readonly projectId: string;
  readonly project: string;
  readonly storyId: string | null;
  readonly story: string | null;
  readonly article: string | null;
  readonly number: number | null;
  readonly outlet: string | null;
}

const none = Prisma.sql`NULL`;

/** Which rows of a kind are wanted, the best first: those that were named, or those with all words, or much like them. */
function wanted({ q, opened, story }: Asked, kind: contract.FoundKind, id: Prisma.Sql, text: Prisma.Sql) {
  if (opened) {
    const ids = opened.flatMap((one) => (one.startsWith(`${kind}:`) ? one.slice(kind.length + 1) : []));
    return { match: Prisma.sql`${id} = ANY (${ids}::uuid[])`, score: Prisma.sql`1::real` };
  }
  const folded = Prisma.sql`search_fold(${text})`;
  const sought = foldText(q);
  const words = wordsOf(q).map((word) => Prisma.sql`${folded} LIKE ${`%${escapeLike(word)}%`}`);
  const isNumber = kind === "claim" && story !== undefined && /^\d{1,6}$/.test(q);
  const conditions = [
    Prisma.sql`(${Prisma.join(words, " AND ")})`,
    Prisma.sql`${sought} <% ${folded}`,
    ...(isNumber ? [Prisma.sql`n.number = ${Number(q)}`] : []),
  ];
  // Of two that have the words, the one that is hardly more than they.
  const score = Prisma.sql`word_similarity(${sought}, ${folded}) + similarity(${sought}, ${folded}) / 10`;
  return {
    match: Prisma.sql`(${Prisma.join(conditions, " OR ")})`,
    score: isNumber ? Prisma.sql`CASE WHEN n.number = ${Number(q)} THEN 2 ELSE ${score} END` : score,
  };
}

function selectProjects(asked: Asked): Prisma.Sql {
  const { match, score } = wanted(asked, "project", Prisma.sql`p.id`, Prisma.sql`p.name`);
  return Prisma.sql`
    SELECT 'project' AS kind, p.id, p.name AS text, p.id AS "projectId", ${none}::uuid AS "storyId",
      ${none}::uuid AS article, ${none}::int AS number, ${none} AS outlet, ${score} AS score, 0 AS near
    FROM place p WHERE ${match} ORDER BY score DESC, p.id LIMIT ${asked.limit}`;
}

function selectStories(asked: Asked): Prisma.Sql {
  const { match, score } = wanted(asked, "story", Prisma.sql`s.id`, Prisma.sql`s.title`);
  return Prisma.sql`
    SELECT 'story', s.id, s.title, s."projectId", s.id, ${none}::uuid, ${none}::int, ${none}, ${score} AS score,
      (s."projectId" = ${asked.project ?? null}::uuid)::int AS near
    FROM story s WHERE s."projectId" IN (SELECT id FROM place) AND s."deletedAt" IS NULL AND ${match}
    ORDER BY near DESC NULLS LAST, score DESC, s.id LIMIT ${asked.limit}`;
}

/** A claim has several stories, or none: it is shown in the story asked from, or else in its first. */
function selectClaims(asked: Asked): Prisma.Sql {
  const { match, score } = wanted(asked, "claim", Prisma.sql`c.id`, Prisma.sql`c.statement`);
  return Prisma.sql`
    SELECT 'claim', c.id, c.statement, c."projectId", n."storyId", ${none}::uuid, n.number, ${none}, ${score} AS score,
      (c."projectId" = ${asked.project ?? null}::uuid)::int + (n."storyId" = ${asked.story ?? null}::uuid)::int AS near
    FROM claim c
    LEFT JOIN LATERAL (
      SELECT t."storyId", t.number FROM story_claim t JOIN story s ON s.id = t."storyId" AND s."deletedAt" IS NULL
      WHERE t."claimId" = c.id
      ORDER BY t."storyId" = ${asked.story ?? null}::uuid DESC NULLS LAST, s."createdAt" LIMIT 1
    ) n ON TRUE
    WHERE c."layerId" IN (SELECT id FROM seen) AND c."deletedAt" IS NULL AND ${match}
    ORDER BY near DESC NULLS LAST, score DESC, c.id LIMIT ${asked.limit}`;
}

function selectArticles(asked: Asked): Prisma.Sql {
  const { match, score } = wanted(asked, "article", Prisma.sql`a.id`, Prisma.sql`a.title`);
  return Prisma.sql`
    SELECT 'article', a.id, a.title, a."projectId", a."storyId", a.id, ${none}::int, u.name, ${score} AS score,
      (a."projectId" = ${asked.project ?? null}::uuid)::int + (a."storyId" = ${asked.story ?? null}::uuid)::int AS near
    FROM article a JOIN story s ON s.id = a."storyId" AND s."deletedAt" IS NULL
    LEFT JOIN outlet u ON u.id = a."outletId"
    WHERE a."projectId" IN (SELECT id FROM place) AND a."deletedAt" IS NULL AND ${match}
    ORDER BY near DESC NULLS LAST, score DESC, a.id LIMIT ${asked.limit}`;
}

function selectMentions(asked: Asked): Prisma.Sql {
  const { match, score } = wanted(asked, "mention", Prisma.sql`m.id`, Prisma.sql`m.quote`);
  return Prisma.sql`
    SELECT 'mention', m.id, m.quote, m."projectId", a."storyId", a.id, ${none}::int, u.name, ${score} AS score,
      (m."projectId" = ${asked.project ?? null}::uuid)::int + (a."storyId" = ${asked.story ?? null}::uuid)::int AS near
    FROM mention m
    JOIN article a ON a.id = m."articleId" AND a."deletedAt" IS NULL
    JOIN story s ON s.id = a."storyId" AND s."deletedAt" IS NULL
    LEFT JOIN outlet u ON u.id = a."outletId"
    WHERE m."layerId" IN (SELECT id FROM seen) AND m."deletedAt" IS NULL AND ${match}
    ORDER BY near DESC NULLS LAST, score DESC, m.id LIMIT ${asked.limit}`;
}

function present(row: FoundRow): contract.Found {
  const { kind, id, text, article, number, outlet } = row;
  const story = row.storyId && row.story !== null ? { id: row.storyId, title: row.story } : null;
  return { kind, id, text, project: { id: row.projectId, name: row.project }, story, article, number, outlet };
}

/** How much of the query's trigrams a run of words must have to be much like it: a slip in a word, Tokayev for Toqaev. */
const likeness = "0.45";

/** One query over everything the person may see, in all their projects. */
export const search = accountQuery({
  operation: contract.search,
  run: async ({ actor, input }) => {
    if (!input.opened && wordsOf(input.q).length === 0) return { items: [] };
    const kinds = [selectClaims, selectArticles, selectStories, selectMentions];
    const find = db().$queryRaw<FoundRow[]>`
      WITH place AS MATERIALIZED (
        SELECT p.id, p.name FROM project p
        JOIN membership b ON b."projectId" = p.id AND b."personId" = ${actor.id}::uuid
        WHERE p."deletedAt" IS NULL),
      seen AS MATERIALIZED (${visibleLayersSql(actor.id)})
      SELECT f.kind, f.id, f.text, f."projectId", p.name AS project, f."storyId", s.title AS story, f.article, f.number,
        f.outlet
      FROM ((${selectProjects(input)}) ${Prisma.join(
        kinds.map((select) => Prisma.sql`UNION ALL (${select(input)})`),
        " ",
      )}) f
      JOIN place p ON p.id = f."projectId"
      LEFT JOIN story s ON s.id = f."storyId"
      ORDER BY f.near DESC NULLS LAST, f.score DESC, f.id`;
    const begin = db().$executeRaw`SELECT set_config('pg_trgm.word_similarity_threshold', ${likeness}, true)`;
    const [, rows] = await db().$transaction([begin, find]);
    const { opened } = input;
    const at = (row: FoundRow) => opened?.indexOf(`${row.kind}:${row.id}`) ?? 0;
    return { items: rows.toSorted((a, b) => at(a) - at(b)).map(present) };
  },
});
