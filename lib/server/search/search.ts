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
const weighed = 100;

const none = Prisma.sql`NULL`;

/** What is asked, and how. */
interface Search {
  readonly asked: Asked;
  readonly way: Way;
}

/** Which rows are wanted: those that were named, or those that have the words. */
function wanted({ asked: { q, opened }, way }: Search, kind: contract.FoundKind, text: Prisma.Sql): Prisma.Sql {
  if (opened) {
    const ids = opened.flatMap((one) => (one.startsWith(`${kind}:`) ? one.slice(kind.length + 1) : []));
    return Prisma.sql`t.id = ANY (${ids}::uuid[])`;
  }
  const folded = Prisma.sql`search_fold(${text})`;
  if (way === "likeness") return Prisma.sql`${foldText(q)} <% ${folded}`;
  const words = wordsOf(q).map((word) => Prisma.sql`${folded} LIKE ${`%${escapeLike(word)}%`}`);
  return Prisma.sql`(${Prisma.join(words, " AND ")})`;
}

/** How well a row fits: of two that have the words, the one that is hardly more than they. */
function scoreOf({ asked: { q } }: Search): Prisma.Sql {
  const sought = foldText(q);
  return Prisma.sql`word_similarity(${sought}, t.folded) + similarity(${sought}, t.folded) / 10`;
}

/** What the rows of a kind are taken from. */
interface Source {
  /** The table `t`, with what must be there for a row to be shown. */
  readonly from: Prisma.Sql;
  readonly text: Prisma.Sql;
  /** Which rows the person sees. */
  readonly seen: Prisma.Sql;
  /** Which rows come first, whatever their words. */
  readonly first?: Prisma.Sql | null;
}

/** The rows of a table that are weighed, with their folded text: the first ones, those of the project asked from, the others. */
function weigh(search: Search, kind: contract.FoundKind, { from, text, seen, first }: Source): Prisma.Sql {
  const { project } = search.asked;
  const some = (condition: Prisma.Sql) => Prisma.sql`
    (SELECT t.*, search_fold(${text}) AS folded FROM ${from}
    WHERE t."deletedAt" IS NULL AND ${seen} AND ${condition} LIMIT ${weighed})`;
  const words = wanted(search, kind, text);
  const others = first ? Prisma.sql`${words} AND NOT ${first}` : words;
  const parts =
    project === undefined
      ? [others]
      : [
          Prisma.sql`${others} AND t."projectId" = ${project}::uuid`,
          Prisma.sql`${others} AND t."projectId" <> ${project}::uuid`,
        ];
  const all = [...(first ? [first] : []), ...parts].map(some);
  return Prisma.sql`SELECT * FROM (${Prisma.join(all, " UNION ALL ")}) one LIMIT ${weighed}`;
}

function selectProjects(search: Search): Prisma.Sql {
  return Prisma.sql`
    SELECT 'project' AS kind, t.id, t.name AS text, t.id AS "projectId", ${none}::uuid AS "storyId",
      ${none}::uuid AS article, ${none}::int AS number, ${none} AS outlet, ${scoreOf(search)} AS score, 0 AS near
    FROM (SELECT t.*, search_fold(t.name) AS folded FROM place t) t
    WHERE ${wanted(search, "project", Prisma.sql`t.name`)} ORDER BY score DESC, t.id LIMIT ${search.asked.limit}`;
}

function selectStories(search: Search): Prisma.Sql {
  const { asked } = search;
  const seen = Prisma.sql`t."projectId" IN (SELECT id FROM place)`;
  const rows = weigh(search, "story", { from: Prisma.sql`story t`, text: Prisma.sql`t.title`, seen });
  return Prisma.sql`
    SELECT 'story', t.id, t.title, t."projectId", t.id, ${none}::uuid, ${none}::int, ${none}, ${scoreOf(search)} AS score,
      ${isHere(asked)} AS near
    FROM (${rows}) t
    ORDER BY near DESC, score DESC, t.id LIMIT ${asked.limit}`;
}

/** A claim has several stories, or none: it is shown in the story asked from, or else in its first. */
function selectClaims(search: Search): Prisma.Sql {
  const { asked } = search;
  const [from, text] = [Prisma.sql`claim t`, Prisma.sql`t.statement`];
  const seen = Prisma.sql`t."layerId" IN (SELECT id FROM seen)`;
  const rows = weigh(search, "claim", { from, text, seen, first: hasNumber(asked) });
  return Prisma.sql`
    SELECT 'claim', t.id, t.statement, t."projectId", n."storyId", ${none}::uuid, n.number, ${none},
      ${scoreOf(search)} AS score, ${isHere(asked)} + ${isTold(asked, "n")} AS near
    FROM (${rows}) t
    LEFT JOIN LATERAL (
      SELECT c."storyId", c.number FROM story_claim c JOIN story s ON s.id = c."storyId" AND s."deletedAt" IS NULL
      WHERE c."claimId" = t.id
      ORDER BY ${isTold(asked, "c")} DESC, s."createdAt" LIMIT 1
    ) n ON TRUE
    ORDER BY ${byNumber(asked)} near DESC, score DESC, t.id LIMIT ${asked.limit}`;
}

function selectArticles(search: Search): Prisma.Sql {
  const { asked } = search;
  const from = Prisma.sql`article t JOIN story s ON s.id = t."storyId" AND s."deletedAt" IS NULL`;
  const seen = Prisma.sql`t."projectId" IN (SELECT id FROM place)`;
  const rows = weigh(search, "article", { from, text: Prisma.sql`t.title`, seen });
  return Prisma.sql`
    SELECT 'article', t.id, t.title, t."projectId", t."storyId", t.id, ${none}::int, u.name, ${scoreOf(search)} AS score,
      ${isHere(asked)} + ${isTold(asked, "t")} AS near
    FROM (${rows}) t
    LEFT JOIN outlet u ON u.id = t."outletId"
    ORDER BY near DESC, score DESC, t.id LIMIT ${asked.limit}`;
}

function selectMentions(search: Search): Prisma.Sql {
  const { asked } = search;
  const from = Prisma.sql`mention t
    JOIN article a ON a.id = t."articleId" AND a."deletedAt" IS NULL
    JOIN story s ON s.id = a."storyId" AND s."deletedAt" IS NULL`;
  const seen = Prisma.sql`t."layerId" IN (SELECT id FROM seen)`;
  const rows = weigh(search, "mention", { from, text: Prisma.sql`t.quote`, seen });
  return Prisma.sql`
    SELECT 'mention', t.id, t.quote, t."projectId", a."storyId", a.id, ${none}::int, u.name, ${scoreOf(search)} AS score,
      ${isHere(asked)} + ${isTold(asked, "a")} AS near
    FROM (${rows}) t
    JOIN article a ON a.id = t."articleId"
    LEFT JOIN outlet u ON u.id = a."outletId"
    ORDER BY near DESC, score DESC, t.id LIMIT ${asked.limit}`;
}

/** 1 for what belongs to the project asked from, else 0. */
function isHere({ project }: Asked): Prisma.Sql {
  return Prisma.sql`coalesce((t."projectId" = ${project ?? null}::uuid)::int, 0)`;
}

/** 1 for what the story asked from tells, else 0. */
function isTold({ story }: Asked, alias: "t" | "a" | "c" | "n"): Prisma.Sql {
  return Prisma.sql`coalesce((${Prisma.raw(alias)}."storyId" = ${story ?? null}::uuid)::int, 0)`;
}

function numberIn({ q, opened, story }: Asked): number | null {
  return opened === undefined && story !== undefined && /^\d{1,6}$/.test(q) ? Number(q) : null;
}

/** Whether a claim has the number that was typed, as it stands in the margins of the story asked from; null without one. */
function hasNumber(asked: Asked): Prisma.Sql | null {
  const number = numberIn(asked);
  if (number === null) return null;
  return Prisma.sql`t.id IN (
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
