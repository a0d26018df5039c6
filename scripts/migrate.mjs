import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { connected } from "./database/connection.mjs";
import { inRoot } from "./launch/paths.mjs";
import { PlainError } from "./launch/plain-error.mjs";

const lockNumber = 72707369;

// Prisma's own table, letter for letter, so that `prisma migrate status` reads what was applied here.
const ledger = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

/**
 * Brings a database to the newest migration, each in a transaction of its own, one process at a time. Answers the names applied now;
 * throws a PlainError, leaving the database as it was, when a migration fails, was changed since, or is unknown here.
 */
export function migrate(databaseUrl, folder = inRoot("prisma", "migrations")) {
  return connected(databaseUrl, async (client) => {
    // Held by the session, so it ends with the connection.
    await client.query("SELECT pg_advisory_lock($1)", [lockNumber]);
    await client.query(ledger);
    const applied = await readApplied(client);
    const known = readMigrations(folder);
    refuseUnknown(applied, known);
    const pending = known.filter((migration) => isPending(migration, applied));
    for (const migration of pending) await apply(client, migration);
    return pending.map(({ name }) => name);
  });
}

function readMigrations(folder) {
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, file: join(folder, name, "migration.sql") }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => {
      const sql = readFileSync(file, "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

async function readApplied(client) {
  const { rows } = await client.query(
    `SELECT migration_name AS name, checksum, finished_at AS "finishedAt" FROM "_prisma_migrations" WHERE rolled_back_at IS NULL`,
  );
  return new Map(rows.map((row) => [row.name, row]));
}

function refuseUnknown(applied, known) {
  const names = new Set(known.map(({ name }) => name));
  const unknown = [...applied.keys()].find((name) => !names.has(name));
  if (unknown) {
    throw new PlainError(
      `The database holds the migration ${unknown}, which this version does not know: start the newer version of Variorum that made it.`,
    );
  }
}

function isPending({ name, checksum }, applied) {
  const earlier = applied.get(name);
  if (!earlier) return true;
  if (!earlier.finishedAt) {
    throw new PlainError(
      `The migration ${name} failed earlier and was left half done: mend the database, then run \`npx prisma migrate resolve --rolled-back ${name}\`.`,
    );
  }
  if (earlier.checksum !== checksum) {
    throw new PlainError(
      `The migration ${name} was changed after this database took it: restore prisma/migrations/${name}/migration.sql and put the change into a new migration.`,
    );
  }
  return false;
}

async function apply(client, { name, sql, checksum }) {
  await client.query("BEGIN");
  try {
    await client.query(sql);
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw new PlainError(
      `The migration ${name} failed and was undone (${error.message}): mend what it names, then start again; the data is as it was.`,
    );
  }
}
