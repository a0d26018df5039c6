import { type LinkStatus, linkStatuses } from "@/lib/core/claims/stances";
import type { ProjectScope } from "../access/project-scope";
import { visibility } from "../access/visibility";
import type { Tx } from "../db/client";

/** What part of a project an export takes. */
export interface SetScope {
  readonly project: string;
  /** The layers whose rows are taken. */
  readonly layers: readonly string[];
  readonly story: string | null;
  readonly statuses: readonly LinkStatus[];
  /** Takes only what this person wrote: mentions they marked or linked, and their links. */
  readonly annotator: string | null;
}

interface Wanted {
  readonly story?: string | undefined;
  readonly annotator?: string | undefined;
  readonly status: LinkStatus | "all";
}

/**
 * The rows that an export takes: those of the shared layer, or, of one annotator, those in every layer that the caller
 * may see.
 */
export async function resolveSetScope(tx: Tx, scope: ProjectScope, wanted: Wanted): Promise<SetScope> {
  const seen = wanted.annotator === undefined ? { kind: "shared" as const } : visibility(scope).layer;
  const layers = await tx.layer.findMany({ where: { projectId: scope.id, ...seen }, select: { id: true } });
  return {
    project: scope.id,
    layers: layers.map(({ id }) => id),
    story: wanted.story ?? null,
    statuses: wanted.status === "all" ? linkStatuses : [wanted.status],
    annotator: wanted.annotator ?? null,
  };
}
