import type { Input } from "@/lib/contract/operation";
import * as contract from "@/lib/contract/search";
import { foldText, wordsOf } from "@/lib/core/text/fold";
import { visibleLayersSql } from "../access/visibility";
import type { Actor } from "../actor";
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

/** Whether all words stand in the text, or a run of words is much like them: then a slip finds what the words do not. */
type Way = "words" | "likeness";

/** How much of the query's trigrams a run of words must have to be much like it: Tokayev for Toqaev. */
const likeness = "0.45";

/** The most rows of a kind that are weighed: a word that everything has is no reason to read everything. */
const weighed = 2000;

const none = Prisma.sql`NULL`;

interface Wanted {
  readonly match: Prisma.Sql;
  readonly score: Prisma.Sql;
}

/** Which rows of a kind are wanted, and how well they fit: those that were named, or those that have the words. */
function wanted({ q, opened }: Asked, way: Way, kind: contract.FoundKind, text: string): Wanted {
  if (opened) {
    const ids = opened.flatMap((one) => (one.startsWith(`${kind}:`) ? one.slice(kind.length + 1) : []));
    return { match: Prisma.sql`t.id = ANY (${ids}::uuid[])`, score: Prisma.sql`1` };
  }
  const folded = Prisma.sql`search_fold(t.${Prisma.raw(text)})`;
  const sought = foldText(q);
  const words = wordsOf(q).map((word) => Prisma.sql`${folded} LIKE ${`%${escapeLike(word)}%`}`);
  const match = way === "words" ? Prisma.join(words, " AND ") : Prisma.sql`${sought} <% ${folded}`;
  // Of two that have the words, the one that is hardly more than they.
  return {
    match: Prisma.sql`(${match})`,
    score: Prisma.sql`word_similarity(${sought}, ${folded}) + similarity(${sought}, ${folded}) / 10`,
  };
}

/** What is asked, and how. */
interface Search {
  readonly asked: Asked;
  readonly way: Way;
}

function selectProjects({ asked, way }: Search): Prisma.Sql {
  const { match, score } = wanted(asked, way, "project", "name");
  return Prisma.sql`
    SELECT 'project' AS kind, t.id, t.name AS text, t.id AS "projectId", ${none}::uuid AS "storyId",
      ${none}::uuid AS article, ${none}::int AS number, ${none} AS outlet, ${score} AS score, 0 AS near
    FROM place t WHERE ${match} ORDER BY score DESC, t.id LIMIT ${asked.limit}`;
}

function selectStories({ asked, way }: Search): Prisma.Sql {
  const { match, score } = wanted(asked, way, "story", "title");
  return Prisma.sql`
    SELECT 'story', t.id, t.title, t."projectId", t.id, ${none}::uuid, ${none}::int, ${none}, ${score} AS score,
      ${isHere(asked, "t")} AS near
    FROM (
      SELECT t.* FROM story t WHERE t."projectId" IN (SELECT id FROM place) AND t."deletedAt" IS NULL AND ${match}
      LIMIT ${weighed}
    ) t
    ORDER BY near DESC, score DESC, t.id LIMIT ${asked.limit}`;
}

/** A claim has several stories, or none: it is shown in the story asked from, or else in its first. */
function selectClaims({ asked, way }: Search): Prisma.Sql {
  const { match, score } = wanted(asked, way, "claim", "statement");
  return Prisma.sql`
    SELECT 'claim', t.id, t.statement, t."projectId", n."storyId", ${none}::uuid, n.number, ${none}, ${score} AS score,
      ${isHere(asked, "t")} + ${isTold(asked, "n")} AS near
    FROM (
      SELECT t.* FROM claim t WHERE t."layerId" IN (SELECT id FROM seen) AND t."deletedAt" IS NULL
        AND (${match} ${orNumbered(asked)})
      LIMIT ${weighed}
    ) t
    LEFT JOIN LATERAL (
      SELECT c."storyId", c.number FROM story_claim c JOIN story s ON s.id = c."storyId" AND s."deletedAt" IS NULL
      WHERE c."claimId" = t.id
      ORDER BY ${isTold(asked, "c")} DESC, s."createdAt" LIMIT 1
    ) n ON TRUE
    ORDER BY ${byNumber(asked)} near DESC, score DESC, t.id LIMIT ${asked.limit}`;
}

function selectArticles({ asked, way }: Search): Prisma.Sql {
  const { match, score } = wanted(asked, way, "article", "title");
  return Prisma.sql`
    SELECT 'article', t.id, t.title, t."projectId", t."storyId", t.id, ${none}::int, u.name, ${score} AS score,
      ${isHere(asked, "t")} + ${isTold(asked, "t")} AS near
    FROM (
      SELECT t.* FROM article t JOIN story s ON s.id = t."storyId" AND s."deletedAt" IS NULL
      WHERE t."projectId" IN (SELECT id FROM place) AND t."deletedAt" IS NULL AND ${match}
      LIMIT ${weighed}
    ) t
    LEFT JOIN outlet u ON u.id = t."outletId"
    ORDER BY near DESC, score DESC, t.id LIMIT ${asked.limit}`;
}

function selectMentions({ asked, way }: Search): Prisma.Sql {
  const { match, score } = wanted(asked, way, "mention", "quote");
  return Prisma.sql`
    SELECT 'mention', t.id, t.quote, t."projectId", a."storyId", a.id, ${none}::int, u.name, ${score} AS score,
      ${isHere(asked, "t")} + ${isTold(asked, "a")} AS near
    FROM (
      SELECT t.* FROM mention t WHERE t."layerId" IN (SELECT id FROM seen) AND t."deletedAt" IS NULL AND ${match}
      LIMIT ${weighed}
    ) t
    JOIN article a ON a.id = t."articleId" AND a."deletedAt" IS NULL
    JOIN story s ON s.id = a."storyId" AND s."deletedAt" IS NULL
    LEFT JOIN outlet u ON u.id = a."outletId"
    ORDER BY near DESC, score DESC, t.id LIMIT ${asked.limit}`;
}

/** 1 for what belongs to the project asked from, else 0. */
function isHere({ project }: Asked, alias: "t"): Prisma.Sql {
  return Prisma.sql`coalesce((${Prisma.raw(alias)}."projectId" = ${project ?? null}::uuid)::int, 0)`;
}

/** 1 for what the story asked from tells, else 0. */
function isTold({ story }: Asked, alias: "t" | "a" | "c" | "n"): Prisma.Sql {
  return Prisma.sql`coalesce((${Prisma.raw(alias)}."storyId" = ${story ?? null}::uuid)::int, 0)`;
}

function numberIn({ q, opened, story }: Asked): number | null {
  return opened === undefined && story !== undefined && /^\d{1,6}$/.test(q) ? Number(q) : null;
}

/** The claim with the number that was typed, as it stands in the margins of the story asked from. */
function orNumbered(asked: Asked): Prisma.Sql {
  const number = numberIn(asked);
  if (number === null) return Prisma.empty;
  return Prisma.sql`OR t.id IN (
    SELECT "claimId" FROM story_claim WHERE "storyId" = ${asked.story}::uuid AND number = ${number})`;
}

function byNumber(asked: Asked): Prisma.Sql {
  const number = numberIn(asked);
  return number === null ? Prisma.empty : Prisma.sql`n.number IS NOT DISTINCT FROM ${number} DESC,`;
}

function present(row: FoundRow): contract.Found {
  const { kind, id, text, article, number, outlet } = row;
  const story = row.storyId && row.story !== null ? { id: row.storyId, title: row.story } : null;
  return { kind, id, text, project: { id: row.projectId, name: row.project }, story, article, number, outlet };
}

const kinds = [selectClaims, selectArticles, selectStories, selectMentions];

async function findRows(actor: Actor, asked: Asked, way: Way): Promise<readonly FoundRow[]> {
  const others = kinds.map((select) => Prisma.sql`UNION ALL (${select({ asked, way })})`);
  const find = db().$queryRaw<FoundRow[]>`
    WITH place AS MATERIALIZED (
      SELECT p.id, p.name FROM project p
      JOIN membership b ON b."projectId" = p.id AND b."personId" = ${actor.id}::uuid
      WHERE p."deletedAt" IS NULL),
    seen AS MATERIALIZED (${visibleLayersSql(actor.id)})
    SELECT f.kind, f.id, f.text, f."projectId", p.name AS project, f."storyId", s.title AS story, f.article, f.number,
      f.outlet
    FROM ((${selectProjects({ asked, way })}) ${Prisma.join(others, " ")}) f
    JOIN place p ON p.id = f."projectId"
    LEFT JOIN story s ON s.id = f."storyId"
    ORDER BY f.near DESC, f.score DESC, f.id`;
  if (way === "words") return find;
  const begin = db().$executeRaw`SELECT set_config('pg_trgm.word_similarity_threshold', ${likeness}, true)`;
  return (await db().$transaction([begin, find]))[1];
}

/** One query over everything the person may see, in all their projects; where nothing has the words, one for what is like them. */
export const search = accountQuery({
  operation: contract.search,
  run: async ({ actor, input }) => {
    const { opened, q } = input;
    if (!opened && wordsOf(q).length === 0) return { items: [] };
    const exact = await findRows(actor, input, "words");
    const rows = exact.length > 0 || opened ? exact : await findRows(actor, input, "likeness");
    const at = (row: FoundRow) => opened?.indexOf(`${row.kind}:${row.id}`) ?? 0;
    return { items: rows.toSorted((a, b) => at(a) - at(b)).map(present) };
  },
});
