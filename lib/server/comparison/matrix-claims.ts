import type { MatrixClaim } from "@/lib/core/comparison/matrix-order";
import type { ProjectScope } from "../access/project-scope";
import { visibility } from "../access/visibility";
import { contradictionSelect } from "../claims/claim-row";
import type { Tx } from "../db/client";

/** The story's claims with their living links in the story, to order, count and flag them. */
export async function findMatrixClaims(tx: Tx, scope: ProjectScope, storyId: string): Promise<MatrixClaim[]> {
  const seen = visibility(scope);
  const mention = { deletedAt: null, article: { storyId, deletedAt: null } };
  const rows = await tx.storyClaim.findMany({
    where: { storyId, claim: { deletedAt: null, ...seen } },
    select: {
      number: true,
      claim: {
        select: {
          id: true,
          statement: true,
          ...contradictionSelect(scope),
          links: {
            where: { deletedAt: null, mention, ...seen },
            select: {
              stance: true,
              status: true,
              mentionId: true,
              mention: { select: { article: { select: { outletId: true } } } },
            },
          },
        },
      },
    },
  });
  return rows.map(({ number, claim }) => ({
    id: claim.id,
    number,
    statement: claim.statement,
    contradictedByRelation: claim.relationsFrom.length + claim.relationsTo.length > 0,
    links: claim.links.map(({ stance, status, mentionId, mention }) => ({
      mention: mentionId,
      stance,
      status,
      outlet: mention.article.outletId,
    })),
  }));
}
