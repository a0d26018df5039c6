import { z } from "zod";
import { linkStatus, stance } from "@/lib/contract/claims";
import { AppError } from "../app-error";
import type { Tx } from "../db/client";
import { Prisma } from "../db/generated/client";
import type { Restorer, Snapshots, Target } from "../events/restorer";
import { type LinkRow, linkKey, snapshotLink } from "./link-row";

const snapshot = z.object({ stance, status: linkStatus, deletedAt: z.coerce.date().nullable() });

type Row = Pick<LinkRow, "mentionId" | "claimId" | "stance" | "status" | "version" | "deletedAt">;

const columns = Prisma.sql`l."mentionId", l."claimId", l.stance::text AS stance, l.status::text AS status, l.version, l."deletedAt"`;

function endsOf(id: string) {
  const [mention = "", claim = ""] = id.split("/");
  return { mention, claim };
}

function byKey(rows: readonly Row[]): Snapshots {
  return new Map(rows.map((row) => [linkKey(row), snapshotLink(row)]));
}

async function currentLinks(tx: Tx, ids: readonly string[]): Promise<Snapshots> {
  const ends = ids.map(endsOf);
  const rows = await tx.$queryRaw<Row[]>`
    SELECT ${columns} FROM link l
    JOIN unnest(${ends.map(({ mention }) => mention)}::uuid[], ${ends.map(({ claim }) => claim)}::uuid[]) AS k(mention, claim)
      ON l."mentionId" = k.mention AND l."claimId" = k.claim`;
  return byKey(rows);
}

async function requireEnds(tx: Tx, ids: readonly string[]): Promise<void> {
  const ends = ids.map(endsOf);
  const gone = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM mention WHERE id = ANY(${ends.map(({ mention }) => mention)}::uuid[]) AND "deletedAt" IS NOT NULL
    UNION ALL SELECT 1 FROM claim WHERE id = ANY(${ends.map(({ claim }) => claim)}::uuid[]) AND "deletedAt" IS NOT NULL LIMIT 1`;
  if (gone.length === 0) return;
  throw new AppError("conflict", "This cannot be undone: the mention or the claim was deleted since.");
}

async function restoreLinks(tx: Tx, targets: readonly Target[]): Promise<Snapshots> {
  const now = new Date();
  const rows = targets.map(({ id, target }) => {
    const kept = target ? snapshot.parse(target) : { deletedAt: now };
    return { id, ...endsOf(id), ...kept };
  });
  await requireEnds(
    tx,
    rows.filter(({ deletedAt }) => deletedAt === null).map(({ id }) => id),
  );
  const restored = await tx.$queryRaw<Row[]>`
    UPDATE link l SET stance = coalesce(t.stance, l.stance::text)::stance,
      status = coalesce(t.status, l.status::text)::link_status,
      "deletedAt" = t."deletedAt", "updatedAt" = ${now}, version = l.version + 1
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS t (mention uuid, claim uuid, stance text, status text, "deletedAt" timestamptz)
    WHERE l."mentionId" = t.mention AND l."claimId" = t.claim
    RETURNING ${columns}`;
  return byKey(restored);
}

/** A claim that is merged or split moves thousands of links: they are put back together. */
export const restoreLink: Restorer = {
  current: async (tx, id) => (await currentLinks(tx, [id])).get(id) ?? null,
  restore: async (tx, id, target) => (await restoreLinks(tx, [{ id, target }])).get(id) ?? null,
  many: { current: currentLinks, restore: restoreLinks },
};
