import { z } from "zod";
import { AppError } from "../app-error";
import type { Tx } from "../db/client";
import { insertOutlet } from "../projects/insert-outlet";

/** What is known of an article's outlet: an id or a name that a person gave, or a name and domain that a reader found. */
export type OutletReference = string | { readonly name?: string | undefined; readonly domain?: string | undefined };

async function findByName(tx: Tx, projectId: string, name: string): Promise<string | null> {
  const where = { projectId, deletedAt: null, name: { equals: name, mode: "insensitive" as const } };
  return (await tx.outlet.findFirst({ where, select: { id: true } }))?.id ?? null;
}

/** The id of the project's outlet that is meant; a name or a domain that the project has not yet makes a new outlet. */
export async function outletForArticle(tx: Tx, projectId: string, outlet: OutletReference): Promise<string | null> {
  if (typeof outlet === "string" && z.uuid().safeParse(outlet).success) {
    const known = await tx.outlet.findFirst({
      where: { id: outlet, projectId, deletedAt: null },
      select: { id: true },
    });
    if (known) return known.id;
    throw new AppError("invalid", "outlet: this project has no such outlet.", { fields: { outlet: "unknown" } });
  }
  const { name, domain } = typeof outlet === "string" ? { name: outlet, domain: undefined } : outlet;
  if (domain) {
    const known = await tx.outlet.findFirst({ where: { projectId, deletedAt: null, domain }, select: { id: true } });
    if (known) return known.id;
  }
  const called = name ?? domain;
  if (!called) return null;
  return (await findByName(tx, projectId, called)) ?? (await insertOutlet(tx, projectId, { name: called, domain }));
}
