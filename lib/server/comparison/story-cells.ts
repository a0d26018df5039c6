import type { MatrixAnswer } from "@/lib/contract/comparison";
import { attributes } from "@/lib/contract/mentions";
import type { ProjectScope } from "../access/project-scope";
import { visibility } from "../access/visibility";
import type { Tx } from "../db/client";
import type { LinkStatus } from "../db/generated/client";

/** One mention in the matrix: its claim's row, its outlet's column. */
export interface StoryCell {
  readonly claim: string;
  readonly outlet: string | null;
  readonly mention: MatrixAnswer["rows"][number]["cells"][number]["mentions"][number];
}

/** The story's mentions of these claims by links of these statuses, in the order of the texts. */
export async function findStoryCells(
  tx: Tx,
  scope: ProjectScope,
  wanted: { storyId: string; claims: readonly string[]; statuses: readonly LinkStatus[] },
): Promise<StoryCell[]> {
  const links = await tx.link.findMany({
    where: {
      claimId: { in: [...wanted.claims] },
      status: { in: [...wanted.statuses] },
      deletedAt: null,
      mention: { deletedAt: null, article: { storyId: wanted.storyId, deletedAt: null } },
      ...visibility(scope),
    },
    orderBy: [{ mention: { start: "asc" } }, { mentionId: "asc" }],
    select: {
      claimId: true,
      stance: true,
      status: true,
      mention: {
        select: {
          id: true,
          articleId: true,
          quote: true,
          attributes: true,
          tags: { select: { tagId: true } },
          article: { select: { outletId: true } },
        },
      },
    },
  });
  return links.map(({ claimId, stance, status, mention }) => ({
    claim: claimId,
    outlet: mention.article.outletId,
    mention: {
      id: mention.id,
      article: mention.articleId,
      quote: mention.quote,
      stance,
      status,
      attribution: attributes.parse(mention.attributes).attribution ?? null,
      tags: mention.tags.map((tag) => tag.tagId),
    },
  }));
}
