import type { MatrixAnswer } from "@/lib/contract/comparison";
import { attributes } from "@/lib/contract/mentions";
import { mentionReading } from "@/lib/core/comparison/mention-reading";
import type { ProjectScope } from "../access/project-scope";
import type { Tx } from "../db/client";
import { factsOfMentions } from "../facts/facts-of-mentions";

/** What a cell of the matrix shows of a mention, whatever claim it is linked to. */
export type CellMention = Omit<
  MatrixAnswer["rows"][number]["cells"][number]["mentions"][number],
  "stance" | "status" | "differs"
>;

interface MentionRow extends Omit<CellMention, "attribution" | "reading"> {
  readonly attributes: unknown;
}

/** These mentions by id, with what is read in them; who asks must see them. Those that were deleted meanwhile are left out. */
export async function findCellMentions(
  tx: Tx,
  scope: ProjectScope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CellMention>> {
  const [rows, facts] = await Promise.all([
    tx.$queryRaw<MentionRow[]>`
      SELECT m.id, m."articleId" AS article, m.quote, m.attributes,
        ARRAY(SELECT t."tagId" FROM mention_tag t WHERE t."mentionId" = m.id) AS tags
      FROM mention m WHERE m.id = ANY(${[...ids]}::uuid[]) AND m."deletedAt" IS NULL`,
    factsOfMentions(tx, scope, ids),
  ]);
  return new Map(
    rows.map(({ attributes: noted, ...mention }) => [
      mention.id,
      {
        ...mention,
        attribution: attributes.parse(noted).attribution ?? null,
        reading: mentionReading(facts.get(mention.id) ?? []),
      },
    ]),
  );
}
