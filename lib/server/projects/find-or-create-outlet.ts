import type { Tx } from "../db/client";
import { insertOutlet } from "./insert-outlet";

interface NamedOutlet {
  readonly name?: string | undefined;
  /** In lower case, without `www.`. */
  readonly domain?: string | undefined;
}

async function findOutletId(tx: Tx, projectId: string, { name, domain }: NamedOutlet): Promise<string | null> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM outlet WHERE "projectId" = ${projectId}::uuid AND "deletedAt" IS NULL
      AND (lower(domain) = lower(${domain ?? null}) OR lower(name) = lower(${name ?? domain ?? null}))
    ORDER BY (lower(domain) = lower(${domain ?? null})) DESC NULLS LAST, "createdAt", id LIMIT 1`;
  return rows[0]?.id ?? null;
}

/**
 * The id of the project's outlet with this domain, else with this name in any case, else of a new one that gets the
 * palette's next colour. Without a name the domain is the name; one of the two must be given.
 */
export async function findOrCreateOutlet(tx: Tx, projectId: string, outlet: NamedOutlet): Promise<string> {
  const known = await findOutletId(tx, projectId, outlet);
  if (known) return known;
  const name = outlet.name ?? outlet.domain;
  if (name === undefined) throw new RangeError("An outlet needs a name or a domain.");
  // Two imports at the same moment find one another's outlet instead of breaking the unique rule.
  await tx.$queryRaw`SELECT id FROM project WHERE id = ${projectId}::uuid FOR NO KEY UPDATE`;
  return (
    (await findOutletId(tx, projectId, outlet)) ?? (await insertOutlet(tx, projectId, { name, domain: outlet.domain }))
  );
}
