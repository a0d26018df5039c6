import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { PlainError } from "../launch/plain-error.mjs";
import { runAs } from "./account.mjs";
import { locateBinaries } from "./binaries.mjs";
import { query } from "./connection.mjs";
import { clusterPlace } from "./place.mjs";
import { dropForeignPid, isAlive, readIfThere, readPostmaster } from "./postmaster.mjs";

const retryTime = 20_000;
const recoveryTime = 300_000;

/**
 * Starts the PostgreSQL of a data folder, or finds it running. `settings` are server settings as `{ name: value }`. Answers
 * `{ url(database), stop() }`; `stop` ends it only if this call started it.
 */
export async function openCluster(dataFolder, { settings = {}, say = () => {} } = {}) {
  const place = clusterPlace(dataFolder, say);
  const { account } = place;
  const native = locateBinaries(account, say);
  const cluster = join(place.folder, "cluster");
  if (!existsSync(cluster)) await initialise(place, native, say);
  const password = readFileSync(join(place.folder, "password"), "utf8");
  const addressAt = (port) => (database) => `postgresql://app:${password}@127.0.0.1:${port}/${database}`;
  const { port, started } = await startOrFind({ ...place, cluster, native, settings, addressAt });
  const stop = () =>
    runAs(account, join(native, "bin", "pg_ctl"), ["stop", "-D", cluster, "-m", "fast", "-w", "-t", "30"]);
  return { url: addressAt(port), stop: started ? stop : async () => {} };
}

// Made aside and renamed: a cluster is either whole or not there, whenever the power fails and however many start at once.
async function initialise({ folder, account }, native, say) {
  say("Creating the database…");
  const unfinished = `${folder}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700, recursive: true });
  const passwordFile = join(unfinished, "password");
  writeFileSync(passwordFile, randomBytes(24).toString("base64url"), { mode: 0o600 });
  for (const path of account ? [unfinished, passwordFile] : []) chownSync(path, account.uid, account.gid);
  const locale = ["-E", "UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C.UTF-8"];
  const access = ["-U", "app", "-A", "scram-sha-256", "--pwfile", passwordFile];
  const initdb = join(native, "bin", "initdb");
  const { code, output } = await runAs(account, initdb, ["-D", join(unfinished, "cluster"), ...access, ...locale]);
  if (code !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new PlainError(
      `The built-in PostgreSQL could not make its files (${lastWords(output)}): mend that, or set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

async function startOrFind(server) {
  const launcher = join(server.folder, "launcher.pid");
  const began = Date.now();
  let own = false;
  for (;;) {
    const running = await findRunning(server);
    if (running) {
      // One whose launcher was killed belongs to whoever finds it, or nobody would ever stop it.
      own ||= !isAlive(Number(readIfThere(launcher) ?? 0));
      if (own) writeFileSync(launcher, String(process.pid));
      return { port: running, started: own };
    }
    const port = await freePort();
    const { code, output, words } = await start(server, port);
    own ||= code === 0 || output.includes("did not start in time");
    if (code === 0) continue;
    const recovering = isAlive(readPostmaster(server.cluster)?.pid ?? 0);
    const passing = recovering || /lock file|shared memory|could not bind/i.test(words);
    const patience = recovering ? recoveryTime : retryTime;
    if (!passing || Date.now() - began > patience) throw new PlainError(cannotStart(server, words || output));
    // After kill -9 the old server's children need a moment to leave the shared memory.
    await pause(250);
    dropForeignPid(server.cluster);
  }
}

async function findRunning({ cluster, addressAt }) {
  const found = readPostmaster(cluster);
  if (!found?.ready || !isAlive(found.pid)) return null;
  const rows = await query(addressAt(found.port)("postgres"), "SHOW data_directory").catch(() => []);
  return rows[0]?.data_directory && sameFolder(rows[0].data_directory, cluster) ? found.port : null;
}

const sameFolder = (a, b) => statSync(a).ino === statSync(b).ino;

async function start({ folder, cluster, account, native, settings }, port) {
  const log = join(folder, "log");
  trimLog(log);
  const before = readIfThere(log)?.length ?? 0;
  const all = { listen_addresses: "127.0.0.1", unix_socket_directories: "", port, ...settings };
  const options = Object.entries(all).map(([name, value]) => `-c ${name}='${value}'`);
  const args = ["start", "-D", cluster, "-l", log, "-w", "-t", "30", "-o", options.join(" ")];
  const result = await runAs(account, join(native, "bin", "pg_ctl"), args);
  return { ...result, words: readIfThere(log)?.slice(before) ?? "" };
}

const tenMegabytes = 10_000_000;

function trimLog(log) {
  if (existsSync(log) && statSync(log).size > tenMegabytes) renameSync(log, `${log}.old`);
}

function cannotStart({ folder }, words) {
  const log = join(folder, "log");
  return `The built-in PostgreSQL did not start (${lastWords(words)}; all of it in ${log}): mend that, or set DATABASE_URL to a PostgreSQL of your own.`;
}

function lastWords(output) {
  const lines = output.trim().split("\n");
  const line = lines.findLast((text) => /\b(FATAL|PANIC|error):/.test(text)) ?? lines[0];
  return line.replace(/^.*\b(FATAL|PANIC|error):\s*/, "").replace(/^postgres: /, "");
}

/** A TCP port of 127.0.0.1 that nothing listens on now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
