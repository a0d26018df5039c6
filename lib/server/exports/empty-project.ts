import { defaultTags } from "@/lib/core/projects/default-tags";
import { AppError } from "../app-error";
import type { Tx } from "../db/client";

const defaultNames: ReadonlySet<string> = new Set(defaultTags.map(({ name }) => name));

/**
 * Makes way for a set in a project that holds nothing: refuses when there is any story, outlet, claim or tag of its own,
 * and deletes the tags that it started with, which nothing uses yet.
 */
export async function emptyProject(tx: Tx, projectId: string): Promise<void> {
  const where = { projectId, deletedAt: null };
  const stories = await tx.story.count({ where });
  const outlets = await tx.outlet.count({ where });
  const claims = await tx.claim.count({ where });
  const tags = await tx.tag.findMany({ where, select: { name: true, version: true } });
  const changed = tags.some(({ name, version }) => version > 1 || !defaultNames.has(name));
  if (stories + outlets + claims > 0 || changed) {
    throw new AppError(
      "conflict",
      "This project has stories, outlets, claims or tags of its own already, and a set can only fill an empty project. Make a new project and import the set there.",
    );
  }
  await tx.tag.updateMany({ where, data: { deletedAt: new Date(), version: { increment: 1 } } });
}
