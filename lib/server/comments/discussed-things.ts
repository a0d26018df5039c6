import type { z } from "zod";
import type { discussed } from "@/lib/contract/comments";
import type { ProjectScope } from "../access/project-scope";
import { visibility } from "../access/visibility";
import { notFound } from "../app-error";
import type { Tx } from "../db/client";

/** A thing to be discussed, as a request names it. */
export interface Discussable {
  readonly kind: z.infer<typeof discussed>["kind"];
  readonly id: string;
}

const living = { deletedAt: null, story: { deletedAt: null } } as const;
const select = { projectId: true } as const;

/** The project of a living mention, claim or article; null when there is none. */
export async function findProjectOf(tx: Tx, { kind, id }: Discussable): Promise<string | null> {
  if (kind === "claim") {
    return (await tx.claim.findFirst({ where: { id, deletedAt: null }, select }))?.projectId ?? null;
  }
  if (kind === "article") return (await tx.article.findFirst({ where: { id, ...living }, select }))?.projectId ?? null;
  return (await tx.mention.findFirst({ where: { id, deletedAt: null, article: living }, select }))?.projectId ?? null;
}

/** A mention or claim of a layer that the member does not see answers like one that is not there. */
export async function requireDiscussable(tx: Tx, scope: ProjectScope, { kind, id }: Discussable): Promise<void> {
  if (kind === "article") return;
  const where = { id, ...visibility(scope) };
  const seen = kind === "mention" ? await tx.mention.count({ where }) : await tx.claim.count({ where });
  if (seen === 0) throw notFound();
}

/** The column that names the thing. */
export function discussedColumn({ kind, id }: Discussable) {
  if (kind === "mention") return { mentionId: id };
  return kind === "claim" ? { claimId: id } : { articleId: id };
}
