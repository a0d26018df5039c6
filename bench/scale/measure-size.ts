import pg from "pg";
import { v7 } from "uuid";
import type { Actor } from "@/lib/server/actor";
import { listClaims } from "@/lib/server/claims/list-claims";
import { getMatrix } from "@/lib/server/comparison/matrix";
import { db, pool } from "@/lib/server/db/client";
import { compareClaim, compareClaims } from "@/lib/server/discrepancies/compare-claims";
import { factsOfMentions } from "@/lib/server/facts/facts-of-mentions";
import { markMention } from "@/lib/server/mentions/mark-mention";
import { search } from "@/lib/server/search/search";
import { listLikelyClaims } from "@/lib/server/suggestions/likely-claims";
import { listMentionSuggestions } from "@/lib/server/suggestions/queries";
import { fillProject, type MadeProject } from "./made-project";

type Row = { name: string; values: number[]; unit: string };

/** In how many stories suggestions are asked for, and how often anything else is. */
const stories = 20;
const times = 40;

const mentions = Number(process.argv[2]);

async function timed(count: number, work: (run: number) => Promise<unknown>): Promise<number[]> {
  const values: number[] = [];
  for (let run = 0; run < count; run += 1) {
    const begin = performance.now();
    await work(run);
    values.push(performance.now() - begin);
  }
  return values;
}

interface Place {
  readonly story: string;
  readonly article: string;
  readonly text: string;
}

/** Articles of different stories, from the whole of the project. */
function placesOf(project: MadeProject): Promise<Place[]> {
  return db().$queryRaw<Place[]>`
    SELECT DISTINCT ON (a."storyId") a."storyId" AS story, a.id AS article, r.text FROM article a JOIN revision r ON r."articleId" = a.id
    WHERE a."storyId" <> ${project.largeStory}::uuid AND a."storyId" IN (SELECT id FROM story ORDER BY md5(id::text) LIMIT ${stories})
    ORDER BY a."storyId", a.id`;
}

/** Marks a sentence and lets its facts be read, as happens in the background after each mark. */
async function markNew(actor: Actor, { article, text }: Place, sentence: number): Promise<string> {
  const ends = [...text.matchAll(/\./g)].map(({ index }) => index + 1);
  const segments = [{ start: (ends[sentence] ?? 0) + 1, end: (ends[sentence + 1] ?? text.length) - 1 }];
  const mention = v7();
  await markMention.call(actor, { mention, body: { article, revision: 1, segments } }, {});
  await factsOfMentions(db(), null, [mention]);
  return mention;
}

async function readStory(story: string): Promise<void> {
  const rows = await db().mention.findMany({ where: { article: { storyId: story } }, select: { id: true } });
  await factsOfMentions(
    db(),
    null,
    rows.map(({ id }) => id),
  );
}

async function measureSuggestions(actor: Actor, places: readonly Place[], within: "story" | "project") {
  const first: number[] = [];
  const later: number[] = [];
  for (const place of places) {
    await readStory(place.story);
    for (const sentence of [1, 2, 3, 4]) {
      const mention = await markNew(actor, place, sentence);
      const [time = 0] = await timed(1, () => listMentionSuggestions.ask(actor, { mention, within }));
      (sentence === 1 ? first : later).push(time);
    }
  }
  return { first, later };
}

/** What goes on in the background after an import: facts are read, and the claims' mentions compared. */
async function settle(story: string): Promise<void> {
  await readStory(story);
  const claims = await db().storyClaim.findMany({ where: { storyId: story }, select: { claimId: true } });
  await compareClaims(
    db(),
    claims.map(({ claimId }) => claimId),
  );
}

async function measureDiscrepancies(): Promise<number[]> {
  const claims = await db().$queryRaw<{ id: string }[]>`
    SELECT "claimId" AS id FROM link GROUP BY "claimId" HAVING count(*) BETWEEN 4 AND 12 ORDER BY "claimId" LIMIT ${times}`;
  const values: number[] = [];
  for (const { id } of claims) {
    const links = await db().link.findMany({ where: { claimId: id }, select: { mentionId: true } });
    await factsOfMentions(
      db(),
      null,
      links.map(({ mentionId }) => mentionId),
    );
    await db().$executeRaw`UPDATE claim_comparison SET "comparedAs" = NULL WHERE "claimId" = ${id}::uuid`;
    values.push(...(await timed(1, () => compareClaim(db(), id))));
  }
  return values;
}

async function measure(): Promise<Row[]> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  const begin = performance.now();
  const project = await fillProject(client, mentions);
  const filled = (performance.now() - begin) / 1000;
  const { rows } = await client.query<{ bytes: string }>("SELECT pg_database_size(current_database()) AS bytes");
  await client.end();
  const person = await db().person.findUniqueOrThrow({ where: { id: project.person } });
  const actor: Actor = { id: person.id, name: person.name, email: person.email, operator: false, session: null };

  const places = await placesOf(project);
  const inStory = await measureSuggestions(actor, places, "story");
  const inProject = await measureSuggestions(actor, places.slice(0, 5), "project");
  const matrix = { story: project.largeStory, limit: "200" };
  const words = places.map(({ text }) => text.split(" ").slice(3, 5).join(" "));
  const wordsOf = (run: number) => words[run % words.length] ?? "";
  const sentenceOf = (run: number) => ({
    project: project.id,
    text: places[run % places.length]?.text.split(/(?<=\.) /)[run % 9] ?? "",
  });
  await settle(project.largeStory);
  await timed(5, () => getMatrix.ask(actor, matrix));
  const name = (what: string) => `${mentions.toLocaleString("en")}: ${what}`;
  const ms = (what: string, values: number[]): Row => ({ name: name(what), values, unit: "ms" });
  return [
    ms("suggestions for a new mention (≤ 50)", inStory.later),
    ms("the first in its story since the start", inStory.first),
    ms("suggestions from the whole project", inProject.later),
    ms("matrix, 200 of 500 claims × 20 outlets (≤ 200)", await timed(times, () => getMatrix.ask(actor, matrix))),
    ms(
      "search over all kinds (≤ 100)",
      await timed(times, (run) => search.ask(actor, { q: wordsOf(run), project: project.id })),
    ),
    ms(
      "claims that have two words (≤ 100)",
      await timed(times, (run) => listClaims.ask(actor, { project: project.id, q: wordsOf(run) })),
    ),
    ms("claims that may say a sentence", await timed(times, (run) => listLikelyClaims.ask(actor, sentenceOf(run)))),
    ms("discrepancies of one claim (≤ 20)", await measureDiscrepancies()),
    { name: name("making and indexing the project"), values: [filled], unit: "s" },
    { name: name("database on disk"), values: [Number(rows[0]?.bytes ?? 0) / 1e6], unit: "MB" },
    { name: name("memory of the process, all of it"), values: [process.memoryUsage().rss / 1e6], unit: "MB" },
  ];
}

const measured = await measure();
await db().$disconnect();
await pool().end();
process.stdout.write(JSON.stringify(measured), () => process.exit(0));
