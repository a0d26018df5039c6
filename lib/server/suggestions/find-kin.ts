import type { ProjectScope } from "../access/project-scope";
import { visibilitySql } from "../access/visibility";
import type { Tx } from "../db/client";
import { Prisma } from "../db/generated/client";

/** A mention with its words. */
export interface QuoteRow {
  readonly id: string;
  readonly quote: string;
}

/** Where a mention's kin is looked for. */
export type Within = "story" | "project";

/** A story of up to so many mentions is read whole: of what is told in other words, the index would find nothing. */
const mostWhole = 600;

/** All mentions of a story that the member sees; null where there are too many to read them whole. */
export type WholeStory = readonly QuoteRow[] | null;

/** The most mentions that are read of what the index finds: of a project they lie scattered. */
const mostFound = { story: 2000, project: 500, claims: 2000 } as const;

/** In a project few words are asked for, and the rarest: a word that everything has would read everything. */
const mostWordsOfProject = 8;

/** A word that this share of all mentions has brings nobody, while others do. */
const commonShare = 0.02;

interface AskedWord {
  readonly word: string;
  /** The share of all mentions that have it, as the database last counted; 0 of a word that is seldom. */
  readonly share: number;
}

/** The words among these that things are found by in an index, the rarest first. `words` answers a tsvector's words, as `w.word`. */
function readWords(tx: Tx, index: string, words: Prisma.Sql): Promise<readonly AskedWord[]> {
  return tx.$queryRaw<AskedWord[]>`
    WITH common AS (
      SELECT e.word, e.share FROM pg_stats s,
        unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) AS e (word, share)
      WHERE s.schemaname = current_schema() AND s.tablename = ${index})
    SELECT w.word, coalesce(c.share, 0)::float8 AS share
    FROM (${words}) AS w LEFT JOIN common c ON c.word = w.word
    ORDER BY share, length(w.word) DESC, w.word`;
}

function wordsOfMention(mention: string): Prisma.Sql {
  return Prisma.sql`
    SELECT w.word FROM mention m, unnest(tsvector_to_array(mention_words(m."articleId", m."projectId", m.quote))) AS w (word)
    WHERE m.id = ${mention}::uuid AND w.word NOT IN (m."articleId"::text, m."projectId"::text)`;
}

function wordsOfText(project: string, text: string): Prisma.Sql {
  return Prisma.sql`
    SELECT w.word FROM unnest(tsvector_to_array(mention_words(${project}::uuid, ${project}::uuid, ${text}))) AS w (word)
    WHERE w.word <> ${project}`;
}

/** The words that are asked for: the seldom ones, and where there are none, the least common. */
function choose(words: readonly AskedWord[], within: Within): readonly AskedWord[] {
  const usable = words.filter(({ word }) => !/['\\]/.test(word));
  const seldom = usable.filter(({ share }) => share < commonShare);
  const chosen = seldom.length > 0 ? seldom : usable.slice(0, 3);
  return within === "project" ? chosen.slice(0, mostWordsOfProject) : chosen;
}

function anyOf(lexemes: readonly string[]): string {
  return lexemes.map((lexeme) => `'${lexeme}'`).join(" | ");
}

/** The condition that a mention shares words with one, and is of one of the places: articles, or a project. */
async function sharesWords(
  tx: Tx,
  mention: string,
  { places, within }: { places: readonly string[]; within: Within },
): Promise<Prisma.Sql> {
  const words = choose(await readWords(tx, "mention_words_idx", wordsOfMention(mention)), within);
  if (words.length === 0 || places.length === 0) return Prisma.sql`FALSE`;
  return Prisma.sql`mention_words(m."articleId", m."projectId", m.quote) @@ ${askedOf(places, words)}::tsquery`;
}

function askedOf(places: readonly string[], words: readonly AskedWord[]): string {
  return `(${anyOf(places)}) & (${anyOf(words.map(({ word }) => word))})`;
}

/** The claims of the project that the member sees and whose statement shares words with a text. In no order of likeness. */
export async function claimsSharingWords(tx: Tx, scope: ProjectScope, text: string): Promise<readonly QuoteRow[]> {
  const words = choose(await readWords(tx, "claim_words_idx", wordsOfText(scope.id, text)), "project");
  if (words.length === 0) return [];
  return tx.$queryRaw<QuoteRow[]>`
    SELECT c.id, c.statement AS quote FROM claim c
    WHERE mention_words(c."projectId", c."projectId", c.statement) @@ ${askedOf([scope.id], words)}::tsquery
      AND c."deletedAt" IS NULL AND ${visibilitySql(scope, "c")}
    LIMIT ${mostFound.claims}`;
}

function isSeen(scope: ProjectScope): Prisma.Sql {
  return Prisma.sql`m."deletedAt" IS NULL AND ${visibilitySql(scope, "m")}`;
}

function inStory(storyId: string): Prisma.Sql {
  return Prisma.sql`m."articleId" IN (SELECT id FROM article WHERE "storyId" = ${storyId}::uuid AND "deletedAt" IS NULL)`;
}

/** The mentions of a story that the member sees, at most `most`, by article and place. */
export function quotesOfStory(
  tx: Tx,
  scope: ProjectScope,
  { storyId, most }: { storyId: string; most: number },
): Promise<readonly QuoteRow[]> {
  return tx.$queryRaw<QuoteRow[]>`
    SELECT m.id, m.quote FROM mention m WHERE ${inStory(storyId)} AND ${isSeen(scope)}
    ORDER BY m."articleId", m.start, m.id LIMIT ${most}`;
}

/** The mentions of a story that the member sees, by article and place, where it can be read whole. */
export async function wholeStory(tx: Tx, scope: ProjectScope, storyId: string): Promise<WholeStory> {
  const rows = await quotesOfStory(tx, scope, { storyId, most: mostWhole + 1 });
  return rows.length > mostWhole ? null : rows;
}

/** How many mentions of a story the member sees. */
export async function countOfStory(tx: Tx, scope: ProjectScope, storyId: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM mention m WHERE ${inStory(storyId)} AND ${isSeen(scope)}`;
  return row?.count ?? 0;
}

/** What the index knows a place by: the project, or each of the story's articles. */
async function placesOf(tx: Tx, scope: ProjectScope, { storyId, within }: { storyId: string; within: Within }) {
  if (within === "project") return [scope.id];
  const articles = await tx.article.findMany({ where: { storyId, deletedAt: null }, select: { id: true } });
  return articles.map(({ id }) => id);
}

/**
 * The mentions that may say what one says, as far as the member sees them and without it: all of a small story, and of a large one or
 * of the project those that share words with it. In no order of likeness.
 */
export async function findKin(
  tx: Tx,
  scope: ProjectScope,
  { mention, storyId, within }: { mention: string; storyId: string; within: Within },
  reading: Promise<WholeStory> | null,
): Promise<readonly QuoteRow[]> {
  const whole = await reading;
  if (whole && within === "story") return whole.filter(({ id }) => id !== mention);
  const places = await placesOf(tx, scope, { storyId, within });
  const living = Prisma.sql`EXISTS (
    SELECT 1 FROM article a JOIN story s ON s.id = a."storyId" AND s."deletedAt" IS NULL
    WHERE a.id = m."articleId" AND a."deletedAt" IS NULL)`;
  return tx.$queryRaw<QuoteRow[]>`
    SELECT m.id, m.quote FROM mention m
    WHERE ${await sharesWords(tx, mention, { places, within })} AND m.id <> ${mention}::uuid AND ${isSeen(scope)} AND ${living}
    LIMIT ${mostFound[within]}`;
}
