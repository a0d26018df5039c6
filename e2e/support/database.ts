import pg from "pg";
import { sharedApp } from "./running-app";

/** Works on the database of the shared app, beside the app itself. */
export async function onDatabase<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: sharedApp().databaseUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
