import type { OutletAnswer } from "@/lib/contract/projects/outlets";
import type { Tx } from "../db/client";
import { type Outlet, Prisma } from "../db/generated/client";
import { readCounts } from "./read-counts";

/** Outlets as answers, with how many articles each has, counted in one query. */
export async function presentOutlets(tx: Tx, rows: readonly Outlet[]): Promise<OutletAnswer[]> {
  if (rows.length === 0) return [];
  const ids = Prisma.join(rows.map((row) => Prisma.sql`${row.id}::uuid`));
  const count = await readCounts(tx, {
    articles: Prisma.sql`SELECT a."outletId" AS id, count(*)::int AS count FROM article a
      JOIN story s ON s.id = a."storyId" AND s."deletedAt" IS NULL
      WHERE a."outletId" IN (${ids}) AND a."deletedAt" IS NULL GROUP BY 1`,
  });
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    name: row.name,
    domain: row.domain,
    country: row.country,
    language: row.language,
    colour: row.colour,
    articles: count("articles", row.id),
  }));
}

/** One outlet as an answer; it must exist. */
export async function getOutletAnswer(tx: Tx, id: string): Promise<OutletAnswer> {
  const [answer] = await presentOutlets(tx, [await tx.outlet.findUniqueOrThrow({ where: { id } })]);
  if (!answer) throw new RangeError("An outlet that exists has an answer.");
  return answer;
}
