import { randomUUID } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the database `postgres` in the cluster that `scripts/tests/vitest-database.mjs` opened. */
    clusterUrl: string;
  }
}

async function administer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject("clusterUrl") });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** Makes a database with every migration and no rows, and answers its address. */
export async function createDatabase(): Promise<string> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await administer(`CREATE DATABASE ${name} TEMPLATE variorum_template`);
  const url = new URL(inject("clusterUrl"));
  url.pathname = name;
  return url.href;
}

/** Removes a database that `createDatabase` made, ending the connections that are still open. */
export function dropDatabase(url: string): Promise<void> {
  return administer(`DROP DATABASE IF EXISTS ${new URL(url).pathname.slice(1)} WITH (FORCE)`);
}
