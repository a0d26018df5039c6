import { chmodSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openCluster } from "./cluster.mjs";
import { connected, query } from "./connection.mjs";
import { describeUnfitness } from "./database.mjs";
import { readPostmaster } from "./postmaster.mjs";

let folder;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "variorum-cluster-"));
  chmodSync(folder, 0o711);
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

const kill = () => process.kill(readPostmaster(join(folder, "postgres", "cluster")).pid, "SIGKILL");

test("what was acknowledged survives kill -9, and the next start succeeds", { timeout: 60_000 }, async () => {
  let acknowledged = 0;
  for (let round = 0; round < 3; round += 1) {
    const cluster = await openCluster(folder);
    const url = cluster.url("postgres");
    await query(url, "CREATE TABLE IF NOT EXISTS a_thing (n int)");
    for (let n = 0; n < 20; n += 1) await query(url, "INSERT INTO a_thing VALUES (1)");
    acknowledged += 20;
    expect(await query(url, "SELECT count(*)::int AS n FROM a_thing")).toEqual([{ n: acknowledged }]);
    kill();
  }
  const cluster = await openCluster(folder);
  expect(await query(cluster.url("postgres"), "SELECT count(*)::int AS n FROM a_thing")).toEqual([{ n: acknowledged }]);
  await cluster.stop();
});

test("two that open it at once share one server, and only who started it stops it", async () => {
  const [one, other] = await Promise.all([openCluster(folder), openCluster(folder)]);
  expect(one.url("postgres")).toBe(other.url("postgres"));
  const late = await openCluster(folder);
  await late.stop();
  expect(await query(one.url("postgres"), "SELECT 1 AS n")).toEqual([{ n: 1 }]);
  await Promise.all([one.stop(), other.stop()]);
  await expect(query(one.url("postgres"), "SELECT 1")).rejects.toThrow();
});

test("the password is asked for, kept from others, and the server listens on loopback only", async () => {
  const cluster = await openCluster(folder);
  const url = new URL(cluster.url("postgres"));
  expect(statSync(join(folder, "postgres", "password")).mode & 0o777).toBe(0o600);
  const settings = await query(
    url.href,
    "SELECT name, setting FROM pg_settings WHERE name IN ('listen_addresses', 'fsync') ORDER BY 1",
  );
  expect(settings.map(({ setting }) => setting)).toEqual(["on", "127.0.0.1"]);
  url.password = "guess";
  await expect(query(url.href, "SELECT 1")).rejects.toMatchObject({ code: "28P01" });
  await cluster.stop();
});

test("a database that cannot fold letters beyond English is found unfit", async () => {
  const cluster = await openCluster(folder);
  await query(cluster.url("postgres"), "CREATE DATABASE narrow LOCALE 'C' LOCALE_PROVIDER libc TEMPLATE template0");
  expect(await connected(cluster.url("narrow"), describeUnfitness)).toContain("cannot fold");
  expect(await connected(cluster.url("postgres"), describeUnfitness)).toBeNull();
  await cluster.stop();
});
