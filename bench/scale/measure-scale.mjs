import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync } from "node:fs";
import { chmod } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openCluster } from "../../scripts/database/cluster.mjs";
import { query } from "../../scripts/database/connection.mjs";
import { inRoot } from "../../scripts/launch/paths.mjs";
import { onStop } from "../../scripts/launch/stopping.mjs";
import { migrate } from "../../scripts/migrate.mjs";

const sizes = [10_000, 100_000, 1_000_000];

/** What a million mentions take on the disk while they are made, with room to spare. */
const bytesNeeded = 12e9;

/** What suggestions, the matrix, search and discrepancies cost where a project has so many mentions, 500 in each story. */
export async function measureScale() {
  const folder = mkdtempSync(join(tmpdir(), "variorum-scale-"));
  // As root the database runs under another account, which must be able to enter.
  await chmod(folder, 0o711);
  // As a database for this work would be set up, but that a lost machine may lose it.
  const settings = { fsync: "off", shared_buffers: "1GB", max_wal_size: "8GB" };
  const cluster = await openCluster(folder, { settings });
  const remove = async () => {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  const forget = onStop(remove);
  const { bavail, bsize } = statfsSync(folder);
  const rows = [];
  for (const mentions of sizes.filter((size) => size < 1e6 || bavail * bsize > bytesNeeded)) {
    rows.push(...(await measureSize(cluster, mentions)));
  }
  forget();
  await remove();
  return rows;
}

async function measureSize(cluster, mentions) {
  const name = `scale_${mentions}`;
  await query(cluster.url("postgres"), `CREATE DATABASE ${name}`);
  await migrate(cluster.url(name));
  const rows = await inOwnProcess(cluster.url(name), mentions);
  await query(cluster.url("postgres"), `DROP DATABASE ${name} WITH (FORCE)`);
  return rows;
}

// A process for each size: what it takes of memory is that size's alone.
function inOwnProcess(url, mentions) {
  const env = {
    ...process.env,
    DATABASE_URL: url,
    NEXTAUTH_SECRET: "only for this measurement, forty letters",
    PORT: "3000",
  };
  const args = ["--import", "tsx", inRoot("bench", "scale", "measure-size.ts"), String(mentions)];
  const child = spawn(process.execPath, args, { env, cwd: inRoot(), stdio: ["ignore", "pipe", "inherit"] });
  const stop = () => void child.kill();
  const forget = onStop(stop);
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      said += text;
    });
    child.once("exit", (code) => {
      forget();
      if (code === 0) resolve(JSON.parse(said));
      else reject(new Error(`Measuring ${mentions} mentions ended with ${code}.`));
    });
  });
}
