import { db, pool } from "./db/client";

/** Closes this process's connections, so that a command line can end; nothing may be called afterwards. */
export async function closeDatabase(): Promise<void> {
  await db().$disconnect();
  await pool().end();
}
