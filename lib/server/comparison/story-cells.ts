import type { MatrixAnswer } from "@/lib/contract/comparison";
import { attributes } from "@/lib/contract/mentions";
import { mentionReading } from "@/lib/core/comparison/mention-reading";
import type { ProjectScope } from "../access/project-scope";
import { visibilitySql } from "../access/visibility";
import type { Tx } from "../db/client";
import type { LinkStatus } from "../db/generated/client";
import { factsOfMentions } from "../facts/facts-of-mentions";

type CellMention = Omit<MatrixAnswer["rows"][number]["cells"][number]["mentions"][number], "differs">;

/** One mention in the matrix: its claim's row, its outlet's column. */
export interface StoryCell {
  readonly claim: string;
  readonly outlet: string | null;
  readonly mention: CellMention;
}

interface CellRow extends Omit<CellMention, "attribution" | "reading"> {
  readonly claim: string;
  readonly outlet: string | null;
  readonly attributes: unknown;
}

/** The story's mentions of these claims by links of these statuses, in the order of the texts, with what is read in them. */
export async function findStoryCells(
  tx: Tx,
  scope: ProjectScope,
  wanted: { storyId: string; claims: readonly string[]; statuses: readonly LinkStatus[] },
): Promise<StoryCell[]> {
  const rows = await tx.$queryRaw<CellRow[]>`
    SELECT l."claimId" AS claim, a."outletId" AS outlet, m.id, a.id AS article, m.quote, l.stance, l.status, m.attributes,
      ARRAY(SELECT t."tagId" FROM mention_tag t WHERE t."mentionId" = m.id) AS tags
    FROM link l
    JOIN mention m ON m.id = l."mentionId" AND m."deletedAt" IS NULL
    JOIN article a ON a.id = m."articleId" AND a."deletedAt" IS NULL
    WHERE l."claimId" = ANY(${[...wanted.claims]}::uuid[]) AND a."storyId" = ${wanted.storyId}::uuid
      AND l.status::text = ANY(${[...wanted.statuses]}) AND l."deletedAt" IS NULL AND ${visibilitySql(scope, "l")}
      AND ${visibilitySql(scope, "m")}
    ORDER BY m.start, m.id`;
  const facts = await factsOfMentions(tx, scope, [...new Set(rows.map(({ id }) => id))]);
  return rows.map(({ claim, outlet, attributes: noted, ...mention }) => ({
    claim,
    outlet,
    mention: {
      ...mention,
      attribution: attributes.parse(noted).attribution ?? null,
      reading: mentionReading(facts.get(mention.id) ?? []),
    },
  }));
}
