import pg from "pg";
import { parseAddress } from "./address.mjs";
import { log } from "./log.mjs";

/** Runs one of the engine's database commands; answers the exit code, and tells a failure on standard error as the engine would. */
export async function administer({ command, url }) {
  const { connection } = parseAddress(url);
  try {
    if (command === "can-connect-to-database") await execute(connection, "SELECT 1");
    else await execute({ ...connection, database: "postgres" }, statement(command, connection.database));
    return 0;
  } catch (error) {
    const code = error.code === "3D000" ? "P1003" : "P1001";
    log("ERROR", { is_panic: false, error_code: code, message: error.message });
    return 1;
  }
}

function statement(command, database) {
  const name = pg.escapeIdentifier(database);
  return command === "create-database" ? `CREATE DATABASE ${name}` : `DROP DATABASE IF EXISTS ${name}`;
}

/** Runs SQL on a connection of its own. */
export async function execute(connection, sql) {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
