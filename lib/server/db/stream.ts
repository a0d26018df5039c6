import pg from "pg";
import { env } from "../env";
import type { Prisma } from "./generated/client";

/** Reads of one moment: every query sees the same state of the database. */
export interface Snapshot {
  /** The rows of a query, fetched `batch` at a time, so that no more are ever in memory. */
  rows(query: Prisma.Sql, batch?: number): AsyncGenerator<Record<string, unknown>>;
}

const MOST_AT_ONCE = 8;
let running = 0;
const waiting: (() => void)[] = [];

async function takeTurn(): Promise<() => void> {
  if (running >= MOST_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  return () => {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  };
}

// Cursors of SQL, not of the protocol: a suspended portal counts as active, so that no timeout would ever end it.
async function* readRows(client: pg.Client, name: string, query: Prisma.Sql, batch: number) {
  await client.query(`DECLARE ${name} NO SCROLL CURSOR FOR ${query.text}`, query.values);
  for (;;) {
    const { rows } = await client.query<Record<string, unknown>>(`FETCH ${batch} FROM ${name}`);
    yield* rows;
    if (rows.length < batch) break;
  }
  await client.query(`CLOSE ${name}`);
}

function createSnapshot(client: pg.Client): Snapshot {
  let count = 0;
  return {
    rows: (query, batch = 500) => {
      count += 1;
      return readRows(client, `rows_${count}`, query, batch);
    },
  };
}

/**
 * Streams what `read` makes of one snapshot of the database, over a connection of its own that closes when the stream
 * ends, fails or is given up. At most eight run at once, the rest wait; one that is not read for ten minutes fails.
 */
export async function* streamSnapshot<T>(read: (snapshot: Snapshot) => AsyncIterable<T>): AsyncGenerator<T> {
  const giveTurn = await takeTurn();
  const client = new pg.Client({ connectionString: env().DATABASE_URL });
  // A connection that breaks between two queries has no one to tell; the next query fails.
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query(`BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY;
      SET LOCAL idle_in_transaction_session_timeout = '10min'; SET LOCAL cursor_tuple_fraction = 1; SET LOCAL jit = off`);
    yield* read(createSnapshot(client));
    await client.query("COMMIT");
  } finally {
    await client.end();
    giveTurn();
  }
}
