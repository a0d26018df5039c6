import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";
import { parseAddress } from "./address.mjs";
import { execute } from "./administration.mjs";

const charType = 18;
const paddedCharType = 1042;
const charColumns = new Set();

/** The adapter over which the engine talks to the database and to the shadow database it replays migrations in. */
export function adapterFactory({ url, shadowUrl }) {
  presentCharColumns();
  const { schema, connection } = parseAddress(url);
  const factory = new PrismaPg(connection, { schema });
  const connect = factory.connect.bind(factory);
  factory.connect = async () => translating(await connect());
  factory.connectToShadowDb = () =>
    shadowUrl ? connectToGivenShadow(shadowUrl) : connectToNewShadow(connection, schema);
  return factory;
}

async function connectToGivenShadow(shadowUrl) {
  const { schema, connection } = parseAddress(shadowUrl);
  const name = pg.escapeIdentifier(schema);
  await execute(connection, `DROP SCHEMA IF EXISTS ${name} CASCADE; CREATE SCHEMA ${name}`);
  return translating(await new PrismaPg(connection, { schema }).connect());
}

async function connectToNewShadow(connection, schema) {
  const database = `prisma_migrate_shadow_db_${randomUUID()}`;
  await execute(connection, `CREATE DATABASE "${database}"`);
  const shadow = translating(
    await new PrismaPg({ ...connection, database, idleTimeoutMillis: 1 }, { schema }).connect(),
  );
  const dispose = shadow.dispose.bind(shadow);
  shadow.dispose = async () => {
    await dispose().catch(() => {});
    await execute(connection, `DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`);
  };
  return shadow;
}

// The adapter refuses catalog columns of PostgreSQL's one-byte "char", which the engine reads when it describes a schema. They are
// shown to the adapter as padded characters, and to the engine as characters again.
function presentCharColumns() {
  const query = pg.Client.prototype.query;
  pg.Client.prototype.query = function presenting(...parameters) {
    const callback = parameters.at(-1);
    if (typeof callback === "function") {
      parameters[parameters.length - 1] = (error, result) => callback(error, result && showChars(result));
    }
    const pending = query.apply(this, parameters);
    return typeof pending?.then === "function" ? pending.then(showChars) : pending;
  };
}

function showChars(answer) {
  const fields = [answer].flat().flatMap((result) => result?.fields ?? []);
  for (const field of fields.filter(({ dataTypeID }) => dataTypeID === charType)) {
    field.dataTypeID = paddedCharType;
    charColumns.add(field.name);
  }
  return answer;
}

function translating(connection) {
  const queryRaw = connection.queryRaw.bind(connection);
  connection.queryRaw = async (query) => {
    charColumns.clear();
    const result = await queryRaw(query);
    result.columnNames.forEach((name, index) => {
      const isChar = charColumns.has(name) && result.columnTypes[index] === ColumnTypeEnum.Text;
      if (isChar) result.columnTypes[index] = ColumnTypeEnum.Character;
    });
    return result;
  };
  // The adapter cuts a script at every semicolon, also inside a function's body; PostgreSQL takes it whole.
  connection.executeScript = async (script) => {
    await connection.client.query(script).catch((error) => connection.onError(error));
  };
  return connection;
}
