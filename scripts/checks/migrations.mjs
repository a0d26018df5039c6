import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inRoot } from "../launch/paths.mjs";
import { PlainError } from "../launch/plain-error.mjs";
import { prisma } from "../launch/prisma.mjs";
import { copyTemplate, openTestCluster } from "../tests/cluster.mjs";

const schema = inRoot("prisma", "schema.prisma");

/** Throws a PlainError unless the migrations make what the schema says, a planted change is noticed, and Prisma agrees with our runner. */
export async function checkMigrations() {
  const cluster = await openTestCluster();
  try {
    const url = await copyTemplate(cluster.url, `check_${process.pid}`);
    await requireNoDrift(url);
    await requireDriftIsNoticed(url);
    await requireUpToDate(url);
    return "no drift, a planted one noticed, status up to date";
  } finally {
    await cluster.stop();
  }
}

async function requireNoDrift(url) {
  const { code, output } = await compare(schema, url);
  if (code === 0 && output.includes("No difference detected")) return;
  throw new PlainError(
    `${output.trim()}\nprisma/schema.prisma and the migrations differ: write a migration for what stands above.`,
  );
}

async function requireDriftIsNoticed(url) {
  const folder = mkdtempSync(join(tmpdir(), "variorum-drift-"));
  const changed = join(folder, "schema.prisma");
  writeFileSync(changed, `${readFileSync(schema, "utf8")}\nmodel Planted {\n  id String @id\n}\n`);
  const { code, output } = await compare(changed, url).finally(() => rmSync(folder, { recursive: true }));
  if (code === 2 && output.includes("Planted")) return;
  throw new PlainError(
    `${output.trim()}\nThe drift check does not notice a planted table: it proves nothing as it is.`,
  );
}

async function requireUpToDate(url) {
  const { code, output } = await prisma(["migrate", "status"], url);
  if (code === 0 && output.includes("Database schema is up to date")) return;
  throw new PlainError(
    `${output.trim()}\nPrisma does not take a database that scripts/migrate.mjs migrated for up to date.`,
  );
}

const compare = (target, url) =>
  prisma(["migrate", "diff", "--from-migrations", "prisma/migrations", "--to-schema", target, "--exit-code"], url);
