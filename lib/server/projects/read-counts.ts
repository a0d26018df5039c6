import type { Tx } from "../db/client";
import { Prisma } from "../db/generated/client";

interface CountRow {
  readonly what: string;
  readonly id: string;
  readonly count: number;
}

/**
 * Reads counts in one query. Each part is SQL that selects `id` and `count` (int), grouped by id; the answer looks up a
 * part's count for an id, 0 where there is none.
 */
export async function readCounts<W extends string>(
  tx: Tx,
  parts: Readonly<Record<W, Prisma.Sql>>,
): Promise<(what: W, id: string) => number> {
  const selects = Object.entries<Prisma.Sql>(parts).map(
    ([what, part]) => Prisma.sql`SELECT ${what} AS what, id, count FROM (${part}) AS part`,
  );
  const rows = await tx.$queryRaw<CountRow[]>`${Prisma.join(selects, " UNION ALL ")}`;
  const counts = new Map(rows.map(({ what, id, count }) => [`${what} ${id}`, count]));
  return (what, id) => counts.get(`${what} ${id}`) ?? 0;
}
