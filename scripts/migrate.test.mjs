import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createDatabase, dropDatabase } from "../lib/server/test/database";
import { query } from "./database/connection.mjs";
import { PlainError } from "./launch/plain-error.mjs";
import { migrate } from "./migrate.mjs";

let folder;
let url;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "variorum-migrations-"));
  url = await createDatabase();
  // The copy holds the project's migrations; these tests bring their own.
  await query(url, `DROP TABLE "_prisma_migrations"`);
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await dropDatabase(url);
});

function write(name, sql) {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, "migration.sql"), sql);
}

const first = "CREATE TABLE a_thing (n int); CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$ SELECT 1; $$;";

test("each migration is applied once, in the order of the names, also by two processes at once", async () => {
  write("2_second", "INSERT INTO a_thing VALUES (2);");
  write("1_first", first);
  const outcomes = await Promise.all([migrate(url, folder), migrate(url, folder)]);
  expect(outcomes.toSorted((a, b) => a.length - b.length)).toEqual([[], ["1_first", "2_second"]]);
  expect(await query(url, "SELECT n FROM a_thing")).toEqual([{ n: 2 }]);
});

test("a failing migration leaves nothing behind and is told in a sentence", async () => {
  write("1_first", first);
  write("2_second", "INSERT INTO a_thing VALUES (1); INSERT INTO nowhere VALUES (1);");
  await expect(migrate(url, folder)).rejects.toThrow(/2_second failed and was undone .*nowhere/);
  expect(await query(url, "SELECT n FROM a_thing")).toEqual([]);
  write("2_second", "INSERT INTO a_thing VALUES (3);");
  expect(await migrate(url, folder)).toEqual(["2_second"]);
});

test("a migration that was changed after it was applied is refused", async () => {
  write("1_first", first);
  await migrate(url, folder);
  write("1_first", `${first} -- changed`);
  const refusal = migrate(url, folder);
  await expect(refusal).rejects.toThrow(PlainError);
  await expect(refusal).rejects.toThrow(/1_first was changed/);
});

test("a database of a newer version is refused", async () => {
  write("1_first", first);
  write("2_second", "SELECT 1;");
  await migrate(url, folder);
  rmSync(join(folder, "2_second"), { recursive: true });
  await expect(migrate(url, folder)).rejects.toThrow(/2_second, which this version does not know/);
});
