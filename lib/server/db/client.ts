import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { env } from "../env";
import { type Prisma, PrismaClient } from "./generated/client";

export type Db = PrismaClient;
/** A transaction; every query function takes one, so that commands and queries read alike. */
export type Tx = Prisma.TransactionClient;

declare global {
  var variorumDb: PrismaClient | undefined;
  var variorumPool: pg.Pool | undefined;
}

/**
 * How the database plans: its compiler takes longer than any of our queries, and a page read at random costs here about what one read
 * in order does. A claim's links are then looked up by their indexes; the matrix of 500 claims takes half the time.
 */
const planning = "-c jit=off -c random_page_cost=1.1";

/** The process's one connection pool. Idle connections that the server closes are reopened at the next query. */
export function pool(): pg.Pool {
  if (env().NEXT_PHASE === "phase-production-build") throw new Error("A build must not open the database.");
  if (!globalThis.variorumPool) {
    globalThis.variorumPool = new pg.Pool({ connectionString: env().DATABASE_URL, max: 12, options: planning });
    globalThis.variorumPool.on("error", () => undefined);
  }
  return globalThis.variorumPool;
}

/** The process's one Prisma client. */
export function db(): Db {
  globalThis.variorumDb ??= new PrismaClient({ adapter: new PrismaPg(pool()) });
  return globalThis.variorumDb;
}
