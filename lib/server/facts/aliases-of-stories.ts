import { type NameAliases, readAliases } from "@/lib/core/facts/names/name-aliases";
import type { ProjectScope } from "../access/project-scope";
import { visibility } from "../access/visibility";
import type { Tx } from "../db/client";

/** Which names people said are one in some stories, as the member sees it; for nobody in particular (null) in the shared layer. */
export async function aliasesOfStories(
  tx: Tx,
  scope: ProjectScope | null,
  storyIds: readonly string[],
): Promise<NameAliases> {
  const seen = scope ? visibility(scope) : { layer: { kind: "shared" as const } };
  return readAliases(
    await tx.nameAlias.findMany({
      where: { storyId: { in: [...storyIds] }, deletedAt: null, ...seen },
      select: { a: true, b: true },
    }),
  );
}
