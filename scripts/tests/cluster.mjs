import { chmodSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openCluster } from "../database/cluster.mjs";
import { query } from "../database/connection.mjs";
import { isAlive, readPostmaster } from "../database/postmaster.mjs";
import { onStop } from "../launch/stopping.mjs";
import { migrate } from "../migrate.mjs";

/** The database that every test database is a copy of: all migrations, no rows. */
export const template = "variorum_template";

const prefix = "variorum-test-";

// What is lost when the power fails may be lost here, and is not waited for.
const settings = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: 200 };

/**
 * A PostgreSQL for tests alone, with the migrated template in it: the one whose address VARIORUM_TEST_CLUSTER holds, else a new one in a
 * temporary folder, which `stop` ends and removes. Answers `{ url, stop() }`, the address being that of its database `postgres`.
 */
export async function openTestCluster() {
  if (process.env.VARIORUM_TEST_CLUSTER) return { url: process.env.VARIORUM_TEST_CLUSTER, stop: async () => {} };
  removeAbandoned();
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  // As root the database runs under another account, which must be able to enter.
  chmodSync(folder, 0o711);
  const cluster = await openCluster(folder, { settings });
  const remove = async () => {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  const forget = onStop(remove);
  const stop = () => {
    forget();
    return remove();
  };
  try {
    await query(cluster.url("postgres"), `CREATE DATABASE ${template}`);
    await migrate(cluster.url(template));
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: cluster.url("postgres"), stop };
}

/** Makes a database that is a copy of the template; answers its address. */
export async function copyTemplate(clusterUrl, name) {
  await query(clusterUrl, `CREATE DATABASE "${name}" TEMPLATE ${template}`);
  const url = new URL(clusterUrl);
  url.pathname = name;
  return url.href;
}

// A run that was killed leaves its cluster running: the folder's name says whose it was.
function removeAbandoned() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    if (isAlive(Number(name.slice(prefix.length).split("-")[0]))) continue;
    const folder = join(tmpdir(), name);
    const running = readPostmaster(join(folder, "postgres", "cluster"));
    if (running && isAlive(running.pid)) process.kill(running.pid, "SIGQUIT");
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
