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

/** The process's one connection pool. Idle connections that the server closes are reopened at the next query. */
export function pool(): pg.Pool {
  if (env().NEXT_PHASE === "phase-production-build") throw new Error("A build must not open the database.");
  if (!globalThis.variorumPool) {
    globalThis.variorumPool = new pg.Pool({ connectionString: env().DATABASE_URL, max: 12 });
    globalThis.variorumPool.on("error", () => undefined);
  }
  return globalThis.variorumPool;
}

/** The process's one Prisma client. */
export function db(): Db {
  globalThis.variorumDb ??= new PrismaClient({ adapter: new PrismaPg(pool()) });
  return globalThis.variorumDb;
}
