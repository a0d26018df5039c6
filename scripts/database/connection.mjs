import pg from "pg";

/** Opens a connection, hands it to `use`, and closes it whatever happens; answers what `use` answers. */
export async function connected(url, use) {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    application_name: "variorum",
  });
  // A server that goes away raises an error on the idle client, which would end the process; the next query tells it too.
  client.on("error", () => {});
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/** The rows of one statement run on a connection of its own. */
export const query = (url, text, values) => connected(url, async (client) => (await client.query(text, values)).rows);
