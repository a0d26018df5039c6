import { PlainError } from "../launch/plain-error.mjs";
import { openCluster } from "./cluster.mjs";
import { connected, query } from "./connection.mjs";

/**
 * Opens the database of an installation: the one of `databaseUrl`, else the built-in one of the data folder. Answers `{ url, stop() }`
 * once the database answers and sorts, folds and compares text as this program needs; throws a PlainError where it does not.
 */
export async function openDatabase(dataFolder, { databaseUrl, settings, say }) {
  if (databaseUrl) {
    await requireFitness(databaseUrl);
    return { url: databaseUrl, stop: async () => {} };
  }
  const cluster = await openCluster(dataFolder, { settings, say });
  const known = await query(cluster.url("postgres"), "SELECT 1 FROM pg_database WHERE datname = 'variorum'");
  if (known.length === 0) await query(cluster.url("postgres"), "CREATE DATABASE variorum").catch(ignoreDuplicate);
  return { url: cluster.url("variorum"), stop: cluster.stop };
}

function ignoreDuplicate(error) {
  if (error.code !== "42P04" && error.code !== "23505") throw error;
}

async function requireFitness(databaseUrl) {
  const where = describeAddress(databaseUrl);
  const defect = await connected(databaseUrl, describeUnfitness).catch((error) => unreachable(error));
  if (defect)
    throw new PlainError(
      `The database of DATABASE_URL (${where}) ${defect}, or unset DATABASE_URL to use the built-in one.`,
    );
}

/** What makes a database unfit, as the end of a sentence that names the remedy, or null when it will do. */
export async function describeUnfitness(client) {
  const { rows } = await client.query(`
    SELECT current_setting('server_version_num')::int >= 150000 AS recent,
      current_setting('server_encoding') = 'UTF8' AS utf8,
      lower('ТОКАЕВ') = 'токаев' AND 'Токаев' ILIKE 'ТОКАЕВ' AS folds,
      EXISTS (SELECT FROM pg_extension WHERE extname = 'pg_trgm') AS trigrams`);
  const { recent, utf8, folds, trigrams } = rows[0];
  if (!recent) return "is older than PostgreSQL 15: upgrade it";
  if (!utf8) return "does not store UTF-8: create it again with ENCODING 'UTF8'";
  const similar = !trigrams || (await client.query("SELECT similarity('Токаев', 'Токаева') > 0.5 AS yes")).rows[0].yes;
  if (folds && similar) return null;
  return "cannot fold the case of letters beyond English: create it again with LOCALE_PROVIDER icu or a UTF-8 locale such as C.UTF-8";
}

const remedies = {
  "3D000": "does not exist: create it with createdb",
  "28P01": "refuses the password: correct DATABASE_URL",
  28000: "refuses this account: correct DATABASE_URL",
  ENOTFOUND: "has a host name that is not known: correct DATABASE_URL",
};

function unreachable(error) {
  return remedies[error.code] ?? `cannot be reached (${error.code ?? error.message}): start it, correct DATABASE_URL`;
}

function describeAddress(databaseUrl) {
  const url = URL.canParse(databaseUrl) ? new URL(databaseUrl) : null;
  if (!/^postgres(ql)?:$/.test(url?.protocol)) {
    throw new PlainError("DATABASE_URL is not an address: write it as postgresql://user:password@host:5432/database.");
  }
  return `${url.pathname.slice(1)} at ${url.hostname || "the local socket"}:${url.port || 5432}`;
}
