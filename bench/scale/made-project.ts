import type { Client } from "pg";

/** Ids that say what they are of: the same number always makes the same id, of a form that the API takes. */
const idOf = (kind: string, number: string) =>
  `overlay(overlay(md5('${kind}' || ${number}) placing '4' from 13) placing '8' from 17)::uuid`;

const perArticle = 25;
const articlesOfStory = 20;
const perStory = perArticle * articlesOfStory;

/** What is made: stories of 500 mentions in 20 articles, one of each outlet, and one story of 500 claims that all outlets tell. */
export interface MadeProject {
  readonly id: string;
  readonly person: string;
  readonly stories: number;
  readonly largeStory: string;
}

// Words of three syllables out of 40, so that 64,000 are different; a few are in every text, and most in hardly any.
const syllables = "kalomitesuranodevipogubamerisotalunefihopazecydokevubimaxerujotaliwyquzafe";
const syllable = (number: string) => `substr('${syllables}', 1 + 2 * ((${number}) % 36), 2)`;
const word = (number: string) =>
  `${syllable(number)} || ${syllable(`${number} / 36`)} || ${syllable(`${number} / 1296`)}`;

/** What is told of one matter: mostly one figure, and in a tenth of the sentences another. */
const figure = (matter: string) => `CASE
  WHEN random() < 0.9 THEN 100 + (((${matter}) * 7) % 40) * 10
  ELSE 100 + (random() * 40)::int * 10 END`;

/**
 * A statement of a dozen words and more: a third of them of the story's own hundred, and now and then the figure of its matter. Of the
 * pairs that answer one question, a fifth to a third differ in their figures; of those of the outside articles 42 of 143 differ or deny.
 */
const sentence = (story: string, seed: string, matter: string) => `(
  SELECT string_agg(CASE
    WHEN w % 11 = 5 THEN (${figure(`(${matter}) + w`)})::text || ' people'
    WHEN random() < 0.35 THEN ${word(`((${story}) * 977 + (random() * 100)::int * 31) % 46656`)}
    ELSE ${word("(46655 * random() ^ 4)::int")} END, ' ')
  FROM generate_series(1, 12 + (${seed}) % 9) w)`;

function statements(mentions: number): string[] {
  const stories = Math.max(1, Math.round(mentions / perStory));
  const project = idOf("project", "'1'");
  const layer = idOf("layer", "'1'");
  const person = idOf("person", "'1'");
  const numbered = (count: number | string) => `generate_series(0, ${count} - 1) AS n`;
  const articles = (stories + 1) * articlesOfStory;
  const storyOf = `(n / ${articlesOfStory})`;
  return [
    "SET session_replication_role = replica",
    "SET synchronous_commit = off",
    "SET maintenance_work_mem = '512MB'",
    "SELECT setseed(0.5)",
    `INSERT INTO person (id, email, name) VALUES (${person}, 'scale@press.example', 'Scale')`,
    `INSERT INTO project (id, name) VALUES (${project}, 'Scale')`,
    `INSERT INTO layer (id, "projectId", kind) VALUES (${layer}, ${project}, 'shared')`,
    `INSERT INTO membership ("projectId", "personId", role) VALUES (${project}, ${person}, 'owner')`,
    `INSERT INTO outlet (id, "projectId", name, colour)
      SELECT ${idOf("outlet", "n")}, ${project}, 'Outlet ' || n, 'teal' FROM ${numbered(articlesOfStory)}`,
    `INSERT INTO story (id, "projectId", title, "eventDate")
      SELECT ${idOf("story", "n")}, ${project}, 'Story ' || n, '2031-06-10' FROM ${numbered(stories + 1)}`,
    `INSERT INTO raw_source (id, "projectId", bytes, hash, "mediaType", encoding)
      VALUES (${idOf("source", "'1'")}, ${project}, '', encode(sha256(''), 'hex'), 'text/plain', 'utf-8')`,
    `INSERT INTO article (id, "projectId", "storyId", "outletId", title, "publishedAt", language)
      SELECT ${idOf("article", "n")}, ${project}, ${idOf("story", storyOf)}, ${idOf("outlet", `(n % ${articlesOfStory})`)},
        'Article ' || n, (DATE '2031-06-11' + n % 9)::text, 'en' FROM ${numbered(articles)}`,
    `CREATE TEMP TABLE made AS
      SELECT n AS article, k, ${sentence(storyOf, "n + k", "k")} || '.' AS quote
      FROM ${numbered(articles)}, generate_series(0, ${perArticle} - 1) AS k`,
    `CREATE TEMP TABLE placed AS
      SELECT *, coalesce(sum(length(quote) + 1) OVER (PARTITION BY article ORDER BY k ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)::int AS start,
        article * ${perArticle} + k AS n FROM made`,
    `INSERT INTO revision (id, "articleId", number, text, "textHash", blocks, "rawSourceId")
      SELECT ${idOf("revision", "article")}, ${idOf("article", "article")}, 1, string_agg(quote, ' ' ORDER BY k),
        encode(sha256(convert_to(string_agg(quote, ' ' ORDER BY k), 'UTF8')), 'hex'),
        jsonb_build_array(jsonb_build_object('type', 'paragraph', 'start', 0, 'end', sum(length(quote) + 1) - 1, 'marks', '[]'::jsonb)),
        ${idOf("source", "'1'")} FROM placed GROUP BY article`,
    `INSERT INTO mention (id, "projectId", "layerId", "articleId", "revisionId", start, quote, "authorId")
      SELECT ${idOf("mention", "n")}, ${project}, ${layer}, ${idOf("article", "article")}, ${idOf("revision", "article")}, start, quote, ${person}
      FROM placed`,
    `INSERT INTO segment ("mentionId", ordinal, start, "end")
      SELECT ${idOf("mention", "n")}, 0, start, start + length(quote) FROM placed`,
    `INSERT INTO fact_reading ("mentionId") SELECT id FROM mention`,
    `INSERT INTO claim (id, "projectId", "layerId", statement, "authorId")
      SELECT ${idOf("claim", `(article / ${articlesOfStory}) || ' ' || k`)}, ${project}, ${layer}, quote, ${person}
      FROM placed WHERE article % ${articlesOfStory} = 0`,
    `INSERT INTO story_claim ("storyId", "claimId", "layerId", number)
      SELECT ${idOf("story", `(article / ${articlesOfStory})`)}, ${idOf("claim", `(article / ${articlesOfStory}) || ' ' || k`)}, ${layer}, k + 1
      FROM placed WHERE article % ${articlesOfStory} = 0`,
    `INSERT INTO link ("mentionId", "claimId", "layerId", "authorId")
      SELECT ${idOf("mention", "n")}, ${idOf("claim", `(article / ${articlesOfStory}) || ' ' || k`)}, ${layer}, ${person}
      FROM placed WHERE (n * 7) % 10 < 4`,
  ];
}

/** The story that the matrix is measured on: 500 claims, each with a mention in every one of 20 outlets. */
function largeStory(story: number): string[] {
  const [project, layer, person] = [idOf("project", "'1'"), idOf("layer", "'1'"), idOf("person", "'1'")];
  const storyId = idOf("story", `'${story}'`);
  return [
    `INSERT INTO claim (id, "projectId", "layerId", statement, "authorId")
      SELECT ${idOf("large", "c")}, ${project}, ${layer}, ${sentence("7", "c", `c % ${perArticle}`)}, ${person} FROM generate_series(1, 500) c`,
    `INSERT INTO story_claim ("storyId", "claimId", "layerId", number)
      SELECT ${storyId}, ${idOf("large", "c")}, ${layer}, 100 + c FROM generate_series(1, 500) c`,
    `INSERT INTO link ("mentionId", "claimId", "layerId", "authorId")
      SELECT m.id, ${idOf("large", "c")}, ${layer}, ${person}
      FROM generate_series(1, 500) c
      JOIN article a ON a."storyId" = ${storyId}
      JOIN LATERAL (SELECT id FROM mention WHERE "articleId" = a.id ORDER BY start OFFSET c % ${perArticle} LIMIT 1) m ON TRUE`,
    `INSERT INTO claim_comparison ("claimId") SELECT DISTINCT "claimId" FROM link`,
  ];
}

async function withoutIndexes(client: Client, table: string, work: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<{ name: string; made: string }>(
    "SELECT indexname AS name, indexdef AS made FROM pg_indexes WHERE tablename = $1 AND indexdef LIKE '%USING gin%'",
    [table],
  );
  for (const { name } of rows) await client.query(`DROP INDEX "${name}"`);
  await work();
  for (const { made } of rows) await client.query(made);
}

/** Fills an empty, migrated database with a project of so many mentions, counted and analysed as a running one is. */
export async function fillProject(client: Client, mentions: number): Promise<MadeProject> {
  const stories = Math.max(1, Math.round(mentions / perStory));
  await withoutIndexes(client, "mention", () =>
    withoutIndexes(client, "claim", async () => {
      for (const statement of [...statements(mentions), ...largeStory(stories)]) await client.query(statement);
    }),
  );
  await client.query("ANALYZE");
  const { rows } = await client.query<{ id: string; person: string; story: string }>(
    `SELECT ${idOf("project", "'1'")} AS id, ${idOf("person", "'1'")} AS person, ${idOf("story", `'${stories}'`)} AS story`,
  );
  const [row] = rows;
  if (!row) throw new RangeError("Nothing was made.");
  return { id: row.id, person: row.person, stories, largeStory: row.story };
}
